import { useState } from "react";
import { Button } from "@mantine/core";
import type { Block, PublicationBody, PublicationView } from "@bridgehead/contract/publications";
import { htmlLang, type Locale } from "@bridgehead/domain/shared/language";
import { useLocale } from "../../language/use-locale.tsx";
import { LanguageTabs } from "./language-tabs.tsx";

type PressEditorProps = {
  readonly publication: PublicationView;
  readonly textLocale: Locale;
  readonly onTextLocale: (locale: Locale) => void;
  readonly isBusy: boolean;
  readonly onSave: (names: PublicationView["names"], body: PublicationBody) => void;
  readonly onCancel: () => void;
};

/** Words around the figures can be rewritten, lines removed and paragraphs added; what comes from a record stays. */
export function PressEditor({ publication, textLocale, onTextLocale, isBusy, onSave, onCancel }: PressEditorProps) {
  const { t } = useLocale();
  const [names, setNames] = useState(publication.names);
  const [body, setBody] = useState(publication.body);
  const write = (locale: Locale, blocks: Block[]) => setBody({ ...body, [locale]: blocks });
  return (
    <>
      <LanguageTabs value={textLocale} onChange={onTextLocale}>
        {(locale) => (
          <div className="bh-press is-edited" lang={htmlLang[locale]}>
            <label>
              <span>{t("press-pages.edit.title")}</span>
              <input
                value={names[locale] ?? ""}
                onChange={(event) => setNames({ ...names, [locale]: event.target.value })}
              />
            </label>
            {body[locale].map((block, line) => (
              <BlockEditor
                key={line}
                block={block}
                number={line + 1}
                onChange={(next) =>
                  write(
                    locale,
                    body[locale].map((one, at) => (at === line ? next : one)),
                  )
                }
                onRemove={() =>
                  write(
                    locale,
                    body[locale].filter((_, at) => at !== line),
                  )
                }
              />
            ))}
            <Button
              variant="default"
              onClick={() => write(locale, [...body[locale], { kind: "paragraph", segments: [{ text: "" }] }])}
            >
              {t("press-pages.edit.add")}
            </Button>
          </div>
        )}
      </LanguageTabs>
      <p className="bh-xs bh-muted bh-press-hint">{t("press-pages.edit-hint")}</p>
      <div className="bh-press-acts">
        <Button variant="default" onClick={onCancel}>
          {t("press-pages.cancel")}
        </Button>
        <Button variant="filled" loading={isBusy} onClick={() => onSave(names, withoutEmpty(body))}>
          {t("press-pages.save")}
        </Button>
      </div>
    </>
  );
}

type BlockEditorProps = {
  readonly block: Block;
  readonly number: number;
  readonly onChange: (block: Block) => void;
  readonly onRemove: () => void;
};

function BlockEditor({ block, number, onChange, onRemove }: BlockEditorProps) {
  const { t } = useLocale();
  return (
    <div className={`bh-press-line is-${block.kind}`}>
      {block.segments.map((segment, index) =>
        segment.recordId ? (
          <b key={index}>{segment.text}</b>
        ) : (
          <textarea
            key={index}
            aria-label={t("press-pages.edit.words", { number })}
            value={segment.text}
            rows={1}
            cols={Math.min(60, Math.max(2, segment.text.length))}
            onChange={(event) =>
              onChange({
                ...block,
                segments: block.segments.map((one, at) => (at === index ? { ...one, text: event.target.value } : one)),
              })
            }
          />
        ),
      )}
      <button
        type="button"
        className="bh-press-remove"
        aria-label={t("press-pages.edit.remove", { number })}
        onClick={onRemove}
      >
        ×
      </button>
    </div>
  );
}

const withoutEmpty = (body: PublicationBody): PublicationBody => {
  const kept = (blocks: readonly Block[]) =>
    blocks.filter(({ segments }) => segments.some(({ text }) => text.trim() !== ""));
  return { ko: kept(body.ko), zh: kept(body.zh), en: kept(body.en) };
};
