import { useSearch } from "@tanstack/react-router";
import { usePageNavigate } from "../../app/page-link.tsx";
import { gridViews, type GridView } from "./grid-model.ts";

type Search = { readonly by?: string; readonly day?: string; readonly find?: string; readonly publish?: boolean };

/** Which rows, which day, which words: they stand in the address, so that a view can be sent to a colleague. */
export function useView(to: string, params: Readonly<Record<string, string>>, days: readonly string[]) {
  const search = useSearch({ strict: false }) as Search;
  const go = usePageNavigate();
  const view: GridView = gridViews.find((one) => one === search.by) ?? "place";
  const day = search.day === "all" ? undefined : (days.find((one) => one === search.day) ?? days[0]);
  const set = (change: Search) => void go({ to, params, search: { ...search, ...change }, replace: true });
  return {
    view,
    day,
    filter: search.find ?? "",
    isPublishing: search.publish === true,
    setView: (by: GridView) => set({ by }),
    setDay: (next: string | undefined) => set({ day: next ?? "all" }),
    setFilter: (find: string) => set({ find: find === "" ? undefined : find } as Search),
    setPublishing: (publish: boolean) => set({ publish: publish ? true : undefined } as Search),
  };
}
