import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findings } from "../../src/literature/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const list = resolve(root, process.env.BOWLBY_DESIGN ?? "../shared/design", "findings.json");
const absent = !existsSync(list);
const why = absent
  ? ` (skipped: the list they were taken from is not here; BOWLBY_DESIGN names its folder)`
  : "";

interface Listed {
  readonly id: string;
}

/** Our findings in the words of the list: `ciKind` is `ci_kind` there, and it has no `works`. */
function asListed(): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(findings).map(({ works: _, targets, ...rest }) => [
      rest.id,
      {
        ...rest,
        targets: targets.map(({ ciKind, ...target }) => ({ ...target, ci_kind: ciKind })),
      },
    ]),
  );
}

test.skipIf(absent)(
  `the findings are those of the list they were taken from, field by field${why}`,
  () => {
    const { findings: listed } = JSON.parse(readFileSync(list, "utf8")) as { findings: Listed[] };
    const byId = Object.fromEntries(listed.map((one) => [one.id, one]));
    expect(Object.keys(byId).length).toBe(listed.length);
    expect(asListed()).toStrictEqual(byId);
  },
);
