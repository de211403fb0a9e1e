import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { serverRooms } from "../../build/message-modules.ts";

const source = path.resolve(import.meta.dirname, "..");

describe("the texts of the pages", () => {
  it("are asked for only from rooms that the pages are given", () => {
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
      /(?<!\.test)\.tsx?$/.test(file),
    );
    const asked = files.flatMap((file) => {
      const text = readFileSync(path.join(source, file), "utf8");
      return serverRooms
        .filter((room) => new RegExp(`\\bt\\(\\s*["'\`]${room}\\.`).test(text))
        .map((room) => `${file} asks for ${room}.`);
    });
    expect(files.length).toBeGreaterThan(50);
    expect(asked).toEqual([]);
  });
});
