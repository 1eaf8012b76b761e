import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { saveText } from "../../widgets/save-text.ts";
import { words } from "../../words/index.ts";

/** The study that was copied last, and whether that went well. */
const copied = signal({ text: "", well: true });

/** The same as a document for the terminal. */
export function TakeStudy({ text }: { readonly text: string }): JSX.Element {
  const t = words.value.population;
  const { text: last, well } = copied.value;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      copied.value = { text, well: true };
    } catch {
      copied.value = { text, well: false };
    }
  };
  return (
    <p class="take">
      <button type="button" onClick={() => void copy()}>
        {t.copy}
      </button>{" "}
      <button type="button" onClick={() => saveText("study.yaml", text, "text/yaml")}>
        {t.save}
      </button>{" "}
      <small role="status">{last === text ? (well ? t.copied : t.not_copied) : ""}</small>
    </p>
  );
}
