import { IconClipboardCheck, IconGavel } from "@tabler/icons-react";
import type { ActionItem, AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordRef } from "@bridgehead/contract/record";
import { useLocale } from "../../language/use-locale.tsx";
import { RecordLink } from "../record/record-link.tsx";
import { useWords } from "../record/use-words.ts";
import { DueDay } from "./due-day.tsx";
import { Owner } from "./items-panel.tsx";

type Due = {
  readonly id: string;
  readonly dueOn: string | null;
  readonly isDue: boolean;
  readonly agreement: RecordRef | null;
} & ({ readonly item: ActionItem } | { readonly duty: AgreementWork["duties"][number] });

/** Action items and duties in one order, the most urgent first; what has no day comes last. */
export function dueInOrder(
  items: readonly ActionItem[],
  duties: readonly (AgreementWork["duties"][number] & { readonly agreement: RecordRef })[],
): readonly Due[] {
  const all: readonly Due[] = [
    ...items.map((item) => ({ id: item.id, dueOn: item.dueOn, isDue: item.isDue, agreement: item.agreement, item })),
    ...duties.map((duty) => ({ id: duty.id, dueOn: duty.dueOn, isDue: duty.isDue, agreement: duty.agreement, duty })),
  ];
  return all.toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
}

/** What is due: what, under which agreement, for whom, until when. */
export function DueList({ due, today }: { readonly due: readonly Due[]; readonly today: string }) {
  const { t, format } = useLocale();
  const words = useWords();
  return (
    <ul className="bh-work-due">
      {due.map((one) => {
        const Icon = "item" in one ? IconClipboardCheck : IconGavel;
        return (
          <li key={one.id} className={one.isDue ? "is-due" : undefined}>
            <Icon className="bh-i" aria-hidden />
            <div>
              <p>
                <b>{"item" in one ? words.text(one.item.title) : words.code("duty-kind", one.duty.kind)}</b>
              </p>
              <p className="bh-xs bh-second">
                {one.agreement && <RecordLink record={one.agreement} />}
                {"item" in one && (
                  <>
                    {format.dot}
                    <Owner item={one.item} />
                  </>
                )}
              </p>
            </div>
            <span className="bh-work-due-day">
              {one.isDue && <span className="bh-chip is-bad">{t("agreements.items.is-due")}</span>}{" "}
              <DueDay day={one.dueOn} today={today} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
