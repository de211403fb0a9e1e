import { buildAskIndex, type AskIndex } from "@bridgehead/matching/ask/ask";
import type { Db } from "../../platform/database/connect.ts";
import type { Sight } from "../record/store.ts";
import { selectEdges, selectKnown, stampOf } from "./store.ts";

type Built = { readonly stamp: string; readonly public: AskIndex; readonly all: AskIndex };

/**
 * The record as questions are put to it, in memory: one index of what everybody may see, one of everything. The public one
 * does not hold what is internal, so that neither an answer nor a count can let it through. Made again when a record changed.
 */
export class KnownRecordIndex {
  #db: Db;
  #built: Built | undefined;
  #building: Promise<Built> | undefined;

  constructor(db: Db) {
    this.#db = db;
  }

  async of({ seesInternal }: Sight): Promise<AskIndex> {
    const stamp = await stampOf(this.#db);
    if (this.#built?.stamp !== stamp) {
      this.#building ??= this.#build(stamp).finally(() => (this.#building = undefined));
      this.#built = await this.#building;
    }
    return seesInternal ? this.#built.all : this.#built.public;
  }

  async #build(stamp: string): Promise<Built> {
    const [records, edges] = await Promise.all([selectKnown(this.#db), selectEdges(this.#db)]);
    const open = records.filter((record) => record.visibility === "public");
    const index = buildAskIndex(open, edges);
    return { stamp, public: index, all: open.length === records.length ? index : buildAskIndex(records, edges) };
  }
}
