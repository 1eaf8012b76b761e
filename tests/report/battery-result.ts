import type {
  BatteryResult,
  ControlsResult,
  FindingResult,
  Label,
  TargetResult,
} from "../../src/battery/index.ts";
import {
  type Domain,
  type Finding,
  type FindingKey,
  findings,
  type Target,
} from "../../src/literature/index.ts";

/** Findings of these are left without numbers here. */
const WITHOUT: readonly Domain[] = ["adult", "therapy", "deprivation", "recovery", "separation"];
const ARITHMETIC: FindingKey = "matched-state-share";
const SHOWN_ONLY: FindingKey = "long-run-asymptote";
const REPLICATES = 200;

/**
 * A battery nobody ran: all findings of the literature with made-up simulated numbers, for pages
 * and tables to be tried on. Among them are findings that pass, fail, are shown only, are
 * arithmetic, and are not computed.
 */
export function madeUpBattery(): BatteryResult {
  return {
    version: "0.0.0",
    seed: 1,
    quick: false,
    replicates: REPLICATES,
    learner: "bid-response",
    lives: { community: 20000, home: 5000 },
    findings: (Object.keys(findings) as FindingKey[]).map(resultOf),
  };
}

/** The same battery with one finding changed. */
export function withFinding(id: FindingKey, change: Partial<FindingResult>): BatteryResult {
  const made = madeUpBattery();
  return {
    ...made,
    findings: made.findings.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

function resultOf(id: FindingKey, place: number): FindingResult {
  const one: Finding = findings[id];
  const targets = one.targets.map((target, i) => targetOf(one, id, target, place + 3 * i));
  const scored = targets.filter(({ passed }) => passed !== null);
  const head = scored[0] ?? targets.find(({ simulated }) => simulated !== null) ?? targets[0];
  if (head === undefined) throw new Error(`The finding ${id} has no target.`);
  const { domain, use, finding, statistic, source, doi, N, caveat } = one;
  const passed = scored.length === 0 ? null : scored.every((target) => target.passed);
  const rest = { finding, statistic, source, doi, N, caveat, targets };
  const label = labelOf(one, id);
  return { id, domain, use, label, ...rest, passed, target: head, simulated: head.simulated };
}

function labelOf({ use }: Finding, id: FindingKey): Label {
  if (id === ARITHMETIC) return "arithmetic";
  return use === "calibrate" ? "calibrated" : "predicted";
}

function targetOf(one: Finding, id: FindingKey, target: Target, turn: number): TargetResult {
  const { name, point, ci95, ciKind, checked } = target;
  const base = { name, point, ci95, ciKind, checked, label: labelOf(one, id) };
  if (WITHOUT.includes(one.domain)) {
    const note = "There is no procedure for it yet.";
    return { ...base, note, simulated: null, passed: null };
  }
  const n = 90 + 37 * turn;
  if (point === null) {
    const held = turn % 4 !== 0;
    const mean = held ? 0.081 : -0.024;
    const inside = held ? 0.97 : 0.31;
    const simulated = { mean, sd: 0.03, low: mean - 0.06, high: mean + 0.06, inside, n };
    const margins = [
      { mean, sd: 0.03, inside },
      { mean: 0.2, sd: 0.05, inside: 0.995 },
    ];
    return {
      ...base,
      note: null,
      simulated: { ...simulated, distance: null },
      margins,
      passed: held,
    };
  }
  const half = ci95 === null ? Math.abs(point) / 4 : (ci95[1] - ci95[0]) / 2;
  const off = [0.2, -0.4, 1.9, -0.7, 0.5, -2.6, 0.1, 7.3, -0.3][turn % 9] ?? 0;
  const mean = point + off * half;
  const spread = { mean, sd: half / 2, low: mean - half, high: mean + half };
  const isScored = ci95 !== null && id !== SHOWN_ONLY;
  const isIn = ci95 !== null && mean >= ci95[0] && mean <= ci95[1];
  const inside = ci95 === null ? null : Math.max(0, 1 - Math.abs(off) / 2);
  return {
    ...base,
    note: isScored ? null : "No interval was seen; shown only.",
    simulated: { ...spread, inside, distance: ci95 === null ? null : Math.abs(off), n },
    passed: isScored ? isIn : null,
  };
}

/** Ablations and rivals nobody ran: with each, other findings fail. */
export function madeUpControls({ findings: all }: BatteryResult): ControlsResult {
  const computed = all.filter(({ simulated }) => simulated !== null);
  const rows = [
    ["as-it-stands", "stands", "The theory as it stands", "Nothing is changed."],
    ["no-reflex", "ablation", "No unlearnt reflex", "The reflex that freezes is switched off."],
    ["no-repair", "tried", "No repair", "Mismatches in play are never repaired."],
    [
      "q-learning",
      "rival",
      "Q-learning",
      "Values of acts are learnt, without beliefs about figures.",
    ],
  ] as const;
  return {
    findings: computed.map(({ id }) => id),
    controls: rows.map(([name, kind, title, what], row) => ({
      name,
      kind,
      title,
      what,
      cells: Object.fromEntries(
        computed.map(({ id, passed, simulated }, i) => {
          const flips = row > 0 && i % (7 - row) === 0 && passed !== null;
          const mean = simulated?.mean ?? null;
          const distance = simulated?.distance ?? null;
          return [id, { passed: flips ? !passed : passed, distance, mean }];
        }),
      ),
    })),
  };
}
