import { resolve } from "node:path";
import { defineConfig, type UserConfig } from "vite";

import { allowPlotStyle } from "./plot-style.ts";

const root = import.meta.dirname;

/** The lab as a static folder: relative addresses, so that any place on any server will do. */
const config: UserConfig = defineConfig({
  root,
  base: "./",
  envDir: false,
  publicDir: resolve(root, "public"),
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [allowPlotStyle()],
  worker: { format: "es" },
  build: {
    target: "es2023",
    outDir: resolve(root, "../dist/lab"),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});

export default config;
