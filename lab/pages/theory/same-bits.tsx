import type { JSX } from "preact";
import { GOLDEN_HASH } from "../../../src/population/index.ts";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask } from "../../worker/index.ts";
import { idOfPlace } from "./place.ts";

const comparison = createJob<string>();
const compare = (): void => {
  if (comparison.status.peek().is === "computing") return;
  void comparison.start((options) => ask("golden", null, options));
};

/** Whether this browser computes what every other one does. */
export function SameBits(): JSX.Element {
  const t = words.value.theory.bits;
  const now = comparison.status.value;
  return (
    <section class="card" aria-labelledby={idOfPlace("bits")}>
      <h2 id={idOfPlace("bits")} tabIndex={-1}>
        {t.title}
      </h2>
      <p>{t.note}</p>
      <p>
        <button type="button" aria-disabled={now.is === "computing"} onClick={compare}>
          {now.is === "ready" ? t.again : t.start}
        </button>
      </p>
      <WorkStatus job={comparison} again={compare} computing={t.computing} empty={t.empty} />
      <div aria-live="polite">{now.is === "ready" && <Compared hash={now.output} />}</div>
    </section>
  );
}

function Compared({ hash }: { readonly hash: string }): JSX.Element {
  const t = words.value.theory.bits;
  const isSame = hash === GOLDEN_HASH;
  return (
    <>
      <p class={isSame ? "same" : "notice"}>{isSame ? t.same : t.other}</p>
      <dl class="hashes">
        <dt>{t.here}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
        <dt>{t.published}</dt>
        <dd>
          <code>{GOLDEN_HASH}</code>
        </dd>
      </dl>
    </>
  );
}
