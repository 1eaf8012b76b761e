import { describe, expect, it } from "vitest";
import {
  type ExportFormat,
  exportFormats,
  type ObservedEvent,
  readBoris,
  readBorisTabular,
  readDatavyu,
  readElan,
} from "../../src/data/index.ts";
import {
  careDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  beginChildhood,
  holdStrangeSituation,
  oneCaregiver,
  strangeSituationDeclarations,
} from "../../src/procedures/index.ts";
import { read } from "../architecture/repository.ts";

const system = valuesOf(systemDeclarations);
const household = oneCaregiver(valuesOf(careDeclarations));
const childhood = beginChildhood(7, 0, valuesOf(temperamentDeclarations), household, system);
const { log } = holdStrangeSituation(
  7,
  0,
  0,
  childhood.scene.person,
  childhood.companions[0].caregiver,
  valuesOf(strangeSituationDeclarations),
  system,
);
const events: ObservedEvent[] = log.events
  .map((event) => ({ runId: "child0", procedure: "strange_situation", ...event }))
  .sort((a, b) => a.start - b.start);

const back: Record<string, (format: ExportFormat, written: never) => ObservedEvent[]> = {
  boris: ({ head }, written: string) => readBoris(head + written),
  "boris-tabular": (_, written: string) => readBorisTabular(written),
  datavyu: (_, written: Uint8Array) => readDatavyu(written),
  elan: (_, written: string) =>
    readElan(written, { runId: "child0", procedure: "strange_situation" }),
};

describe("a simulated Strange Situation", () => {
  it.each(exportFormats.map((format) => [format.name, format] as const))(
    "comes back from %s as it was",
    (name, format) => {
      expect(events.length).toBeGreaterThan(50);
      const returned = back[name]?.(format, format.write(events) as never) ?? [];
      expect(sorted(returned)).toEqual(sorted(events));
    },
  );

  it("is written with the same bytes in every time zone", () => {
    const zone = process.env.TZ;
    const files = ["UTC", "Asia/Tokyo", "America/St_Johns"].map((TZ) => {
      process.env.TZ = TZ;
      return exportFormats.map(({ write }) => write(events));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  });

  it("has formats that all stand on the page about them", () => {
    for (const { name, ending } of exportFormats) {
      expect(read("docs/export.md")).toMatch(new RegExp(`\\| \`${name}\` \\|.*\`\\${ending}\``));
    }
  });

  it("has formats with different names, and endings with a dot", () => {
    expect(new Set(exportFormats.map(({ name }) => name)).size).toBe(exportFormats.length);
    for (const { ending, head, files } of exportFormats) {
      expect(ending).toMatch(/^\.[a-z]+$/);
      expect(head !== "").toBe(files === "one for all");
    }
  });
});

function sorted(list: readonly ObservedEvent[]): string[] {
  return list.map((event) => JSON.stringify(Object.entries(event).sort())).sort();
}
