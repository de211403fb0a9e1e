import { readFile } from "./cells/read-file.ts";
import fs from "node:fs";
const P="/work/shared/intake/public/";
for (const f of fs.readdirSync(P)) if(/\.(csv|xlsx)$/.test(f)){ const t=performance.now(); const r=await readFile(f, fs.readFileSync(P+f)); console.log(f, r.encoding, r.grids.map(g=>[g.sheet,g.rows.length,g.rows[0]?.length,g.isHidden,[...g.hiddenColumns],[...g.struckRows],[...g.paleRows],g.formulas.size].join("/")), (performance.now()-t)|0); }
