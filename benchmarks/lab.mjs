// The lab in a browser, its processor slowed down to a quarter: until the nursery can be used, how
// long a child takes from the button to the tape, and how many pictures a second the room has.
import { chromium } from "playwright-core";
import { serveFolder } from "../dist/cli/lab/serve.js";
import { keep, numberAfter } from "./kept.mjs";
import { median, minimum } from "./rounds.mjs";

const ROUNDS = numberAfter("--rounds", 5);
/** How often every line of the page runs slower. */
const SLOWER = 4;
const WATCHED = 3000;

const executablePath = process.env.CHROME_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const served = await serveFolder(new URL("../dist/lab", import.meta.url).pathname, 0);

async function openSlowly() {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page;
}

/** Milliseconds until "Raise this child" can be pressed, and from there until there is a tape. */
async function round() {
  const page = await openSlowly();
  const start = performance.now();
  await page.goto(served.address);
  const button = page.locator(".outside .primary");
  await button.waitFor();
  const usable = performance.now() - start;
  await button.click();
  const pressed = performance.now();
  await page.locator("canvas").waitFor();
  const raised = performance.now() - pressed;
  await page.locator(".controls .primary").click();
  const pictures = await page.evaluate(
    (milliseconds) =>
      new Promise((done) => {
        let count = 0;
        const first = performance.now();
        const next = (now) => {
          count++;
          if (now - first < milliseconds) requestAnimationFrame(next);
          else done((1000 * count) / (now - first));
        };
        requestAnimationFrame(next);
      }),
    WATCHED,
  );
  await page.context().close();
  return { usable, raised, pictures };
}

const rounds = [];
for (let i = 0; i < ROUNDS; i++) rounds.push(await round());
await browser.close();
await served.close();

const of = (name) => rounds.map((one) => one[name]);
keep(
  "lab",
  [
    ["quantity", "fastest", "median", "unit"],
    [
      "until the nursery can be used",
      minimum(of("usable")).toFixed(0),
      median(of("usable")).toFixed(0),
      "ms",
    ],
    [
      "from the button to the tape",
      minimum(of("raised")).toFixed(0),
      median(of("raised")).toFixed(0),
      "ms",
    ],
    [
      "pictures while it plays",
      Math.max(...of("pictures")).toFixed(0),
      median(of("pictures")).toFixed(0),
      "1/s",
    ],
  ],
  { rounds: ROUNDS, slower: SLOWER },
);
