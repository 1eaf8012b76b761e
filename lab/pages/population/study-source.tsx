import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../../words/index.ts";
import { filled } from "./filled.ts";
import { EXAMPLE_NAMES, type ExampleName } from "./study-examples.ts";
import {
  chooseExample,
  drafted,
  isInAddress,
  MOST_BYTES,
  studyDraft,
  writeStudy,
} from "./study-plan.ts";

/** What was wrong with a file. */
const refused = signal("");
const dragging = signal(false);

/** A study: one to begin with, a file, or written. */
export function StudySource({ start }: { readonly start: () => void }): JSX.Element {
  const t = words.value.population.study;
  useEffect(() => acceptDrops(), []);
  const isOwn = drafted.value === "own";
  return (
    <div class={dragging.value ? "source dragging" : "source"}>
      <p class="note">{t.note}</p>
      <p>
        <label>
          {t.choose}{" "}
          <select
            value={drafted.value}
            onChange={({ currentTarget }) => {
              refused.value = "";
              chooseExample(currentTarget.value as ExampleName);
            }}
          >
            {EXAMPLE_NAMES.map((name) => (
              <option key={name} value={name}>
                {t.examples[name]}
              </option>
            ))}
            {isOwn && <option value="own">{t.own}</option>}
          </select>
        </label>
      </p>
      <p>
        <label>
          {t.open}{" "}
          <input
            type="file"
            accept=".yaml,.yml,.json,text/yaml,application/json"
            onChange={({ currentTarget }) => {
              void takeFile(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>{" "}
        <small>{t.drop}</small>
      </p>
      {refused.value !== "" && (
        <p class="notice" role="alert">
          {refused.value}
        </p>
      )}
      <label>
        {t.text}
        <textarea
          rows={18}
          spellcheck={false}
          value={studyDraft.value}
          onInput={({ currentTarget }) => writeStudy(currentTarget.value)}
        />
      </label>
      {!isInAddress.value && <p class="note">{t.long}</p>}
      <button type="button" class="primary" onClick={start}>
        {t.start}
      </button>
    </div>
  );
}

/** A file that is dropped anywhere on the page is meant for here, and not to be gone to. */
function acceptDrops(): () => void {
  const over = (event: DragEvent): void => {
    event.preventDefault();
    dragging.value = true;
  };
  const out = (): void => {
    dragging.value = false;
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    out();
    void takeFile(event.dataTransfer?.files[0]);
  };
  addEventListener("dragover", over);
  addEventListener("dragleave", out);
  addEventListener("drop", drop);
  return () => {
    removeEventListener("dragover", over);
    removeEventListener("dragleave", out);
    removeEventListener("drop", drop);
  };
}

async function takeFile(file: File | undefined): Promise<void> {
  const t = words.peek().population.study;
  if (file === undefined) return;
  refused.value = "";
  if (file.size > MOST_BYTES) {
    refused.value = filled(t.file_large, { name: file.name, most: MOST_BYTES / 1000 });
    return;
  }
  try {
    const bytes = await file.arrayBuffer();
    writeStudy(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    refused.value = filled(t.file_odd, { name: file.name });
  }
}
