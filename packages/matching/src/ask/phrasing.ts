import { foldKey } from "@bridgehead/language/fold/fold";
import { stem } from "@bridgehead/language/tokens/english";
import { stemLength } from "@bridgehead/language/tokens/korean";

/**
 * Whether a sentence that somebody else put together says nothing but what was found: every number, every name and every
 * word of weight in it stands in the answer's own text, each number of the answer is kept, and nothing planned, inferred or
 * rounded has lost its word. Strict on purpose: a good sentence that is refused costs nothing, the answer stands as it was.
 */
export function phrasingHolds(sentence: string, answer: string, marks: readonly string[]): boolean {
  if (sentence.length === 0 || sentence.length > answer.length * 2 + 120) return false;
  if (/[<>{}[\]`]|https?:|\n/u.test(sentence)) return false;
  const found = foldKey(answer);
  const said = foldKey(sentence);
  const numbers = (text: string) => [...text.matchAll(/\d[\d.,]*/gu)].map(([number]) => number.replace(/[.,]+$/u, ""));
  const known = new Set(numbers(found));
  const kept = new Set(numbers(said));
  if ([...kept].some((number) => !known.has(number)) || [...known].some((number) => !kept.has(number))) return false;
  // A figure may not lose what says how sure and how exact it is.
  if (marks.some((mark) => found.includes(foldKey(mark)) && !said.includes(foldKey(mark)))) return false;
  return wordsOf(said).every((word) => stands(found, word) || isGrammar(word));
}

/** A Latin word stands as a whole word; a Korean one may carry another particle: 광주는, 광주와. */
function stands(found: string, word: string): boolean {
  if (/^\p{Script=Latin}/u.test(word)) return wordsOf(found).includes(word);
  return (
    found.includes(word) ||
    (/^[가-힣]/u.test(word) && word.length > 2 && found.includes(word.slice(0, stemLength(word))))
  );
}

/** Pieces that could be a name: Latin words, and runs of Hangul or Han. */
const wordsOf = (text: string): string[] =>
  [...text.matchAll(/\p{Script=Latin}[\p{Script=Latin}'-]*|[가-힣]+|[\u3400-\u9fff]+/gu)].map(([word]) => word);

/** Narrower than the words of questions: a verb that a sentence adds says something. */
const englishGrammar = new Set(
  `a an the of to in on at for from with by and or is are was were be been being do does did done has have had having how many much
     what which who whom whose when where why there their its it this that these those me my i you your we us our please tell give show list
     find about take took taken place held hold come came go went get got make made so far any all some each more than as into between both
     can could would will shall should may might not no yes long large big old new now today current currently name names called
     number numbers amount date day year time value figure figures happen happened happens say said told know known compare compared comparison
     next step steps status result results outcome outcomes exist exists use used using uses put hosted host hosts organised organized organise
     met meet meets spoke speak speaks speaker speakers presented gave sign signs signed signing attend attended attending took part participate participated
     participants proposed propose proposal reached expected receive received them they he she his her him kind kinds other others against versus vs well
     during after before through under over out up down also does'nt isn did't open opened take have's s whats what's planned plan actual following led came money raise raised`.split(
    /\s+/u,
  ),
);
const koreanGrammar =
  /^(?:은|는|이|가|을|를|의|에|에서|와|과|도|로|으로|입니다|이며|이고|그리고|모두|다음|같습니다|다음과|있습니다|였습니다|이었습니다|했습니다|됩니다|되었습니다|열렸습니다|개|명|곳|건|년|월|일)+$/u;
const chineseGrammar = /^(?:是|为|于|在|的|和|与|及|有|共|分别|其中|以及|由|日|月|年|家|个|位|名|项|举行)+$/u;

function isGrammar(word: string): boolean {
  if (/^\p{Script=Latin}/u.test(word)) return englishGrammar.has(word) || englishGrammar.has(stem(word));
  return /^[가-힣]/u.test(word) ? koreanGrammar.test(word) : chineseGrammar.test(word);
}
