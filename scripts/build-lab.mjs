/**
 * Builds the lab as a static folder: relative addresses, so that any place on any server will do.
 *
 *     node scripts/build-lab.mjs [folder, usually dist/lab]
 */
import { createHash } from "node:crypto";
import { dirname, resolve } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { build } from "vite";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
/** As in lab/widgets/plot-class.ts; where they differ, the browser complains and a test fails. */
const PLOT_CLASS = "lab-plot";

/**
 * Plot writes a style element into every drawing. The policy of the page allows no style but the
 * lab's own files and, by its hash, exactly that one.
 */
function plotStyle() {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const style = plot({ document, className: PLOT_CLASS, marks: [] }).querySelector("style");
  return `sha256-${createHash("sha256").update(style.textContent).digest("base64")}`;
}

await build({
  configFile: false,
  envDir: false,
  logLevel: "warn",
  root: resolve(root, "lab"),
  base: "./",
  publicDir: resolve(root, "lab/public"),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [
    {
      name: "allow-plot-style",
      transformIndexHtml: (html) =>
        html.replace("style-src 'self'", `style-src 'self' '${plotStyle()}'`),
    },
  ],
  worker: { format: "es" },
  build: {
    target: "es2023",
    outDir: resolve(argv[2] ?? resolve(root, "dist/lab")),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // How long its own plugins took says nothing to whoever builds.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
