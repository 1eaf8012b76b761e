import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import { apart, axesOf, type Choice, factor, type OpenedStudy, output } from "./study-plan.ts";

/** Columns that say which life it is. */
const KEYS = ["run_id", "seed", "child", "cell"];

/** Which output is drawn along which factor, and apart by which other. */
export function StudyAxes(props: {
  readonly study: OpenedStudy;
  readonly choice: Choice;
}): JSX.Element {
  const { study, choice } = props;
  const t = words.value.population.study;
  const { x, by } = study.plan === undefined ? { x: [], by: [] } : axesOf(study.plan);
  const measuring = study.columns.filter(({ name, text }) => text !== true && !KEYS.includes(name));
  const others = by.filter((name) => name !== choice.x);
  const option = (name: string) => (
    <option key={name} value={name}>
      {name.replaceAll("_", " ")}
    </option>
  );
  return (
    <div class="controls axes">
      <label>
        {t.output}{" "}
        <select
          value={choice.y}
          onChange={({ currentTarget }) => output.set(currentTarget.value, true)}
        >
          <optgroup label={t.main}>
            {measuring.filter(({ main }) => main === true).map(({ name }) => option(name))}
          </optgroup>
          <optgroup label={t.others}>
            {measuring.filter(({ main }) => main !== true).map(({ name }) => option(name))}
          </optgroup>
        </select>
      </label>
      <label>
        {t.factor}{" "}
        <select
          value={choice.x}
          onChange={({ currentTarget }) => factor.set(currentTarget.value, true)}
        >
          {x.map(option)}
        </select>
      </label>
      {others.length > 0 && (
        <label>
          {t.by}{" "}
          <select
            value={choice.by ?? ""}
            onChange={({ currentTarget }) => apart.set(currentTarget.value, true)}
          >
            <option value="">{t.nothing}</option>
            {others.map(option)}
          </select>
        </label>
      )}
    </div>
  );
}
