import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  AS_IT_STANDS,
  fosterDeclarations,
  institutionDeclarations,
  nightsAt,
  populations,
  staffOf,
  turnoverOf,
  youngMotherDeclarations,
} from "../../src/battery/index.ts";
import { valuesOf } from "../../src/model/index.ts";
import {
  type Columns,
  columnsOf,
  liveChunk,
  readStudy,
  type StudyDocument,
  studyText,
} from "../../src/study/index.ts";

const example = (name: string): StudyDocument => {
  const path = new URL(`../../examples/studies/${name}.yaml`, import.meta.url);
  return readStudy(readFileSync(path, "utf8"), name).document;
};

function lived(document: StudyDocument): Columns {
  const { plan } = readStudy(studyText(document), "settings");
  return columnsOf(plan, liveChunk(plan, "settings", 0, plan.lives).tables.lives ?? "");
}

function numbersWhere(columns: Columns, name: string, factor: string, level: string): number[] {
  const levels = columns.words[factor] ?? [];
  return Array.from(columns.numbers[name] ?? []).filter((_, i) => levels[i] === level);
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** Mean difference of the same children, in its standard errors. */
function paired(more: readonly number[], less: readonly number[]): number {
  const differences = more.map((value, i) => value - (less[i] as number));
  const centre = mean(differences);
  const variance = mean(differences.map((one) => (one - centre) ** 2));
  return centre / Math.sqrt(variance / (differences.length - 1));
}

describe("S36 support is a cause: the same children of very young mothers", () => {
  const document = example("leave-and-support");
  const columns = lived(document);
  const felt = (level: string) => numbersWhere(columns, "mother_felt", "stood_by", level);

  test("count more on a mother whom somebody stands by", () => {
    expect(felt("supported")).toHaveLength(40);
    expect(paired(felt("supported"), felt("alone"))).toBeGreaterThan(3);
  });

  test("and more on one who stays on leave for a year", () => {
    const ages = columns.numbers.work_age_days as Float64Array;
    const of = (age: number) =>
      Array.from(columns.numbers.mother_felt as Float64Array).filter((_, i) => ages[i] === age);
    expect(paired(of(365), of(61))).toBeGreaterThan(3);
  });

  test("differ in load and nothing else", () => {
    const { load, work, support } = youngMotherDeclarations;
    expect(document.household).toEqual([{ name: "mother", care: { load: load.start } }]);
    const shifts = document.changes?.map(({ shift }) => shift);
    expect(shifts).toEqual([{ mother: { load: work.start } }, { mother: { load: support.start } }]);
  });
});

describe("a place is described once", () => {
  test("foster mothers of the example are those of the finding", () => {
    const [placement] = example("foster-home").changes ?? [];
    expect(placement?.join?.[0]?.care).toEqual({ load: fosterDeclarations.load.start });
    expect(placement?.strangePlace).toBe(fosterDeclarations.strangePlace.start);
  });

  test("nights of the example are those of the lab", () => {
    const { household, factors } = example("communal-nights");
    const withoutNights = (members: StudyDocument["household"]) =>
      members?.map(({ nights: _, ...rest }) => rest);
    expect(withoutNights(household)).toEqual(withoutNights(nightsAt("communal")));
    expect(factors?.nights?.levels?.communal).toEqual({
      "mother.nights": 0,
      "watchwoman.nights": 1,
    });
  });

  test("no two nurses share a day, and the favourite is never among those who leave", () => {
    const home = valuesOf(institutionDeclarations);
    const names = staffOf(home).map(({ name }) => name);
    expect(names).toHaveLength(2 * home.teams + 1);
    const left = turnoverOf(home, 1279).flatMap(({ leave }) => leave ?? []);
    expect(left).toHaveLength(12);
    expect(left).not.toContain("favourite");
    expect(new Set(left).size).toBe(left.length);
  });
});

describe("S24 another route to disorganisation: asking that brings nobody", () => {
  const CHILDREN = 8;
  const seen = (gain: number) => {
    const quantities = { "system.helplessnessGain": gain };
    const study = populations.institution.study(CHILDREN, 99, { ...AS_IT_STANDS, quantities });
    const procedures = study.procedures.filter(({ name }) => name === "lab");
    return lived({ ...study, changes: study.changes?.slice(0, 2) ?? [], procedures });
  };
  const frozen = ({ numbers }: Columns) =>
    mean(Array.from(numbers.lab_ep8_freeze_share as Float64Array));

  test("off, nobody freezes among nurses who never frighten; on, many do", () => {
    const off = seen(0);
    expect(off.lives).toBe(CHILDREN);
    expect(frozen(off)).toBeLessThan(0.02);
    expect(frozen(seen(0.02))).toBeGreaterThan(0.05);
  });
});
