import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChannelName } from "../types.ts";
import { channelNames, defaultWeights } from "../weights.ts";
import { decisionsNeeded, reweigh, type Decision } from "./reweigh.ts";

const evidence = (some: Partial<Record<ChannelName, number>>): Record<ChannelName, number> => ({
  ...(Object.fromEntries(channelNames.map((channel) => [channel, 0])) as Record<ChannelName, number>),
  ...some,
});

describe("learning from decisions", () => {
  test("a channel that led to accepted meetings gains on one that led to declined ones", () => {
    const decisions: Decision[] = Array.from({ length: 80 }, (_, at) =>
      at % 2 === 0
        ? { evidence: evidence({ concept: 5, sound: 0.2 }), outcome: "accepted" }
        : { evidence: evidence({ sound: 5, concept: 0.2 }), outcome: "declined" },
    );
    const { weights, previous, change, isLearnt } = reweigh(decisions, defaultWeights);
    expect(isLearnt).toBe(true);
    expect(weights.concept / defaultWeights.concept).toBeGreaterThan(weights.sound / defaultWeights.sound);
    expect(previous).toEqual(defaultWeights);
    expect(change.sound).toBeLessThan(change.concept);
  });

  test("too few decisions, or only one kind, teach nothing", () => {
    const few: Decision[] = Array.from({ length: decisionsNeeded - 1 }, (_, at) => ({
      evidence: evidence({ concept: at }),
      outcome: at % 2 === 0 ? "accepted" : "declined",
    }));
    const oneKind: Decision[] = Array.from({ length: 50 }, () => ({
      evidence: evidence({ concept: 3 }),
      outcome: "accepted",
    }));
    expect(
      [reweigh(few, defaultWeights), reweigh(oneKind, defaultWeights)].map(({ weights, isLearnt }) => [
        weights,
        isLearnt,
      ]),
    ).toEqual([
      [defaultWeights, false],
      [defaultWeights, false],
    ]);
  });

  test("no channel moves by more than a factor of two in one round, whatever was decided", () => {
    const decision = fc.record({
      evidence: fc.record(
        Object.fromEntries(channelNames.map((channel) => [channel, fc.double({ min: 0, max: 20, noNaN: true })])),
      ) as fc.Arbitrary<Record<ChannelName, number>>,
      outcome: fc.oneof(
        fc.constantFrom("accepted" as const, "declined" as const),
        fc.record({ rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const) }),
      ),
    });
    fc.assert(
      fc.property(fc.array(decision, { minLength: 30, maxLength: 60 }), (decisions) => {
        const { weights } = reweigh(decisions, defaultWeights);
        for (const channel of channelNames) {
          expect(weights[channel]).toBeGreaterThanOrEqual(defaultWeights[channel] / 2.01);
          expect(weights[channel]).toBeLessThanOrEqual(defaultWeights[channel] * 2.01);
        }
      }),
      { numRuns: 20 },
    );
  });
});
