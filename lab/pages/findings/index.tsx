import type { ComponentType, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { BatteryResult, FindingResult } from "../../../src/battery/index.ts";
import { tallyOf } from "../../../src/report/index.ts";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { Ablations } from "./ablations.tsx";
import { about, domain, guess, label, verdict } from "./choice.ts";
import { chosenOf } from "./chosen.ts";
import { fill } from "./fill.ts";
import { Filters } from "./filters.tsx";
import { List } from "./list.tsx";
import { Compared, Predict } from "./predict.tsx";
import { job } from "./rerun-job.ts";
import { fetchResults, type Results } from "./results.ts";

const fetched = createJob<Results | undefined>();

function fetchAgain(): void {
  void fetched.start(fetchResults);
}

/** What was published, what came out, and what it hangs on. */
export function Findings(): JSX.Element {
  const t = words.value;
  useEffect(() => {
    fetchAgain();
    // Another page needs the worker.
    return job.cancel;
  }, []);
  const now = fetched.status.value;
  return (
    <div class="findings">
      <h1>{t.pages.findings_question}</h1>
      <p class="note">{`${t.findings.note} ${t.findings.inEnglish}`.trim()}</p>
      {now.is !== "ready" && (
        <WorkStatus
          job={fetched}
          again={fetchAgain}
          computing={t.findings.loading}
          empty={t.findings.loading}
        />
      )}
      {now.is === "ready" && <Fetched results={now.output} />}
    </div>
  );
}

function Fetched({ results }: { readonly results: Results | undefined }): JSX.Element {
  if (results === undefined) return <p class="notice">{words.value.findings.absent}</p>;
  return <Told {...results} />;
}

/** Whoever came for one finding is not asked to guess first, also once it is closed again. */
function Told(results: Results): JSX.Element {
  const cameForOne = useRef(false);
  if (about.value.value !== "") cameForOne.current = true;
  const isAsked = guess.value.value < 0 && !cameForOne.current;
  return isAsked ? <Predict findings={results.battery.findings} /> : <Shown {...results} />;
}

function Shown({ battery, controls }: Results): JSX.Element {
  const choice = {
    verdict: verdict.value.value,
    label: label.value.value,
    domain: domain.value.value,
  };
  const chosen = useMemo(
    () => chosenOf(battery.findings, choice),
    [battery, choice.verdict, choice.label, choice.domain],
  );
  return (
    <>
      <section class="card findings-tally">
        <p class="tally">{tallySentence(battery.findings)}</p>
        <Compared findings={battery.findings} />
        <p class="note">{runSentence(battery)}</p>
      </section>
      <div class="findings-columns">
        <Filters findings={battery.findings} shown={chosen.length} />
        <section class="card findings-forest">
          <LateForest battery={battery} findings={chosen} />
        </section>
      </div>
      <List all={battery.findings} chosen={chosen} />
      <Ablations battery={battery} controls={controls} />
    </>
  );
}

interface ForestProps {
  readonly battery: BatteryResult;
  readonly findings: readonly FindingResult[];
}

/** The drawing and all it needs come after the words. */
function LateForest(props: ForestProps): JSX.Element {
  const [Body, setBody] = useState<ComponentType<ForestProps>>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    import("./forest.tsx").then(
      ({ Forest }) => setBody(() => Forest),
      (error: unknown) => setFailed(String(error)),
    );
  }, []);
  const t = words.value;
  if (failed !== undefined) return <p class="notice">{`${t.failed} ${failed}`}</p>;
  if (Body === undefined) return <p class="note">{t.findings.loading}</p>;
  return <Body {...props} />;
}

function tallySentence(findings: readonly FindingResult[]): string {
  const t = words.value.findings;
  const { all, by, arithmetic } = tallyOf(findings);
  const shown = by["not scored"] === 0 ? "" : fill(t.shown, { count: by["not scored"] });
  return fill(t.tally, {
    all,
    passed: by.passed,
    failed: by.failed,
    missing: by["not yet computed"],
    shown,
    arithmetic,
  });
}

function runSentence({ lives, replicates, seed }: BatteryResult): string {
  const all = Object.values(lives).reduce((sum, one) => sum + (one ?? 0), 0);
  return fill(words.value.findings.run, { lives: all, replicates, seed: String(seed) });
}
