import { useState } from "react";
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { settleDraft, type Draft } from "@bridgehead/contract/models";
import type { BodyOf } from "@bridgehead/contract/operation";
import { htmlLang, readText } from "@bridgehead/domain/shared/language";
import { callServer } from "../../app/call-server.ts";
import { notifyDone } from "../../app/notify.tsx";
import { MachineMark } from "../../components/original-with-translation.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { ProblemNote } from "../../shell/problem-note.tsx";
import { OrganisationName } from "../directory/organisation-name.tsx";

type DraftItemProps = { readonly draft: Draft; readonly eventId: string; readonly onSettled: () => void };

/** One draft beside its original: use it, use it as edited, or reject it. */
export function DraftItem({ draft, eventId, onSettled }: DraftItemProps) {
  const { t } = useLocale();
  const { offerId, locale, organisation, direction, text } = draft;
  const written = text[locale] ?? "";
  const [edited, setEdited] = useState(written);
  const source = readText(text, text.original ?? "en");
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: BodyOf<typeof settleDraft>) =>
      callServer(settleDraft, { params: { eventId, offerId, locale }, body }),
    onSuccess: (_, { act }) => {
      notifyDone(t(`models.settled.${act}`));
      onSettled();
    },
  });
  const isEdited = edited.trim() !== written;
  return (
    <article>
      <p className="bh-row">
        <OrganisationName organisation={organisation} eventId={eventId} original="none" />
        <span className="bh-chip is-line">{t(`models.draft.${direction}`)}</span>
        <MachineMark />
      </p>
      <p lang={source && htmlLang[source.locale]}>{source?.text}</p>
      <Textarea
        label={t("models.draft.field", { language: t(`models.language.${locale}`) })}
        lang={htmlLang[locale]}
        value={edited}
        onChange={({ currentTarget }) => setEdited(currentTarget.value)}
        maxLength={4000}
        autosize
        minRows={2}
      />
      {error !== null && <ProblemNote error={error} />}
      <p className="bh-row">
        <Button
          variant="default"
          loading={isPending}
          disabled={edited.trim() === ""}
          onClick={() =>
            mutate(isEdited ? { act: "edit", draft: written, text: edited } : { act: "approve", draft: written })
          }
        >
          {t(isEdited ? "models.act.edit" : "models.act.approve")}
        </Button>
        <Button variant="subtle" disabled={isPending} onClick={() => mutate({ act: "reject", draft: written })}>
          {t("models.act.reject")}
        </Button>
      </p>
    </article>
  );
}
