/**
 * Who may import whom, and why. A layer is a folder of `src/` (or `lab/`); `index.ts` is the
 * front door of the package. The reason completes the sentence "a.ts imports b.ts, but …".
 */
export interface Layer {
  /** Layers it may import, by their doors. */
  readonly imports: readonly string[];
  /** Layers it may name in `import type` only. */
  readonly types?: readonly string[];
  readonly because: string;
}

const science = ["numerics", "literature", "model", "procedures", "instruments", "population"];
const library = [...science, "data", "inference", "agent", "study", "battery", "calibration"];

export const layers: Readonly<Record<string, Layer>> = {
  numerics: { imports: [], because: "numbers know no psychology" },
  literature: { imports: [], because: "a bibliography does nothing" },
  model: {
    imports: ["numerics", "literature"],
    because: "the theory must be readable without the experiments",
  },
  instruments: {
    imports: ["numerics", "literature", "model"],
    because: "an instrument reads the theory, it does not fit it",
  },
  procedures: {
    imports: ["numerics", "literature", "model", "instruments"],
    because: "a procedure probes the theory, it does not fit it",
  },
  population: {
    imports: ["numerics", "model", "instruments", "procedures"],
    because: "a population is many runs of the same thing, and judges none of them",
  },
  data: {
    imports: ["literature", "instruments"],
    because: "observed behaviour comes in by the words of the field, untouched by the theory",
  },
  inference: {
    imports: [...science, "data"],
    because: "inference scores the very model that simulates, and shows nothing",
  },
  agent: {
    imports: ["numerics", "model"],
    because: "a host embeds the theory, not our experiments",
  },
  study: {
    imports: [...science, "data", "inference"],
    because: "there is one way to run things, for the terminal and for the lab",
  },
  battery: {
    imports: [...science, "data", "study"],
    because: "findings are looked for in studies that anyone could run",
  },
  calibration: {
    imports: [...science, "study", "battery"],
    because: "fitting reads what the battery computes, and the battery nothing of fitting",
  },
  report: {
    imports: ["numerics", "literature"],
    types: ["procedures", "population", "study", "battery", "calibration"],
    because: "a report is a function of a saved result",
  },
  replay: {
    imports: [],
    types: ["report"],
    because: "a replay draws what a report recorded, in the browser of whoever reads it",
  },
  "index.ts": {
    imports: library,
    because: "the front door opens without a terminal, a page or a dependency",
  },
  cli: {
    imports: [...library, "report", "index.ts"],
    because: "the terminal is our first outside user",
  },
  lab: {
    imports: [...library, "report", "replay", "index.ts"],
    because: "the lab is our first outside user",
  },
};

/** Node's own modules: one place touches files, processes and the clock. */
export const node = {
  layers: ["cli"],
  because: "only the terminal touches files, processes and the clock",
};

/** Who may import a page of docs/ as text (`../docs/limits.md?raw`). */
export const documentation = {
  layers: ["lab"],
  because: "only the lab shows the documentation, as it is written",
};

/** Who may import a dependency of package.json. */
export const packages: Readonly<Record<string, { layers: readonly string[]; because: string }>> = {
  "@observablehq/plot": {
    layers: ["report", "lab"],
    because: "figures are drawn in report and in the lab",
  },
  "cli-progress": { layers: ["cli"], because: "progress is shown in the terminal only" },
  fflate: { layers: ["data"], because: "foreign files are packed and unpacked in data only" },
  hyparquet: { layers: ["cli"], because: "files are read in the terminal only" },
  "hyparquet-writer": { layers: ["cli"], because: "files are written in the terminal only" },
  commander: { layers: ["cli"], because: "arguments are parsed in the terminal only" },
  "@preact/signals": { layers: ["lab"], because: "only the lab is an application" },
  katex: { layers: ["lab"], because: "equations are set in the lab only" },
  linkedom: { layers: ["report"], because: "only a report needs a page to draw on" },
  open: { layers: ["cli"], because: "only the terminal opens windows" },
  sirv: { layers: ["cli"], because: "only the terminal serves files" },
  papaparse: {
    layers: ["data", "population", "study", "cli"],
    because: "tables are text in data, study, population and cli only",
  },
  preact: { layers: ["lab"], because: "only the lab is an application" },
  valibot: {
    layers: ["data", "study", "cli", "lab"],
    because: "what comes from outside is checked at the doors it comes in by",
  },
  yaml: { layers: ["study"], because: "a study is read in one place" },
};

/** What the built lab carries inside: no dependency of whoever installs the package. */
export const bundled: readonly string[] = ["@preact/signals", "katex", "preact"];

/** Doors that a host or a browser opens: nothing behind them may load a dependency. */
export const doorsWithoutDependencies: readonly string[] = [
  "src/index.ts",
  "src/model/index.ts",
  "src/agent/index.ts",
];

/** The table for docs/tour.md, with the layers that exist. */
export function layersAsMarkdown(existing: ReadonlySet<string>): string {
  const present = (names: readonly string[]) => names.filter((name) => existing.has(name));
  const rows = present(Object.keys(layers)).map((name) => {
    const { imports, types = [], because } = layers[name] as Layer;
    const values = present(imports).join(", ");
    const typesOnly = present(types).join(", ");
    const allowed = [values, typesOnly && `types of ${typesOnly}`].filter(Boolean).join("; ");
    return `| ${name} | ${allowed || "nothing"} | ${because} |`;
  });
  return ["| layer | may import | because |", "| --- | --- | --- |", ...rows].join("\n");
}
