import { queryOptions } from "@tanstack/react-query";
import { listNews, listPublications, readNews, readPublication } from "@bridgehead/contract/publications";
import { callServer } from "../../app/call-server.ts";

export const publicationsQuery = queryOptions({
  queryKey: ["publications", "list"],
  queryFn: () => callServer(listPublications),
});

export const publicationQuery = (publicationId: string) =>
  queryOptions({
    queryKey: ["publications", "one", publicationId],
    queryFn: () => callServer(readPublication, { params: { publicationId } }),
  });

export const newsListQuery = queryOptions({ queryKey: ["news", "list"], queryFn: () => callServer(listNews) });

export const newsQuery = (publicationId: string) =>
  queryOptions({
    queryKey: ["news", "one", publicationId],
    queryFn: () => callServer(readNews, { params: { publicationId } }),
  });
