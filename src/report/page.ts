import type { CohortResult } from "../population/index.ts";
import { renderDay } from "./day/index.ts";
import type { DeclaredGroup } from "./declared.ts";
import { renderEpisodes } from "./episodes.ts";
import { framePage, ONE_LINE } from "./frame.ts";
import { renderGrowth } from "./growing-up/index.ts";
import { renderInputs } from "./inputs.ts";
import { drawn, html, type Markup } from "./markup.ts";
import { counted } from "./numbers.ts";
import { renderOutcome } from "./outcome.ts";
import { renderReading } from "./reading.ts";
import { renderReplay } from "./replay.ts";
import { PAGE_STYLE } from "./style.ts";
import { FIGURE_STYLE } from "./style-figures.ts";
import { REPLAY_STYLE } from "./style-replay.ts";
import { renderTwins } from "./twins/index.ts";

/** The bundled browser script, and the base64 SHA-256 of its exact text. */
export interface ReportAssets {
  readonly script: string;
  readonly scriptHash: string;
}

/**
 * A result as one HTML file that needs nothing else: no network, no other file. The page allows one
 * script, the one whose hash is given, and nothing that data could smuggle in.
 *
 * @throws RangeError when the script or its hash cannot stand in a page
 */
export function renderReport(
  result: CohortResult,
  assets: ReportAssets,
  declared: readonly DeclaredGroup[],
): string {
  checkAssets(assets);
  return framePage({
    version: result.version,
    title: titleOf(result),
    scriptHash: assets.scriptHash,
    style: PAGE_STYLE + FIGURE_STYLE + REPLAY_STYLE,
    body: html`${renderHeader(result)}
<main>
${renderOutcome(result)}
${renderReplay(result)}
${renderEpisodes(result.summary)}
${renderGrowth(result.summary)}
${renderDay(result)}
${renderTwins(result)}
${renderInputs(result, declared)}
${renderReading()}
</main>
<footer>${ONE_LINE} Seed ${result.plan.seed}, bowlby ${result.version}.</footer>
<script>${drawn(assets.script)}</script>`,
  });
}

function titleOf({ summary }: CohortResult): string {
  return `Strange Situation: ${counted(summary.children, "simulated child", "simulated children")}`;
}

function renderHeader(result: CohortResult): Markup {
  const { plan, version } = result;
  const whom =
    plan.care === undefined
      ? "each with a caregiver drawn from a community"
      : "all with the same caregiver";
  return html`<header><div>
<h1>${titleOf(result)}</h1>
<p>${counted(plan.children, "child", "children")} lived ${counted(plan.days, "day", "days")} of the model at home, ${whom}, and were then seen once in the Strange Situation (seed ${plan.seed}, bowlby ${version}).</p>
<p class="one-line">${ONE_LINE}</p>
<nav aria-label="Sections"><a href="#outcome">What came out</a><a href="#replay">Watch one child</a><a href="#episodes">Episode by episode</a><a href="#growing-up">Growing up</a><a href="#day">A day at home</a><a href="#twins">Another caregiver</a><a href="#inputs">What was put in</a><a href="#reading">How to read this</a></nav>
</div></header>`;
}

function checkAssets({ script, scriptHash }: ReportAssets): void {
  const breaking = /<\/script|<!--|\r/i.exec(script);
  if (breaking) {
    throw new RangeError(
      `The script of the page contains ${JSON.stringify(breaking[0])}, which a page would not give back unchanged; it must not.`,
    );
  }
  if (!/^[A-Za-z0-9+/]{43}=$/.test(scriptHash)) {
    throw new RangeError(
      `scriptHash is ${JSON.stringify(scriptHash)}; it must be the SHA-256 of the script in base64, 44 characters.`,
    );
  }
}
