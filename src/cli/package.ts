import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../../package.json", import.meta.url));
const manifest = JSON.parse(readFileSync(file, "utf8")) as {
  version: string;
  engines: { node: string };
};

/** Version of this package, from its package.json. */
export const VERSION: string = manifest.version;

/** The versions of Node it runs on, as its package.json says. */
export const NODE_NEEDED: string = manifest.engines.node;

/** Where it is installed. */
export const PACKAGE_FOLDER: string = dirname(file);
