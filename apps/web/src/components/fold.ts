/** A text as filters compare it: NFKC, lower case, without spaces, hyphens and middle dots. */
export const foldForSearch = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-·・•]+/g, "");
