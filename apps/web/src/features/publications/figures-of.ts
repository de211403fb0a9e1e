import type { Block, Segment } from "@bridgehead/contract/publications";
import type { FactStatus } from "@bridgehead/domain/shared/standing";

/** A piece of a text that opens to its record, with its number in the list beside the text. */
export type Figure = {
  readonly number: number;
  readonly text: string;
  readonly recordId: string;
  readonly status: FactStatus;
};

export type NumberedBlock = {
  readonly kind: Block["kind"];
  readonly pieces: readonly (Segment & { readonly figure?: Figure })[];
};

/** Numbers the pieces that say how sure they are, in the order of the text; bare names stay names. */
export function numberedBlocks(blocks: readonly Block[]): { blocks: NumberedBlock[]; figures: Figure[] } {
  const figures: Figure[] = [];
  const numbered = blocks.map(({ kind, segments }) => ({
    kind,
    pieces: segments.map((segment) => {
      const { text, recordId, status } = segment;
      if (!recordId || !status) return segment;
      const figure: Figure = { number: figures.length + 1, text, recordId, status };
      figures.push(figure);
      return { ...segment, figure };
    }),
  }));
  return { blocks: numbered, figures };
}
