import { createHash } from "node:crypto";
import { plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Plugin } from "vite";
import { PLOT_CLASS } from "./widgets/plot-class.ts";

/**
 * Plot writes a style element into every drawing. The policy of the page allows no style but the
 * lab's own files and, by its hash, exactly that one.
 */
export function allowPlotStyle(): Plugin {
  return {
    name: "allow-plot-style",
    transformIndexHtml: (html) => html.replace("style-src 'self'", `style-src 'self' '${hash()}'`),
  };
}

function hash(): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const style = plot({ document, className: PLOT_CLASS, marks: [] }).querySelector("style");
  if (!style?.textContent)
    throw new Error("Plot writes no style any more: the policy can do without.");
  return `sha256-${createHash("sha256").update(style.textContent).digest("base64")}`;
}
