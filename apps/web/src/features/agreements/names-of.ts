import type { AgreementWork } from "@bridgehead/contract/agreements";
import type { RecordPage, RecordRef } from "@bridgehead/contract/record";
import type { Words } from "../record/use-words.ts";

/** Names of the records that a page knows, by their ids: the history keeps ids alone. */
export function namesOf(words: Words, page: RecordPage, work?: AgreementWork): (id: string) => string | undefined {
  const { noun } = page;
  const known: readonly (RecordRef | null | undefined)[] = [
    ...(noun.parties ?? []).flatMap(({ party, signer }) => [party, signer]),
    ...(noun.members ?? []),
    ...(noun.records ?? []),
    ...page.links.map(({ record }) => record),
    ...page.related.map(({ record }) => record),
    work?.committee?.record,
    ...(work?.committee?.members.flatMap(({ person, side }) => [person, side]) ?? []),
    work?.centre,
  ];
  const names = new Map(known.flatMap((record) => (record ? [[record.id, words.name(record)] as const] : [])));
  return (id) => names.get(id);
}
