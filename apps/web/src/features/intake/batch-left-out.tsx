import type { IntakeBatch } from "@bridgehead/contract/intake";
import { IconCircleCheck } from "@tabler/icons-react";
import { EmptyState } from "../../components/empty-state.tsx";
import { ExcelLink } from "../../components/excel-link.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../events/use-words.ts";
import { usePlaces } from "./use-places.ts";

/** Rows that were not taken, and rows that are one: nothing is dropped without being said. */
export function BatchLeftOut({ batch, excelHref }: { readonly batch: IntakeBatch; readonly excelHref: string }) {
  const { t, format } = useLocale();
  const words = useWords();
  const { place } = usePlaces();
  if (batch.rejected.length === 0 && batch.merged.length === 0)
    return (
      <Panel title={t("intake.tab.left-out")} padded>
        <EmptyState icon={IconCircleCheck} title={t("intake.left-out.none")} why={t("intake.left-out.none.why")} />
      </Panel>
    );
  return (
    <div className="bh-stack">
      {batch.rejected.length > 0 && (
        <Panel
          title={t("intake.rejected")}
          count={batch.rejected.length}
          aside={
            <>
              {t("intake.rejected.hint")} <ExcelLink href={excelHref} />
            </>
          }
        >
          <div className="bh-scroll">
            <table className="bh-table">
              <thead>
                <tr>
                  <th scope="col">{t("intake.rejected.name")}</th>
                  <th scope="col">{t("intake.rejected.why")}</th>
                  <th scope="col">{t("intake.where")}</th>
                </tr>
              </thead>
              <tbody>
                {batch.rejected.map((row) => (
                  <tr key={place(row.source)}>
                    <td>{row.name ?? <span className="bh-muted">{t("intake.rejected.nameless")}</span>}</td>
                    <td>{words.say(`intake.reject.${row.reason.replaceAll(" ", "-")}`, row.reason)}</td>
                    <td className="bh-second">{place(row.source)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
      )}
      {batch.merged.length > 0 && (
        <Panel
          title={t("intake.merged")}
          count={batch.merged.length}
          aside={
            <>
              {t("intake.merged.hint")} <ExcelLink href={excelHref} />
            </>
          }
        >
          <ul className="bh-merged">
            {batch.merged.map((one, index) => (
              <li key={`${one.label} ${index}`}>
                <p>
                  <b>{one.label}</b> <span className="bh-chip">{t(`intake.merged.by.${one.key}`)}</span>
                </p>
                <ul className="bh-xs bh-second">
                  {one.sources.map((row) => (
                    <li key={place(row)}>
                      {place(row)}
                      {row.role !== null && `${format.dot}${t(`intake.merged.role.${row.role}`)}`}
                    </li>
                  ))}
                </ul>
                {one.dropped.length > 0 && (
                  <table className="bh-table bh-diff">
                    <thead>
                      <tr>
                        <th scope="col">{t("components.diff.field")}</th>
                        <th scope="col">{t("intake.merged.kept")}</th>
                        <th scope="col">{t("intake.merged.dropped")}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {one.dropped.map((value) => (
                        <tr key={value.field}>
                          <td>{words.say(`intake.field.${value.field}`, value.field)}</td>
                          <td>{value.kept === null ? t("intake.hidden") : <ins>{value.kept}</ins>}</td>
                          <td>{value.dropped === null ? t("intake.hidden") : <del>{value.dropped}</del>}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
