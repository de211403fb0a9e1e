import "../record/record.css";
import "./publications.css";
import { useState } from "react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button } from "@mantine/core";
import type { PublicationView } from "@bridgehead/contract/publications";
import { readText } from "@bridgehead/domain/shared/language";
import { PageLink } from "../../app/page-link.tsx";
import { usePageTitle } from "../../app/page-title.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { Lead } from "../../components/lead.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { Stressed } from "../record/stressed.tsx";
import { numberedBlocks } from "./figures-of.ts";
import { LanguageTabs } from "./language-tabs.tsx";
import { PressEditor } from "./press-editor.tsx";
import { CheckList, FigureList } from "./press-side.tsx";
import { PressText } from "./press-text.tsx";
import { publicationQuery } from "./queries.ts";
import { usePressActs } from "./use-press-acts.ts";

/** A press text with its figures and checks: read, reworded, sent to a second person, published or withdrawn. */
export default function PressPage() {
  const { publicationId = "" } = useParams({ strict: false }) as { publicationId?: string };
  const { t, locale, format } = useLocale();
  const { data: publication } = useSuspenseQuery(publicationQuery(publicationId));
  const [textLocale, setTextLocale] = useState(locale);
  const [isEdited, setEdited] = useState(false);
  const acts = usePressActs(publication);
  const { figures } = numberedBlocks(publication.body[textLocale]);
  const planned = figures.filter(({ status }) => status === "planned" || status === "proposed").length;
  const title = readText(publication.names, locale)?.text ?? "";
  usePageTitle(title);
  return (
    <>
      <Lead
        page={`${t("press-pages.one")}${format.dot}${t(`publication-state.${publication.state}`)}`}
        say={<Stressed text={t("press-pages.say", { count: figures.length, planned })} />}
        why={whyOf(publication, t)}
        {...(isEdited
          ? {}
          : { actions: <Acts publication={publication} acts={acts} onEdit={() => setEdited(true)} /> })}
      />
      <div className="bh-with-side">
        <div className="bh-panel bh-press-sheet">
          {isEdited ? (
            <PressEditor
              publication={publication}
              textLocale={textLocale}
              onTextLocale={setTextLocale}
              isBusy={acts.isPending}
              onCancel={() => setEdited(false)}
              onSave={(names, body) =>
                acts.mutate({ kind: "write", names, body }, { onSuccess: () => setEdited(false) })
              }
            />
          ) : (
            <LanguageTabs value={textLocale} onChange={setTextLocale}>
              {(one) => (
                <PressText
                  title={readText(publication.names, one)?.text ?? ""}
                  blocks={numberedBlocks(publication.body[one]).blocks}
                  textLocale={one}
                />
              )}
            </LanguageTabs>
          )}
          <p className="bh-xs bh-muted bh-press-hint">{t("press-pages.legend")}</p>
        </div>
        <aside className="bh-record-column" aria-label={t("press-pages.figures")}>
          <FigureList figures={figures} />
          <CheckList checks={publication.checks} text={saidIn(publication.body[textLocale])} />
        </aside>
      </div>
    </>
  );
}

function whyOf({ state, requestedBy, isOwnRequest }: PublicationView, t: ReturnType<typeof useLocale>["t"]): string {
  if (state !== "review") return t("press-pages.why");
  return isOwnRequest ? t("press-pages.waits-own") : t("press-pages.waits", { name: requestedBy ?? "" });
}

type ActsProps = {
  readonly publication: PublicationView;
  readonly acts: ReturnType<typeof usePressActs>;
  readonly onEdit: () => void;
};

function Acts({ publication: { id, state, isOwnRequest }, acts, onEdit }: ActsProps) {
  const { t } = useLocale();
  const [isSure, setSure] = useState(false);
  const mayWrite = useMayDo("record.write");
  const mayPublish = useMayDo("publication.publish");
  const isBusy = acts.isPending;
  if (state === "draft" && mayWrite)
    return (
      <>
        <Button variant="default" onClick={onEdit}>
          {t("press-pages.edit")}
        </Button>
        <Button variant="filled" loading={isBusy} onClick={() => acts.mutate({ kind: "submit" })}>
          {t("press-pages.submit")}
        </Button>
      </>
    );
  if (state === "review" && mayPublish)
    return (
      <>
        <Button variant="default" disabled={isBusy} onClick={() => acts.mutate({ kind: "return" })}>
          {t("press-pages.return")}
        </Button>
        {!isOwnRequest && (
          <Button variant="filled" loading={isBusy} onClick={() => acts.mutate({ kind: "publish" })}>
            {t("press-pages.publish")}
          </Button>
        )}
      </>
    );
  if (state === "published")
    return (
      <>
        <PageLink to="/news/$publicationId" params={{ publicationId: id }}>
          {t("press-pages.open-public")}
        </PageLink>
        {mayPublish && (
          <Button
            variant="default"
            disabled={isBusy}
            onClick={() => (isSure ? acts.mutate({ kind: "withdraw" }) : setSure(true))}
          >
            {t(isSure ? "press-pages.withdraw-sure" : "press-pages.withdraw")}
          </Button>
        )}
      </>
    );
  return null;
}

const saidIn = (blocks: PublicationView["body"]["ko"]): string =>
  blocks.map(({ segments }) => segments.map(({ text }) => text).join("")).join("\n");
