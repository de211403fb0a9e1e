import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "@bridgehead/contract/client";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; a lost connection or a tired server is worth another try.
      retry: (failures, error) => failures < 2 && !(error instanceof ProblemError && !(error.problem.status >= 500)),
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});
