import { useSyncExternalStore } from "react";
import { askConcierge } from "@bridgehead/contract/concierge";
import type { ConciergeAnswer } from "@bridgehead/contract/concierge";
import { callServer } from "../../app/call-server.ts";

export type Asked = {
  readonly id: string;
  readonly question: string;
  readonly answer?: ConciergeAnswer;
  readonly hasFailed?: boolean;
};

type State = { readonly isOpen: boolean; readonly asked: readonly Asked[] };

/** What was asked since the page was opened, whatever page one is on: it stays beside the record that a citation opens. */
let state: State = { isOpen: false, asked: [] };
const listeners = new Set<() => void>();
let count = 0;

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAsked = (): State => useSyncExternalStore(subscribe, () => state);

export const openAsk = (): void => change({ isOpen: true });
export const closeAsk = (): void => {
  if (state.isOpen) change({ isOpen: false });
};

/** Asks, and shows the question at once. `eventId` is the event of the page, for places nearby. */
export async function askQuestion(question: string, eventId?: string): Promise<void> {
  const id = `asked-${++count}`;
  const before = state.asked.at(-1)?.question.slice(0, 300);
  change({ asked: [...state.asked, { id, question }] });
  const answered = (more: Partial<Asked>) =>
    change({ asked: state.asked.map((one) => (one.id === id ? { ...one, ...more } : one)) });
  try {
    const answer = await callServer(askConcierge, {
      body: { question: question.slice(0, 4000), ...(before ? { before } : {}), ...(eventId ? { eventId } : {}) },
    });
    answered({ answer });
  } catch {
    answered({ hasFailed: true });
  }
}
