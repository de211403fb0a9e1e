import type { AnswerOf } from "@bridgehead/contract/operation";
import type { listIntakeBatches } from "@bridgehead/contract/intake";
import { PageLink } from "../../app/page-link.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useEvent } from "../events/use-event.ts";

type Batches = AnswerOf<typeof listIntakeBatches>["batches"];

const filesNamed = 3;

/** Everything that was handed in, newest first, with what became of it. */
export function BatchList({ batches, eventId }: { readonly batches: Batches; readonly eventId: string }) {
  const { t, format } = useLocale();
  const { zone, home } = useEvent();
  if (batches.length === 0)
    return (
      <Panel title={t("intake.batches")} padded>
        <EmptyState title={t("intake.batches.none")} why={t("intake.batches.none.why")} />
      </Panel>
    );
  return (
    <Panel title={t("intake.batches")} count={batches.length}>
      <div className="bh-scroll">
        <table className="bh-table is-cards">
          <thead>
            <tr>
              <th scope="col">{t("intake.batches.at")}</th>
              <th scope="col">{t("intake.batches.files")}</th>
              <th scope="col">{t("intake.batches.holds")}</th>
              <th scope="col">{t("intake.batches.state")}</th>
            </tr>
          </thead>
          <tbody>
            {batches.map((batch) => (
              <tr key={batch.id}>
                <td>
                  <PageLink to="/events/$eventId/intake/$batchId" params={{ eventId, batchId: batch.id }}>
                    <time dateTime={batch.createdAt}>{format.instant(batch.createdAt, zone, home.today)}</time>
                  </PageLink>
                </td>
                <td data-head={t("intake.batches.files")}>
                  <span>
                    {batch.files.length > filesNamed
                      ? t("intake.batches.more-files", {
                          files: format.items(batch.files.slice(0, filesNamed).map((file) => file.name)),
                          count: batch.files.length - filesNamed,
                        })
                      : format.items(batch.files.map((file) => file.name))}
                  </span>
                </td>
                <td className="bh-nowrap" data-head={t("intake.batches.holds")}>
                  {batch.counts["organisations"] !== undefined &&
                    t("intake.batches.organisations", { count: batch.counts["organisations"] })}
                </td>
                <td className="bh-nowrap" data-head={t("intake.batches.state")}>
                  <BatchState state={batch.state} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

const tones: Partial<Record<Batches[number]["state"], string>> = {
  questions: " is-warn",
  ready: " is-near",
  accepted: " is-ok",
  failed: " is-bad",
};

export function BatchState({ state }: { readonly state: Batches[number]["state"] }) {
  const { t } = useLocale();
  return <span className={`bh-chip${tones[state] ?? ""}`}>{t(`intake.state.${state}`)}</span>;
}
