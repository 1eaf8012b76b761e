import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import type { FindingResult } from "../../../src/battery/index.ts";
import { words } from "../../words/index.ts";
import { guess } from "./choice.ts";
import { scoredOf } from "./chosen.ts";
import { fill } from "./fill.ts";

interface Props {
  readonly findings: readonly FindingResult[];
}

/** A guess before anything is shown. */
export function Predict({ findings }: Props): JSX.Element {
  const t = words.value.findings.predict;
  const { all, calibrated, predicted } = scoredOf(findings);
  const counts = { computed: all, calibrated: calibrated.all, predicted: predicted.all };
  const own = useSignal(Math.round(all / 2));
  return (
    <section class="card findings-predict">
      <h2>{t.title}</h2>
      <p id="findings-question">{fill(t.question, counts)}</p>
      <div class="lever">
        <label for="findings-guess">{t.lever}</label>
        <output for="findings-guess">{`${own.value} ${fill(t.unit, counts)}`}</output>
        <input
          id="findings-guess"
          type="range"
          min={0}
          max={all}
          step={1}
          value={own.value}
          aria-describedby="findings-question"
          onInput={({ currentTarget }) => {
            own.value = currentTarget.valueAsNumber;
          }}
        />
        <span class="ends">
          <small>0</small>
          <small>{all}</small>
        </span>
      </div>
      <button type="button" class="primary" onClick={() => guess.set(own.peek(), true)}>
        {t.show}
      </button>
      <p class="note">{t.kept}</p>
    </section>
  );
}

/** The guess beside what came out. */
export function Compared({ findings }: Props): JSX.Element {
  const t = words.value.findings.predict;
  const { all, passed, calibrated, predicted } = scoredOf(findings);
  const counts = {
    guess: guess.value.value,
    computed: all,
    passed,
    calibrated: calibrated.all,
    calibratedPassed: calibrated.passed,
    predicted: predicted.all,
    predictedPassed: predicted.passed,
  };
  return (
    <p class="compared">
      {guess.value.value >= 0 && `${fill(t.compared, counts)} `}
      {fill(t.split, counts)}{" "}
      {guess.value.value >= 0 && (
        <button type="button" class="link" onClick={() => guess.set(-1, true)}>
          {t.again}
        </button>
      )}
    </p>
  );
}
