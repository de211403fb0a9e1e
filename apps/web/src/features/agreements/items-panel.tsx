import { useState } from "react";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ActionItem, AgreementWork } from "@bridgehead/contract/agreements";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useWords } from "../record/use-words.ts";
import { DueDay } from "./due-day.tsx";
import { ItemForm } from "./item-form.tsx";

/** What was taken on under an agreement: what, who, until when, how it stands, and what came of it. */
export function ItemsPanel({
  id,
  work,
  mayWrite,
}: {
  readonly id: string;
  readonly work: AgreementWork;
  readonly mayWrite: boolean;
}) {
  const { t } = useLocale();
  const words = useWords();
  const [open, setOpen] = useState<string>();
  // Closes its own form only: somebody quick has opened another by the time this one is saved.
  const closerOf = (form: string) => () => setOpen((now) => (now === form ? undefined : now));
  const opened = work.actionItems.find((item) => item.id === open);
  return (
    <Panel
      title={t("agreements.items")}
      count={work.actionItems.length}
      aside={
        mayWrite && (
          <Button size="xs" leftSection={<IconPlus className="bh-i" aria-hidden />} onClick={() => setOpen("new")}>
            {t("agreements.items.give")}
          </Button>
        )
      }
    >
      {open === "new" && (
        <ItemForm agreementId={id} meetings={work.committee?.meetings ?? []} onClose={closerOf("new")} />
      )}
      {work.actionItems.length === 0 && open !== "new" && (
        <p className="bh-panel-body bh-muted">{t("agreements.items.none")}</p>
      )}
      {work.actionItems.length > 0 && (
        <div className="bh-scroll" tabIndex={0} role="group" aria-label={t("agreements.items")}>
          <table className="bh-table bh-work-items">
            <thead>
              <tr>
                <th scope="col">{t("agreements.items.title")}</th>
                <th scope="col">{t("agreements.items.owner")}</th>
                <th scope="col">{t("agreements.items.due")}</th>
                <th scope="col">{t("agreements.items.state")}</th>
                <th scope="col">{t("agreements.items.result")}</th>
              </tr>
            </thead>
            <tbody>
              {work.actionItems.map((item) => (
                <tr key={item.id} className={item.isDue ? "is-due" : undefined}>
                  <td>
                    {mayWrite ? (
                      <button
                        type="button"
                        className="bh-work-link"
                        aria-expanded={open === item.id}
                        onClick={() => setOpen(open === item.id ? undefined : item.id)}
                      >
                        {words.text(item.title)}
                      </button>
                    ) : (
                      words.text(item.title)
                    )}
                  </td>
                  <td>
                    <Owner item={item} />
                  </td>
                  <td>
                    <DueDay
                      day={item.dueOn}
                      today={work.today}
                      isDone={item.state === "done" || item.state === "dropped"}
                    />
                  </td>
                  <td>
                    <ItemState item={item} />
                  </td>
                  <td className="bh-second">
                    {words.text(item.result) || <span className="bh-muted">{t("agreements.items.no-result")}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {opened && (
        <ItemForm
          key={opened.id}
          agreementId={id}
          item={opened}
          meetings={work.committee?.meetings ?? []}
          onClose={closerOf(opened.id)}
        />
      )}
    </Panel>
  );
}

/** Who answers for it: a person with an account, a record, or what was written. */
export function Owner({ item }: { readonly item: ActionItem }) {
  const { t } = useLocale();
  const words = useWords();
  const owner = item.ownerAccount?.name ?? (item.owner ? words.name(item.owner) : item.ownerLabel);
  return owner ? owner : <span className="bh-muted">{t("agreements.items.no-owner")}</span>;
}

/** Its state in a word; overdue is a word too, never a colour alone. */
function ItemState({ item }: { readonly item: ActionItem }) {
  const { t } = useLocale();
  const words = useWords();
  if (item.isDue) return <span className="bh-chip is-bad">{t("agreements.items.is-due")}</span>;
  const tone = { open: "", "under-way": " is-near", done: " is-ok", dropped: " is-line" }[item.state];
  return <span className={`bh-chip${tone}`}>{words.code("action-item-state", item.state)}</span>;
}
