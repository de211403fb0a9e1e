import { intentPatterns } from "./question-words.ts";

/** Two questions in one, each as it would be asked by itself; `second` may need the names of the first. */
export type Halves = { readonly first: string; readonly second: string; readonly isClause: boolean };

const asking =
  /哪|谁|几|多少|什么|누가|누구|언제|어디|무엇|몇|얼마|어느|\b(?:who|whom|what|where|when|which|how|why)\b/u;
const asks = (text: string): boolean =>
  asking.test(text.toLowerCase()) || intentPatterns.some(([, pattern]) => pattern.test(text.toLowerCase()));
const longEnough = (text: string): boolean =>
  text.replaceAll(/\s/gu, "").length >= (/[\u3400-\u9fff]/u.test(text) ? 4 : 6);

/**
 * How a question can be read as two: by its clauses ("..., and which city ...?"), or by two things asked for side by side ("area
 * and completion", 计算中心、大数据中心). Whoever reads them so must have an answer to both.
 */
export function halvesOf(question: string): Halves[] {
  return [...clauses(question), ...whenAndWhere(question), ...pairs(question)];
}

function clauses(question: string): Halves[] {
  const cuts = [
    ...question.matchAll(
      /[,，;；](?:\s*(?:and|or|또|그리고|而且|并且|以及|还有)(?![a-z가-힣]))?\s*|\s+and\s+(?=(?:who|what|where|when|which|how|why)\b)|(?<=[고며])\s+(?=(?:누|언제|어디|무엇|무슨|어떤|어느|몇|얼마))/giu,
    ),
  ];
  return cuts.flatMap(({ index, 0: cut }) => {
    const first = question.slice(0, index).trim();
    const second = question.slice(index + cut.length).trim();
    return asks(first) && asks(second) && longEnough(first) && longEnough(second)
      ? [{ first, second, isClause: true }]
      : [];
  });
}

const dateWord = /언제|몇\s*월\s*며칠(?:에)?|\bwhen\b|什么时候|什么时间|何时/iu;
const placeWord = /어디(?:에서|서|에)?|\bwhere\b|在?(?:哪里|哪儿|什么地方|何地|何处)/iu;

/** "When and where": each by itself. */
function whenAndWhere(question: string): Halves[] {
  if (!dateWord.test(question) || !placeWord.test(question)) return [];
  const tidy = (text: string) => text.replace(/^\s*(?:and|,|，|、)\s*|\s+and\s+(?=was|were|is|did|will)/iu, " ").trim();
  return [
    { first: tidy(question.replace(placeWord, "")), second: tidy(question.replace(dateWord, "")), isClause: false },
  ];
}

const korean =
  /(?<=^|\s)([가-힣A-Za-z0-9]{2,})(?:과|와|이랑|랑|하고|,)\s+((?:[가-힣A-Za-z0-9]+\s+){0,2}?[가-힣A-Za-z0-9]+?)(?=(?:을|를|은|는|이|가|도)(?:\s|[?!.]|$)|\s*[?!.]|$)/gu;
const chinese =
  /(?<=哪些|哪几个|什么|[的了有]|^|[，,\s])([\u3400-\u9fff]{2,8}?)[、和与及]((?!哪|什么|谁|怎)[\u3400-\u9fff]{2,8})(?=[的是有分各，？?]|$)/gu;
const english = /\b([a-z]+(?: [a-z]+)?),? and (?:the |its |their )?([a-z]+(?: [a-z]+)?)(?=[ ?.,]|$)/gu;

function pairs(question: string): Halves[] {
  return [korean, chinese, english].flatMap((pattern) =>
    [...question.matchAll(pattern)].flatMap((match) => {
      const [whole, one = "", other = ""] = match;
      const before = question.slice(0, match.index);
      const after = question.slice(match.index + whole.length);
      return [{ first: before + one + after, second: before + other + after, isClause: false }];
    }),
  );
}
