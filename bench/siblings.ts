// node bench/siblings.ts M --seed 2 --out M-2.json: an event of the shape of bench/instances/S-1, M-1 or L-1 (shares of
// countries, languages, delegates, caps and interpreters as counted there), drawn anew. For trying what the search does
// on events it was not measured on.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "2" }, out: { type: "string" } },
});
const shapes = {
  S: {
    firms: 17,
    online: 6,
    sessions: [6, 6],
    tables: 10,
    closed: 2,
    rooms: 4,
    interpreters: 6,
    wishes: 153,
    musts: 1,
    before: 2,
  },
  M: {
    firms: 100,
    online: 40,
    sessions: [6, 10],
    tables: 60,
    closed: 3,
    rooms: 20,
    interpreters: 25,
    wishes: 1148,
    musts: 3,
    before: 8,
  },
  L: {
    firms: 550,
    online: 500,
    sessions: [6, 6, 6, 6],
    tables: 400,
    closed: 28,
    rooms: 150,
    interpreters: 150,
    wishes: 8159,
    musts: 10,
    before: 30,
  },
} as const;
const size = (positionals[0] ?? "M") as keyof typeof shapes;
const shape = shapes[size];
const seed = Number(options.seed);

let state = seed * 2654435761 + 1;
/** A number in [0, 1): mulberry32. */
const unit = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
const below = (end: number): number => Math.floor(unit() * end);
const chance = (share: number): boolean => unit() < share;
/** One of the things, by weight. */
function draw<Thing>(...weighted: readonly (readonly [weight: number, thing: Thing])[]): Thing {
  let left = unit() * weighted.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, thing] of weighted) if ((left -= weight) < 0) return thing;
  return weighted.at(-1)![1];
}

const slots = shape.sessions
  .flatMap((length, session) =>
    Array.from({ length }, (_, at) => ({
      session,
      startUtcMin: 60 + 1440 * (session >> 1) + 240 * (session & 1) + 30 * at,
      durationMin: 25,
    })),
  )
  .map((slot, id) => ({ id, ...slot }));
const spoken: Readonly<Record<string, () => string[]>> = {
  KR: () => draw([65, ["ko"]], [28, ["ko", "en"]], [5, ["ko", "zh"]], [2, ["ko", "en", "zh"]]),
  CN: () => draw([66, ["zh"]], [27, ["zh", "en"]], [5, ["zh", "ko"]], [2, ["zh", "en", "ko"]]),
  JP: () => draw([40, ["ja"]], [60, ["ja", "en"]]),
  US: () => draw([90, ["en"]], [10, ["en", "ko"]]),
  DE: () => ["en"],
  SG: () => ["en", "zh"],
};
const zones: Readonly<Record<string, number>> = { KR: 540, CN: 480, JP: 540, US: -420, DE: 120, SG: 480 };
/** Hours or half a day away, for one firm in four. */
const away = (): number[] => {
  if (!chance(0.22)) return [];
  const start = below(slots.length - 1);
  return [start, ...(chance(0.7) ? [start + 1] : [])];
};
const company = (id: number, country: string, mode: "onsite" | "online") => ({
  id,
  country,
  languages: spoken[country]!(),
  mode,
  delegates: draw([68, 1], [25, 2], [7, 3]),
  maxMeetings: draw([19, 4], [21, 5], [42, 6], [18, 8]),
  minMeetings: 2,
  unavailable: away(),
  tzOffsetMin: mode === "onsite" ? 480 : zones[country]!,
  workHours: mode === "onsite" ? null : [540, 1080],
});
const companies = [
  ...Array.from({ length: shape.firms }, (_, at) => company(at, "KR", "onsite")),
  ...Array.from({ length: shape.firms }, (_, at) => company(shape.firms + at, "CN", "onsite")),
  ...Array.from({ length: shape.online }, (_, at) =>
    company(
      2 * shape.firms + at,
      draw([20, "KR"], [36, "CN"], [14, "JP"], [10, "DE"], [10, "SG"], [10, "US"]),
      "online",
    ),
  ),
];

