/** A file of a mailbag as the store keeps it. */
export type KeptFile = { readonly name: string; readonly sha256: string };

export type MailToRead = {
  readonly files: readonly KeptFile[];
  /** Name of the earlier file that a new one takes the place of, by the new one's name. */
  readonly replaces: Readonly<Record<string, string>>;
};

/**
 * What is read for a mailbag: its own files, and beside them those taken in earlier that it does not replace, so that a
 * wish finds its firm though the firms came last week. A new file replaces the one of the same name, or the only one
 * whose name differs by nothing but a copy's number, a date or a word for "version".
 */
export function mailToRead(own: readonly KeptFile[], earlier: readonly (readonly KeptFile[])[]): MailToRead {
  const standing = new Map<string, KeptFile>();
  for (const batch of earlier) {
    const replaced = Object.values(replacements(batch, [...standing.values()]));
    for (const name of replaced) standing.delete(name);
    for (const file of batch) standing.set(file.name, file);
  }
  const replaces = replacements(own, [...standing.values()]);
  const gone = new Set(Object.values(replaces));
  return { files: [...own, ...[...standing.values()].filter((file) => !gone.has(file.name))], replaces };
}

function replacements(own: readonly KeptFile[], standing: readonly KeptFile[]): Record<string, string> {
  const pairs = own.flatMap((file): [string, string][] => {
    if (standing.some((one) => one.name === file.name)) return [[file.name, file.name]];
    const sender = senderOf(file.name);
    const mine = own.filter((one) => senderOf(one.name) === sender);
    const theirs = standing.filter((one) => senderOf(one.name) === sender);
    const only = theirs[0];
    return mine.length === 1 && theirs.length === 1 && only ? [[file.name, only.name]] : [];
  });
  return Object.fromEntries(pairs);
}

const versionWords =
  /(?:[\s_.-]*(?:\(\d+\)|（\d+）|v\d+|ver\.?\d+|rev\.?\d*|\d{4}[-.]?\d{2}[-.]?\d{2}|copy|final|updated?|최종|수정본?|재송부|복사본|사본|最终版?|修改版?|更新版?|副本|新版))+$/iu;

/** What stays of a file name when the marks of a later version are taken away. */
export function senderOf(name: string): string {
  const stem = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/u, "");
  return stem.replace(versionWords, "") || stem;
}
