import { readFile } from "./cells/read-file.ts";
import { findTables } from "./tables/find-tables.ts";
import { recogniseTable } from "./fields/map-columns.ts";
import fs from "node:fs";
const P=process.argv[2]??"/work/shared/intake/public/";
for (const f of fs.readdirSync(P)) if(!/json|md$/.test(f)){ const r=await readFile(f, fs.readFileSync(P+"/"+f)); for (const g of r.grids){ const t=findTables(g); console.log("##",f,g.sheet,"tables",t.tables.length, t.texts.slice(0,2)); for(const x of t.tables){ const m=recogniseTable(x,[]); console.log("  ",x.headerRows,x.rows.length,"rows; passed",JSON.stringify(x.passed.filter(p=>p.kind!=="title/header").map(p=>[p.row+1,p.kind])),"notes",x.notes.length, m?.kind,m?.score.toFixed(2)); if(m) console.log("    ",m.columns.map(c=>c.header.replace(/\s+/g," ")+"→"+c.field+"("+c.confidence+")").join(" | ")); }}}
