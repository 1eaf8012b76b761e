import { layersAsMarkdown } from "../architecture/layers.ts";
import { sources } from "../architecture/repository.ts";
import { layersOf } from "../architecture/violations.ts";
import { rivalsAsMarkdown } from "../phenomena/rival-table.ts";
import {
  dyadAsMarkdown,
  scalingAsMarkdown,
  scalingFitsAsMarkdown,
  speedAsMarkdown,
  tenThousandAsMarkdown,
} from "./benchmarks.ts";
import {
  calibratedParametersAsMarkdown,
  calibratedTargetsAsMarkdown,
  calibrationAsSentence,
  leftOutAsMarkdown,
  tradeOffsAsMarkdown,
} from "./calibration.ts";
import { continuityAsMarkdown } from "./continuity.ts";
import { coupleEstimatesAsMarkdown, coupleScoresAsMarkdown } from "./couples.ts";
import { explained } from "./explained.ts";
import { exportExamples } from "./export-examples.ts";
import { findingsBlocks } from "./findings.ts";
import {
  frightenedHomesAsCount,
  homeReliabilitiesAsMarkdown,
  homeScoreAsMarkdown,
  homesAsCount,
  observedSensitivityAsMarkdown,
} from "./home-visits.ts";
import type { Generators } from "./inject.ts";
import { coupleParametersAsMarkdown, parametersAsMarkdown } from "./parameter-tables.ts";
import { kept } from "./results.ts";
import { rivalTargetsAsMarkdown, rivalValuesAsMarkdown } from "./rival-calibrations.ts";
import { stabilityAsMarkdown } from "./stability.ts";
import { studyColumnsAsMarkdown, studyKeysAsMarkdown } from "./study-tables.ts";

/**
 * What stands between `<!-- inject:NAME -->` and `<!-- /inject -->` in README.md and docs/.
 * After a change, `npm run docs` writes it there.
 */
export const generators: Generators = {
  layers: () => layersAsMarkdown(layersOf(sources())),
  parameters: parametersAsMarkdown,
  // What `bowlby ssp` prints; a test of the command line holds the file equal to it.
  "first-run": () => `\`\`\`text\n${kept("docs/first-run.txt").trimEnd()}\n\`\`\``,
  // What docs/first-study.md has its reader run.
  "first-study": () => `\`\`\`yaml\n${kept("examples/studies/two-factors.yaml").trimEnd()}\n\`\`\``,
  explained,
  homes: homesAsCount,
  "homes-with-frights": frightenedHomesAsCount,
  "home-reliabilities": homeReliabilitiesAsMarkdown,
  "home-sensitivity": observedSensitivityAsMarkdown,
  "home-score": homeScoreAsMarkdown,
  // What examples/still-face.mjs prints; a test of the page holds the file equal to it.
  "still-face": () => `\`\`\`text\n${kept("examples/still-face.txt").trimEnd()}\n\`\`\``,
  // ... and the other example programs, likewise.
  survival: () => `\`\`\`text\n${kept("examples/survival.txt").trimEnd()}\n\`\`\``,
  practices: () => `\`\`\`text\n${kept("examples/practices.txt").trimEnd()}\n\`\`\``,
  pairing: () => `\`\`\`text\n${kept("examples/mating-pool.txt").trimEnd()}\n\`\`\``,
  development: () => `\`\`\`text\n${kept("examples/development.txt").trimEnd()}\n\`\`\``,
  questionnaire: () => `\`\`\`text\n${kept("examples/questionnaire.txt").trimEnd()}\n\`\`\``,
  therapy: () => `\`\`\`text\n${kept("examples/therapy.txt").trimEnd()}\n\`\`\``,
  speed: speedAsMarkdown,
  "benchmark-dyad": dyadAsMarkdown,
  "benchmark-scaling": scalingAsMarkdown,
  "benchmark-scaling-fits": scalingFitsAsMarkdown,
  "benchmark-ten-thousand": tenThousandAsMarkdown,
  ...exportExamples,
  ...findingsBlocks,
  "findings-continuity": continuityAsMarkdown,
  calibration: calibrationAsSentence,
  "calibration-parameters": calibratedParametersAsMarkdown,
  "calibration-targets": calibratedTargetsAsMarkdown,
  "calibration-trade-offs": tradeOffsAsMarkdown,
  "calibration-left-out": leftOutAsMarkdown,
  rivals: rivalsAsMarkdown,
  "rivals-fitted": rivalValuesAsMarkdown,
  "rivals-targets": rivalTargetsAsMarkdown,
  "study-keys": studyKeysAsMarkdown,
  "study-columns": studyColumnsAsMarkdown,
  stability: stabilityAsMarkdown,
  "couple-scores": coupleScoresAsMarkdown,
  "couple-estimates": coupleEstimatesAsMarkdown,
  "couple-parameters": coupleParametersAsMarkdown,
};
