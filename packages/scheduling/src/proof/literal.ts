/** A literal is `2 * variable`, plus 1 when negated. */
export type Literal = number;
export const not = (literal: Literal): Literal => literal ^ 1;
