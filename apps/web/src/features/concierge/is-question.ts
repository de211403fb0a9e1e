/** Words that only a question has, in the three languages: kept short, because every page loads them. */
const asks =
  /[?？]\s*$|(?:누구|누가|언제|어디|얼마|몇\s|몇\S?[개명곳]|무엇|뭐|어떤|나요|까요?$|인가요|니까)|[吗呢]\s*$|(?:谁|哪|什么|多少|几[个家位]|何时)|^(?:who|what|when|where|which|how|why|is|are|was|were|has|have|did|does|do|can|compare|list)\b/iu;

/** Whether what stands in the search box is a question to be answered rather than words to be found. */
export const isQuestion = (words: string): boolean => asks.test(words.trim());
