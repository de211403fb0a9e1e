import type { Locale } from "@bridgehead/domain/shared/language";
import type { Trx } from "../../platform/database/connect.ts";
import { readRecordFiles, type RecordFiles } from "../record/load-record.ts";
import { planAgreements } from "./plan-agreements.ts";
import { planFacts } from "./plan-facts.ts";
import { planIndicators } from "./plan-indicators.ts";
import { planList } from "./plan-list.ts";
import { planWork } from "./plan-work.ts";
import { written } from "./names.ts";
import { unclear, type Planned } from "./planned.ts";
import type { Reading, UnreadColumn } from "./read-files.ts";
import { readStanding } from "./standing.ts";

const shipped = new URL("../../../../../demo/record/", import.meta.url);
let shippedTexts: Promise<RecordFiles["texts"]> | undefined;

/** Everything the files would do to the record as it stands now: new, changed field by field, the same, or unclear and why. */
export async function planReading(
  db: Trx,
  reading: Reading,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<Planned[]> {
  const standing = await readStanding(db);
  const planned = [
    ...planAgreements(reading.agreements, standing, locale),
    ...planIndicators(reading.indicators, standing),
  ];
  planned.push(...(reading.unreadColumns ?? []).map(planUnread));
  for (const file of reading.facts)
    planned.push(...(await planFacts(db, file, { standing, texts: await textsOf(), locale })));
  for (const list of reading.lists) planned.push(...(await planList(db, list, standing)));
  for (const sheet of reading.work ?? []) planned.push(...(await planWork(db, sheet, { standing, now })));
  return planned;
}

/** A column that was not understood is told, not passed over in silence. */
const planUnread = ({ file, sheet, row, header, holds }: UnreadColumn): Planned =>
  unclear(
    {
      id: `${file}#column-${sheet}-${header}`,
      kind: holds === "agreements" ? "agreement" : "observation",
      names: written(header),
      file,
      sheet: sheet === "" ? null : sheet,
      row,
    },
    "column-unknown",
    header,
  );

/** Our wordings of the record that ships, without which its own file would differ from it. */
function textsOf(): Promise<RecordFiles["texts"]> {
  shippedTexts ??= readRecordFiles(shipped).then(
    ({ texts }) => texts,
    () => ({}),
  );
  return shippedTexts;
}
