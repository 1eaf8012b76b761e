import { textOf } from "../../src/cli/explain/text.ts";
import { VERSION } from "../../src/cli/package.ts";
import { planOf } from "../../src/cli/plan/index.ts";
import { explainMoment } from "../../src/population/index.ts";

const CHILD = 2;
const EPISODE = 8;
const SECOND = 30;
const CARE = { availability: "-1", attentiveness: "1.4" };

/** The example of docs/explain.md: the command and what it prints (tests/cli holds them together). */
export function explained(): string {
  const plan = planOf({ seed: "1", days: "365", set: [], ...CARE }, CHILD + 1);
  const care = Object.entries(CARE).map(([name, value]) => `--${name} ${value}`);
  const command = `$ npx bowlby explain --child ${CHILD} --at ${EPISODE}:${SECOND} ${care.join(" ")}`;
  const text = textOf(VERSION, explainMoment(plan, CHILD, EPISODE, SECOND));
  return `\`\`\`text\n${command}\n${text.trimEnd()}\n\`\`\``;
}
