import type {
  BatteryResult,
  ControlKind,
  ControlResult,
  ControlsResult,
} from "../../battery/index.ts";

const PREFIX: Readonly<Record<ControlKind, string>> = {
  stands: "",
  ablation: "",
  tried: "Tried: ",
  rival: "Rival: ",
};

/** How a control is called in tables. */
export function controlTitle({ kind, title }: Pick<ControlResult, "kind" | "title">): string {
  return `${PREFIX[kind]}${title}`;
}

/** Findings that are no arithmetic, scored and passed under one control. */
export interface Standing {
  readonly calibrated: Passed;
  readonly predicted: Passed;
}

interface Passed {
  readonly passed: number;
  readonly scored: number;
}

export function standingOf(
  { findings }: BatteryResult,
  { cells }: Pick<ControlResult, "cells">,
): Standing {
  const of = (label: "calibrated" | "predicted") => {
    const verdicts = findings
      .filter((one) => one.label === label)
      .map(({ id }) => cells[id]?.passed)
      .filter((passed) => typeof passed === "boolean");
    return { passed: verdicts.filter(Boolean).length, scored: verdicts.length };
  };
  return { calibrated: of("calibrated"), predicted: of("predicted") };
}

export function standingText({ calibrated, predicted }: Standing): string {
  const of = ({ passed, scored }: Passed) => `${passed} of ${scored}`;
  return `${of(calibrated)} calibrated, ${of(predicted)} predicted`;
}

/** A line for the theory as it stands and for each rival: whether one does as well. */
export function rivalLines(battery: BatteryResult, { controls }: ControlsResult): string[] {
  const stands = controls.find(({ kind }) => kind === "stands");
  const rivals = controls.filter(({ kind }) => kind === "rival");
  if (stands === undefined || rivals.length === 0) return [];
  const own = standingOf(battery, stands);
  return [
    `${controlTitle(stands)}: ${standingText(own)}`,
    ...rivals.map((rival) => {
      const standing = standingOf(battery, rival);
      return `${controlTitle(rival)}: ${standingText(standing)}; ${comparison(standing, own)}`;
    }),
  ];
}

function comparison(rival: Standing, own: Standing): string {
  const passed = ({ calibrated, predicted }: Standing) => calibrated.passed + predicted.passed;
  const more = passed(rival) - passed(own);
  if (more === 0) return "as many as the theory";
  return more > 0 ? `${more} more than the theory` : `${-more} fewer than the theory`;
}
