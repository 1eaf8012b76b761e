/**
 * Joins the replay's modules into the one script a report carries, without imports:
 *
 *     node scripts/bundle-replay.mjs [folder, usually dist/replay]
 *
 * The same sources give the same bytes: the page allows the script by its hash.
 */
import { dirname, resolve } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

await build({
  configFile: false,
  envDir: false,
  logLevel: "warn",
  root,
  publicDir: false,
  build: {
    target: "es2023",
    minify: false,
    emptyOutDir: false,
    outDir: resolve(argv[2] ?? resolve(root, "dist/replay")),
    lib: {
      entry: resolve(root, "src/replay/main.ts"),
      formats: ["iife"],
      name: "replay",
      fileName: () => "replay.js",
    },
  },
});
