import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { words } from "../words/index.ts";
import { saveText } from "./save-text.ts";

/** The study that was copied last, and whether that went well. */
const copied = signal({ text: "", well: true });

/**
 * The same as a document for the terminal.
 *
 * @param props.said what is said when it was copied, when it is not the usual
 */
export function TakeStudy(props: { readonly text: string; readonly said?: string }): JSX.Element {
  const { text, said } = props;
  const t = words.value.study;
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
      <small role="status">{last === text ? (well ? (said ?? t.copied) : t.not_copied) : ""}</small>
    </p>
  );
}
