import type { PlotOptions } from "@observablehq/plot";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { words } from "../words/index.ts";
import { coverBeyond } from "./cover.ts";
import { PLOT_CLASS } from "./plot-class.ts";
import { saveText } from "./save-text.ts";

/** Rows of a figure as they are saved. */
export type Rows = readonly Readonly<Record<string, string | number>>[];

/**
 * A figure that fills its place, with a name, what to see and what not to conclude, and its drawing
 * and numbers to be saved.
 */
export function Figure(props: {
  readonly title: string;
  /** For those who cannot see it. */
  readonly spoken: string;
  /**
   * @param width px
   * @param plot the library, whose marks are needed: it comes when it is first wanted
   */
  readonly options: (width: number, plot: typeof import("@observablehq/plot")) => PlotOptions;
  readonly rows: Rows;
  /** Only what lies up to here along x is shown yet; both axes have to be numbers. */
  readonly upTo?: ReadonlySignal<number>;
  /** Used for the files that are saved. */
  readonly name: string;
  /** A sentence on what to see, with n and uncertainty, and what not to conclude. */
  readonly children: ComponentChildren;
}): JSX.Element {
  const { title, spoken, options, rows, upTo, name, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const cover = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (box === null) return;
    let gone = false;
    let uncover = () => {};
    const draw = async (): Promise<void> => {
      const library = await import("@observablehq/plot");
      if (gone || box.clientWidth === 0) return;
      const drawn = library.plot({
        className: PLOT_CLASS,
        width: box.clientWidth,
        ...options(box.clientWidth, library),
      });
      // An image is named as a whole; Plot names its parts, which have no role.
      for (const named of drawn.querySelectorAll("g[aria-label]"))
        named.removeAttribute("aria-label");
      drawn.setAttribute("role", "img");
      drawn.setAttribute("aria-label", spoken);
      box.replaceChildren(drawn);
      uncover();
      if (upTo !== undefined && cover.current !== null) {
        uncover = coverBeyond(drawn, cover.current, upTo);
      }
    };
    let width = 0;
    const resized = new ResizeObserver(() => {
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      void draw();
    });
    resized.observe(box);
    void draw();
    return () => {
      gone = true;
      uncover();
      resized.disconnect();
    };
  }, [options, spoken, upTo]);
  const t = words.value;
  return (
    <figure class="figure">
      <figcaption>
        <b>{title}</b>
      </figcaption>
      <div class="drawing">
        <div ref={place} />
        <div ref={cover} class="cover" hidden />
      </div>
      <figcaption>
        {children}{" "}
        <button type="button" class="link" onClick={() => saveDrawing(place.current, name)}>
          {t.saveDrawing}
        </button>{" "}
        <button type="button" class="link" onClick={() => saveText(`${name}.csv`, csvOf(rows))}>
          {t.saveNumbers}
        </button>
      </figcaption>
    </figure>
  );
}

function saveDrawing(place: HTMLElement | null, name: string): void {
  const svg = place?.querySelector("svg");
  if (!svg) return;
  const page = getComputedStyle(document.documentElement);
  const drawn = svg.cloneNode(true) as SVGSVGElement;
  drawn.style.color = page.getPropertyValue("--ink");
  drawn.style.background = page.getPropertyValue("--card");
  // Outside of the page nobody knows its colours by name.
  const text = new XMLSerializer()
    .serializeToString(drawn)
    .replace(/var\((--[\w-]+)\)/g, (_, colour: string) => page.getPropertyValue(colour));
  saveText(`${name}.svg`, text, "image/svg+xml");
}

/** Numbers and plain words; what has a comma, a quote or a line break is quoted. */
export function csvOf(rows: Rows): string {
  const quoted = (cell: string | number | undefined) => {
    const text = String(cell ?? "");
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const head = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => head.map((key) => quoted(row[key])).join(","));
  return `${[head.join(","), ...lines].join("\n")}\n`;
}
