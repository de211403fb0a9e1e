import { queryOptions } from "@tanstack/react-query";
import { readFeedbackForm, readFeedbackResults } from "@bridgehead/contract/feedback";
import { callServer } from "../../app/call-server.ts";

const feedbackKey = ["feedback"] as const;

export const feedbackFormQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...feedbackKey, eventId, "form"],
    queryFn: () => callServer(readFeedbackForm, { params: { eventId } }),
  });

export const feedbackResultsQuery = (eventId: string) =>
  queryOptions({
    queryKey: [...feedbackKey, eventId, "results"],
    queryFn: () => callServer(readFeedbackResults, { params: { eventId } }),
  });
