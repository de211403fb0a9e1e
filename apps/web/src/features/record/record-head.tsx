import type { RecordPage } from "@bridgehead/contract/record";
import { htmlLang, readText } from "@bridgehead/domain/shared/language";
import { CitationChip } from "../../components/citations.tsx";
import { Lead } from "../../components/lead.tsx";
import { languageTags } from "../../components/name-both.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { sourceFor } from "./citing.ts";
import { RecordLink } from "./record-link.tsx";
import { useSentence } from "./record-sentence.tsx";
import { useWords } from "./use-words.ts";

/** Noun and place small, the name large, under it the name in the source's own language and other spellings. */
export function RecordHead({ page }: { readonly page: RecordPage }) {
  const { t, locale } = useLocale();
  const words = useWords();
  const sentence = useSentence(page);
  const shown = readText(page.names, locale);
  const where = page.region ?? (page.kind === "session" || page.kind === "visit-stop" ? page.context : null);
  const kind = [...new Set([words.kind(page.kind), words.subkind(page.kind, page.subkind)])]
    .filter(Boolean)
    .join(" · ");
  return (
    <Lead
      page={
        <>
          {kind}
          {sentence && <> · {words.name(page)}</>}
          {where && (
            <>
              {" · "}
              <RecordLink record={where} />
            </>
          )}
        </>
      }
      say={
        sentence ?? (
          <span lang={shown && shown.locale !== locale ? htmlLang[shown.locale] : undefined}>
            {shown?.text ?? words.kind(page.kind)}
          </span>
        )
      }
      why={
        <span className="bh-record-also">
          <OriginalName page={page} />
          <StatusMark
            status={page.isDemo ? "demo" : page.status}
            word={page.isDemo ? undefined : words.status(page.kind, page.status)}
          />
          <CitationChip source={sourceFor(page.citations, page.id)} />
          {page.names.ours?.includes(locale) && <> · {t("record.ours")}</>}
          {aliasesOf(page).length > 0 && <> · {t("record.also-written", { names: aliasesOf(page).join(", ") })}</>}
        </span>
      }
    />
  );
}

/** The name in the language of the source, and in the others that the record has. */
function OriginalName({ page: { names } }: { readonly page: RecordPage }) {
  const { locale } = useLocale();
  const others = (["ko", "zh", "en"] as const).filter(
    (one) => one !== readText(names, locale)?.locale && names[one] && !names.ours?.includes(one),
  );
  return others.map((one) => (
    <span key={one} className="bh-record-original">
      <span className="bh-tag" aria-hidden="true">
        {languageTags[one]}
      </span>
      <span lang={htmlLang[one]}>{names[one]}</span>{" "}
    </span>
  ));
}

function aliasesOf({ names, aliases }: RecordPage): readonly string[] {
  const known = new Set([names.ko, names.zh, names.en]);
  return aliases.filter((alias) => !known.has(alias));
}
