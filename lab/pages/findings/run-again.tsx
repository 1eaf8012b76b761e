import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { FindingResult } from "../../../src/battery/index.ts";
import { WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import type { RerunMenu, RerunPart } from "../../worker/index.ts";
import { SIZES, seed, size, THEORY, theory } from "./choice.ts";
import { fill } from "./fill.ts";
import { job, left, lookUpMenu, menu, perYear, running, startRerun } from "./rerun-job.ts";
import { RerunResult } from "./rerun-result.tsx";
import { LONG, roundSeconds, secondsFor } from "./time.ts";

interface Props {
  readonly finding: FindingResult;
}

/** One finding once more, in lives that are simulated in this page. */
export function RunAgain({ finding }: Props): JSX.Element {
  const t = words.value.findings.rerun;
  useEffect(lookUpMenu, []);
  const now = menu.status.value;
  return (
    <section class="run-again">
      <h4>{t.title}</h4>
      {now.is === "ready" ? (
        <Run finding={finding} menu={now.output} />
      ) : (
        <WorkStatus job={menu} again={lookUpMenu} computing={t.menu} empty={t.menu} />
      )}
    </section>
  );
}

function Run({ finding, menu: known }: Props & { readonly menu: RerunMenu }): JSX.Element {
  const t = words.value.findings.rerun;
  const parts = known.parts[finding.id]?.[size.value.value] ?? [];
  const years = sumOf(parts, (part) => part.years);
  const chosen = known.theories.find(({ name }) => name === theory.value.value);
  const start = (): void =>
    startRerun(
      {
        finding: finding.id,
        size: size.value.peek(),
        seed: seed.value.peek(),
        theory: chosen?.name ?? THEORY,
      },
      years,
    );
  const isOwn = running.value === finding.id;
  const now = job.status.value;
  return (
    <>
      <p>
        {fill(t.intro, { lives: livesOf(parts), full: sumOf(parts, ({ full }) => full) })}{" "}
        <small>
          {`${t.who}: `}
          <span lang="en">{parts.map(({ who }) => who).join(" ")}</span>
        </small>
      </p>
      <Settings finding={finding} menu={known} />
      <Estimate years={years} />
      {!isOwn && now.is === "computing" && <p class="notice">{t.other}</p>}
      <p>
        <button type="button" class="primary" onClick={start}>
          {t.start}
        </button>
      </p>
      {isOwn && now.is !== "empty" && (
        <>
          <WorkStatus job={job} again={start} computing={t.computing} empty="" />
          {now.is === "computing" && left.value !== undefined && (
            <p class="note">{fill(t.left, { seconds: roundSeconds(left.value) })}</p>
          )}
          {now.is === "ready" && (
            <RerunResult committed={finding} ran={now.output} theories={known.theories} />
          )}
        </>
      )}
    </>
  );
}

function sumOf(parts: readonly RerunPart[], of: (part: RerunPart) => number): number {
  return parts.reduce((all, part) => all + of(part), 0);
}

function livesOf(parts: readonly RerunPart[]): number {
  return sumOf(parts, ({ lives }) => lives);
}

/** How many, by which chance, with which theory. */
function Settings({ finding, menu: known }: Props & { readonly menu: RerunMenu }): JSX.Element {
  const t = words.value.findings.rerun;
  const parts = known.parts[finding.id];
  const chosen = known.theories.find(({ name }) => name === theory.value.value);
  return (
    <div class="run-settings">
      <label>
        {t.size}{" "}
        <select
          value={size.value.value}
          onChange={({ currentTarget }) => size.set(currentTarget.value as "quick")}
        >
          {SIZES.map((one) => (
            <option key={one} value={one}>
              {fill(t.sizes[one], { lives: livesOf(parts?.[one] ?? []) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.seed}{" "}
        <input
          type="number"
          min={0}
          max={999_999}
          required
          value={seed.value.value}
          onChange={({ currentTarget }) => {
            if (currentTarget.reportValidity()) seed.set(currentTarget.valueAsNumber);
          }}
        />
      </label>
      <label>
        {t.theory}{" "}
        <select
          value={chosen?.name ?? THEORY}
          onChange={({ currentTarget }) => theory.set(currentTarget.value)}
        >
          {known.theories.map(({ name, kind, title }) => (
            <option key={name} value={name} lang="en">
              {`${t.kinds[kind]}${title}`}
            </option>
          ))}
        </select>{" "}
        <small lang="en">{chosen?.what}</small>
      </label>
    </div>
  );
}

/** How long it takes, before it is begun. */
function Estimate({ years }: { readonly years: number }): JSX.Element {
  const t = words.value.findings.rerun;
  const seconds = secondsFor(years, perYear.value);
  const said = perYear.value === undefined ? t.estimate : t.measured;
  const long = size.value.value === "quick" ? t.long : t.longAnyway;
  return (
    <p class={seconds > LONG ? "notice" : "note"}>
      {fill(said, { seconds: roundSeconds(seconds) })}
      {seconds > LONG && ` ${long}`}
    </p>
  );
}
