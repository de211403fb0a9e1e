import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem.ts";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only a lost connection is worth another try.
      retry: (failures, error) =>
        failures < 2 && !(error instanceof ProblemError && error.status !== undefined && error.status < 500),
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});
