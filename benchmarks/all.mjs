// All benchmarks, one after the other; options go on to each. With --write, docs/ and README.md
// follow the new tables.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const options = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));

function run(argv, environment = {}) {
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(process.execPath, argv, { cwd: root, stdio: "inherit", env });
  if (status !== 0) process.exit(status ?? 1);
}

const start = performance.now();
for (const name of ["first-year", "couples", "dyad/run", "scaling", "ten-thousand", "lab"]) {
  console.log(`\n${name}`);
  run([`benchmarks/${name}.mjs`, ...options]);
}
if (options.includes("--write")) {
  run(["node_modules/vitest/vitest.mjs", "run", "tests/docs/inject.test.ts"], { UPDATE_DOCS: "1" });
}
console.log(`\n${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
