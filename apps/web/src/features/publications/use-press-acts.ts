import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  decidePublication,
  submitPublication,
  writePublication,
  type PublicationBody,
  type PublicationView,
} from "@bridgehead/contract/publications";
import type { MessageKey } from "@bridgehead/language/messages/all";
import { callServer } from "../../app/call-server.ts";
import { notifyDone, notifyProblem } from "../../app/notify.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { publicationQuery } from "./queries.ts";

type Act =
  | { readonly kind: "write"; readonly names: PublicationView["names"]; readonly body: PublicationBody }
  | { readonly kind: "submit" }
  | { readonly kind: "publish" | "return" | "withdraw" };

const done: Readonly<Record<Act["kind"], MessageKey>> = {
  write: "press-pages.saved",
  submit: "press-pages.submitted",
  publish: "press-pages.published",
  return: "press-pages.returned",
  withdraw: "press-pages.withdrawn",
};

/** What can be done with a text, each on the state that the reader has seen. */
export function usePressActs({ id, revision }: PublicationView) {
  const { t } = useLocale();
  const client = useQueryClient();
  const params = { publicationId: id };
  return useMutation({
    mutationFn: (act: Act) => {
      if (act.kind === "write")
        return callServer(writePublication, { params, body: { revision, names: act.names, body: act.body } });
      if (act.kind === "submit") return callServer(submitPublication, { params, body: { revision } });
      return callServer(decidePublication, { params, body: { revision, decision: act.kind } });
    },
    onSuccess: (publication, act) => {
      client.setQueryData(publicationQuery(id).queryKey, publication);
      void client.invalidateQueries({ queryKey: ["publications", "list"] });
      void client.invalidateQueries({ queryKey: ["news"] });
      notifyDone(t(done[act.kind]));
    },
    onError: (error) => notifyProblem(error.message),
  });
}
