import { describe, expect, it } from "vitest";
import { fieldMessages } from "../messages/vocabulary-fields.ts";
import { cooperationField, cooperationFields, fieldsOfConcept } from "./cooperation-fields.ts";
import { concepts } from "./index.ts";

const parentOf = (id: string) => concepts.find((concept) => concept.id === id)?.parent;

describe("cooperation fields", () => {
  it("are exactly the fields of the vocabulary, named as there", () => {
    expect(cooperationFields().map(({ id }) => `field.${id}`).toSorted()).toEqual(Object.keys(fieldMessages).toSorted());
    expect(cooperationField("twin-parks")).toMatchObject({ zh: "两国双园", en: "Twin parks" });
  });

  it("list only concepts of the taxonomy, each once", () => {
    const known = new Set(concepts.map(({ id }) => id));
    for (const field of cooperationFields()) {
      expect.soft(field.concepts.filter((id) => !known.has(id)), `${field.id} lists unknown concepts`).toEqual([]);
      expect.soft(new Set(field.concepts).size, `${field.id} lists a concept twice`).toBe(field.concepts.length);
    }
  });

  it("are found from a narrow concept, the nearest field first", () => {
    expect(fieldsOfConcept("zero-liquid-discharge", parentOf)).toEqual(["water", "environment"]);
    expect(fieldsOfConcept("electrolyser-nobody-lists", parentOf)).toEqual([]);
  });

  it("leave only services to business and government without a field", () => {
    const without = concepts.filter(({ id }) => fieldsOfConcept(id, parentOf).length === 0).map(({ id }) => areaOf(id));
    expect([...new Set(without)].toSorted()).toEqual(["business-services", "government-services"]);
  });
});

function areaOf(id: string): string {
  const parent = parentOf(id);
  return parent === undefined ? id : areaOf(parent);
}
