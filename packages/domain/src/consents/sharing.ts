/** What a person can agree to, each apart from the other: giving to the other company, and letting it cross a border. */
export const sharedPurposes = ["third-party", "transfer"] as const;
export type SharedPurpose = (typeof sharedPurposes)[number];

/** The newest word of a person on one purpose; of a transfer, on one country. */
export type ConsentWord = {
  readonly purpose: SharedPurpose;
  readonly country: string | null;
  readonly isGiven: boolean;
  /** The organisations that the text named: another one is not covered by it. */
  readonly recipients: readonly string[];
};

/** For how many days after an event the other company may look up contact data; every text of consent says so. */
export const sharingDays = 90;

type Sharing = {
  readonly words: readonly ConsentWord[];
  readonly personCountry: string | null;
  readonly recipient: string;
  readonly recipientCountry: string | null;
};

/**
 * Whether a person's name and contact data may be shown to an organisation: only to one that the person agreed to by name,
 * and across a border only with a transfer agreed to for that country as well. A country that is not known counts as abroad.
 */
export function maySee({ words, personCountry, recipient, recipientCountry }: Sharing): boolean {
  const covers = (word: ConsentWord | undefined) => word?.isGiven === true && word.recipients.includes(recipient);
  if (!covers(words.find(({ purpose }) => purpose === "third-party"))) return false;
  if (personCountry !== null && personCountry === recipientCountry) return true;
  return covers(words.find(({ purpose, country }) => purpose === "transfer" && country === recipientCountry));
}

/** Whether sharing has ended with time: `sharingDays` after the event's end. */
export const sharingIsOver = (endsAt: Date | null, now: Date): boolean =>
  endsAt !== null && now.getTime() > endsAt.getTime() + sharingDays * 86_400_000;

/** Which law's items the text of a transfer names: those of the country whose law protects the person. */
export const transferLaw = (personCountry: string | null): "kr" | "cn" => (personCountry === "CN" ? "cn" : "kr");
