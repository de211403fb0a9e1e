import type { RecordPage } from "@bridgehead/contract/record";
import { PageLink } from "../../../app/page-link.tsx";
import { CitationChip } from "../../../components/citations.tsx";
import { Panel } from "../../../components/panel.tsx";
import { StatusMark } from "../../../components/status-mark.tsx";
import { useLocale } from "../../../language/use-locale.tsx";
import { sourceFor } from "../citing.ts";
import { recordAddress } from "../kinds.ts";
import { RecordLink, RecordLinks } from "../record-link.tsx";
import { RecordRows } from "../record-rows.tsx";
import { useWords } from "../use-words.ts";

type Session = NonNullable<RecordPage["noun"]["sessions"]>[number];

/** Who held it, what was on the agenda, and what was signed there. */
export function EventSections({ page }: { readonly page: RecordPage }) {
  const { t } = useLocale();
  const source = sourceFor(page.citations, page.id);
  const roles = Map.groupBy(page.noun.roles ?? [], ({ role }) => role);
  const sessions = page.noun.sessions ?? [];
  const signed = page.links
    .filter(({ rel, direction }) => rel === "signed-at" && direction === "in")
    .map(({ record }) => record);
  const isOrdered = sessions.some(({ ordinal }) => ordinal !== null);
  return (
    <>
      {roles.size > 0 && (
        <Panel title={t("record.event.roles")} aside={<CitationChip source={source} />}>
          <dl className="bh-statements">
            {[...roles].map(([role, ones]) => (
              <div key={role}>
                <dt>
                  <RoleWord role={role} />
                </dt>
                <dd>
                  <RecordLinks records={ones.map(({ organisation }) => organisation)} />
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
      {signed.length > 0 && (
        <Panel title={t("record.event.signed-here")} count={signed.length} aside={<CitationChip source={source} />}>
          <RecordRows rows={signed.map((record) => ({ record }))} />
        </Panel>
      )}
      {sessions.length > 0 && (
        <Panel
          title={t("record.event.sessions")}
          count={sessions.length}
          aside={isOrdered ? t("record.event.order-told") : <CitationChip source={source} />}
        >
          <ol className="bh-agenda">
            {sessions
              .filter(({ parentId }) => !sessions.some(({ id }) => id === parentId))
              .map((session) => (
                <SessionItem
                  key={session.id}
                  session={session}
                  parts={sessions.filter(({ parentId }) => parentId === session.id)}
                />
              ))}
          </ol>
        </Panel>
      )}
    </>
  );
}

function RoleWord({ role }: { readonly role: string }) {
  return useWords().code("event-role", role) ?? role;
}

function SessionItem({ session, parts }: { readonly session: Session; readonly parts: readonly Session[] }) {
  const words = useWords();
  return (
    <li>
      <b>{session.ordinal ?? ""}</b>
      <div>
        <SessionText session={session} />
        {parts.map((part) => (
          <div key={part.id} className="bh-agenda-inner">
            <SessionText session={part} />
          </div>
        ))}
      </div>
      <StatusMark status={session.status} word={words.status("session", session.status)} />
    </li>
  );
}

function SessionText({ session }: { readonly session: Session }) {
  const { t, format } = useLocale();
  const words = useWords();
  const summary = words.text(session.summary);
  return (
    <>
      <p>
        <RecordLink record={session} />{" "}
        <span className="bh-xs bh-muted">{words.subkind("session", session.subkind)}</span>{" "}
        {session.slides > 0 && (
          <PageLink {...recordAddress(session)} className="bh-chip">
            {t("record.event.slides", { count: session.slides })}
          </PageLink>
        )}
      </p>
      {session.speakers.length > 0 && (
        <p className="bh-xs bh-second">
          {session.speakers.map((speaker, index) => (
            <span key={speaker.id}>
              {index > 0 && format.dot}
              <RecordLink record={speaker} />
            </span>
          ))}
        </p>
      )}
      {summary && <p className="bh-xs bh-second">{summary}</p>}
    </>
  );
}
