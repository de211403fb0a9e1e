import { Button } from "@mantine/core";
import { IconMessageCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { usePageNavigate } from "../../app/page-link.tsx";
import { useMayDo } from "../../app/signed-in.ts";
import { useLocale } from "../../language/use-locale.tsx";
import { feedbackFormQuery } from "./queries.ts";

/** On the page of an event: the form for whoever took part while it is open, and the host's way to it. */
export function FeedbackEntry({ eventId }: { readonly eventId: string }) {
  const { t } = useLocale();
  const go = usePageNavigate();
  const mayManage = useMayDo("feedback.manage", { eventId });
  const { data: form } = useQuery({ ...feedbackFormQuery(eventId), retry: false });
  const params = { recordId: eventId };
  return (
    <>
      {form?.isOpen && (
        <Button
          leftSection={<IconMessageCheck className="bh-i" aria-hidden />}
          onClick={() => void go({ to: "/events/$recordId/feedback", params })}
        >
          {t("feedback.answer-now")}
        </Button>
      )}
      {mayManage && (
        <Button onClick={() => void go({ to: "/events/$recordId/feedback/results", params })}>
          {t("feedback.manage")}
        </Button>
      )}
    </>
  );
}
