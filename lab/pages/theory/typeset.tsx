import { type ReadonlySignal, signal } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type Typeset = (tex: string, place: HTMLElement) => void;

const tool = signal<Typeset | "unset" | undefined>(undefined);

/** What sets equations: nothing yet, or "unset" when it could not come. */
export const typeset: ReadonlySignal<Typeset | "unset" | undefined> = tool;

/**
 * Fetches KaTeX. It writes MathML, which the browser itself draws: no stylesheet, no font and no
 * inline style, so that the policy of the page holds.
 */
export async function fetchTypeset(): Promise<void> {
  if (typeof tool.peek() === "function") return;
  try {
    const { default: katex } = await import("katex");
    tool.value = (tex, place) =>
      katex.render(tex, place, { output: "mathml", displayMode: true, throwOnError: true });
  } catch {
    tool.value = "unset";
  }
}

/** One line of an equation, or how it is written while it is not set. */
export function Formula({ tex }: { readonly tex: string }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const set = typeset.value;
  useLayoutEffect(() => {
    const line = place.current;
    if (line === null || typeof set !== "function") return;
    set(tex, line);
    // What is too long for a narrow page scrolls, and then by the keyboard, too.
    if (line.scrollWidth > line.clientWidth + 1) line.tabIndex = 0;
  }, [set, tex]);
  if (typeof set !== "function") return <code class="formula">{tex}</code>;
  return <div key="set" class="formula" ref={place} />;
}