/** Some firms are wanted by many: both sides are drawn with a weight that falls off. */
const attraction = companies.map(() => 1 / (0.12 + unit()));
const sum = attraction.reduce((total, one) => total + one, 0);
function popular(): number {
  let left = unit() * sum;
  for (const [at, one] of attraction.entries()) if ((left -= one) < 0) return at;
  return companies.length - 1;
}
const pairs = new Map<string, [number, number]>();
while (pairs.size < shape.wishes) {
  const [a, b] = [below(companies.length), popular()].toSorted((left, right) => left - right) as [number, number];
  if (a !== b && companies[a]!.country !== companies[b]!.country) pairs.set(`${a} ${b}`, [a, b]);
}
const meetings = [...pairs.values()]
  .toSorted(([a, b], [c, d]) => a - c || b - d)
  .map(([a, b], id) => ({
    id,
    a,
    b,
    value: draw([14, 30], [27, 40], [32, 50], [14, 60], [5, 70], [5, 80], [3, 90]) + below(10) - 2,
    mode: companies[a]!.mode === "online" || companies[b]!.mode === "online" ? "online" : "onsite",
    fixedSlot: null as number | null,
    must: false,
  }));
const canMeet = (at: number, slot: number): boolean =>
  [meetings[at]!.a, meetings[at]!.b].every(
    (c) => companies[c]!.mode === "onsite" && !companies[c]!.unavailable.includes(slot),
  );
for (let musts = 0; musts < shape.musts;) {
  const [at, slot] = [below(meetings.length), below(slots.length)];
  if (meetings[at]!.must || !canMeet(at, slot)) continue;
  Object.assign(meetings[at]!, { must: true, fixedSlot: slot });
  musts += 1;
}
const pair = (): string[][] =>
  size === "L"
    ? draw(
        [50, [["ko", "zh"]]],
        [
          26,
          [
            ["ko", "zh"],
            ["zh", "en"],
          ],
        ],
        [
          20,
          [
            ["ko", "zh"],
            ["ko", "en"],
          ],
        ],
        [
          4,
          [
            ["ko", "ja"],
            ["zh", "ja"],
          ],
        ],
      )
    : draw(
        [70, [["ko", "zh"]]],
        [
          18,
          [
            ["ko", "zh"],
            ["ko", "en"],
          ],
        ],
        [
          12,
          [
            ["zh", "en"],
            ["ko", "en"],
          ],
        ],
      );
const perDay = slots.length === 24 ? 14 : slots.length === 16 ? 10 : 7;
const interpreters = Array.from({ length: shape.interpreters }, (_, id) => {
  const half = shape.sessions[0];
  return {
    id,
    pairs: pair(),
    modes: draw([60, ["onsite", "online"]], [28, ["onsite"]], [12, ["online"]]),
    unavailable: chance(0.26)
      ? Array.from({ length: half }, (_unused, at) => (chance(0.5) ? at : slots.length - 1 - at))
          .toSorted((x, y) => x - y)
          .filter((one, at, all) => one !== all[at - 1])
      : [],
    maxConsecutive: draw([32, 3], [43, 4], [25, 5]),
    maxMeetings: perDay + draw([3, 0], [4, 2], [3, 4]),
  };
});
const instance = {
  format: "bridgehead-schedule-instance/1",
  name: `${size}-${seed}`,
  seed,
  slots,
  companies,
  tables: Array.from({ length: shape.tables }, (_, id) => ({ id, closed: id < shape.closed ? [0, 1] : [] })),
  onlineRooms: shape.rooms,
  interpreters,
  meetings,
  precedences: Array.from({ length: shape.before }, () => [below(meetings.length), below(meetings.length)]).filter(
    ([first, second]) => first !== second,
  ),
  weights: { shortfall: 40, gap: 5, move: 1 },
};
const text = `${JSON.stringify(instance)}\n`;
if (options.out === undefined) process.stdout.write(text);
else writeFileSync(options.out, text);
