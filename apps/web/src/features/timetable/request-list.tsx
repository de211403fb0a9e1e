import { Drawer } from "@mantine/core";
import { IconStar } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import type { Participant } from "@bridgehead/contract/directory";
import type { Cause } from "@bridgehead/contract/timetable";
import { foldForSearch } from "../../components/fold.ts";
import { NameBoth } from "../../components/name-both.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useCauses } from "./use-causes.ts";

export type ListedRequest = {
  readonly id?: string;
  readonly nearId: string;
  readonly farId: string;
  readonly isMust: boolean;
  readonly causes: readonly Pick<Cause, "code" | "resource">[];
};

type RequestListProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** The one thing that would help. */
  readonly help?: string | undefined;
  readonly requests: readonly ListedRequest[];
  readonly organisations: readonly Participant[];
  readonly actOf?: (request: ListedRequest) => ReactNode;
  /** Where the whole list is to be had as Excel. */
  readonly excelHref?: string | undefined;
};

const shownAtOnce = 60;

/** Requests without a place, each with its chain of causes, in a drawer beside the page. */
export function RequestList({
  isOpen,
  onClose,
  title,
  help,
  requests,
  organisations,
  actOf,
  excelHref,
}: RequestListProps) {
  const { t, locale, format } = useLocale();
  const [words, setWords] = useState("");
  const [shown, setShown] = useState(shownAtOnce);
  const sayAll = useCauses(organisations);
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const sought = foldForSearch(words);
  const found = requests.filter(({ nearId, farId }) =>
    [nearId, farId].some((id) => foldForSearch(JSON.stringify(byId.get(id)?.names ?? "")).includes(sought)),
  );
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={520}
      title={<b>{title}</b>}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      {help && <p className="bh-note">{help}</p>}
      <label className="bh-tt-find">
        <span>{t("timetable.requests.filter")}</span>
        <input type="search" lang={locale} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      </label>
      <p className="bh-sm bh-muted" role="status">
        {t("timetable.requests.count", { count: found.length })}
        {excelHref && (
          <>
            {format.dot}
            <a href={excelHref} download>
              {t("timetable.download.excel")}
            </a>
          </>
        )}
      </p>
      <ul className="bh-tt-requests">
        {found.slice(0, shown).map((request) => (
          <li key={`${request.nearId} ${request.farId}`}>
            <div className="bh-tt-pair">
              <span className="bh-sq" aria-hidden="true" />
              <NameBoth name={byId.get(request.nearId)?.names ?? {}} />
              <span className="bh-sq is-far" aria-hidden="true" />
              <NameBoth name={byId.get(request.farId)?.names ?? {}} />
              {request.isMust && (
                <span className="bh-chip is-seal">
                  <IconStar aria-hidden />
                  {t("components.grid.must")}
                </span>
              )}
            </div>
            <ul className="bh-sm bh-second">
              {request.causes.length === 0 && <li>{t("timetable.requests.by-hand")}</li>}
              {sayAll(request.causes).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {actOf?.(request)}
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" className="bh-tt-more" onClick={() => setShown(shown + shownAtOnce)}>
          {t("timetable.requests.more", { count: found.length - shown })}
        </button>
      )}
    </Drawer>
  );
}
