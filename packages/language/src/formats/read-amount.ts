/** Factors of ten thousand as the two scripts write them, and the English words. */
const factors: Readonly<Record<string, number>> = {
  만: 1e4,
  万: 1e4,
  억: 1e8,
  亿: 1e8,
  조: 1e12,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const part = /^(\d+(?:\.\d+)?)\s*(万亿|만|万|억|亿|조|thousand|million|billion|trillion)?\s*/iu;
/** What may stand after an amount and says only which currency is meant; the currency is chosen beside it. */
const unitWord = /^(?:원|위안|달러|엔|유로|元|韩元|美元|日元|欧元|人民币)$/u;

/**
 * An amount as somebody writes it, in whole units of its currency: "4,269억", "4269億"-like groups, "2만 5,000", "1.2亿",
 * "275 million", "426900000000". Undefined where it is no amount; nothing is guessed.
 */
export function readAmount(written: string): number | undefined {
  let rest = written
    .normalize("NFKC")
    .trim()
    .replaceAll(",", "")
    .replace(/^人民币/u, "");
  let sum = 0;
  let below = Number.POSITIVE_INFINITY;
  let isRead = false;
  while (rest !== "" && !unitWord.test(rest)) {
    const found = part.exec(rest);
    if (!found) return undefined;
    const factor = found[2] ? (factors[found[2].toLowerCase()] ?? Number.NaN) : 1;
    // 4억 2만 goes down; 2만 4억 is no way to write an amount.
    if (!(factor < below)) return undefined;
    sum += Number(found[1]) * factor;
    below = factor;
    isRead = true;
    rest = rest.slice(found[0].length).trim();
  }
  return isRead ? Math.round(sum * 100) / 100 : undefined;
}
