// What `bowlby simulate` costs against children, days, figures in the household and threads: wall
// time with the start of Node, tables and report. All sizes take turns.
//
// --write keeps scaling.csv, scaling-fits.csv and the figure docs/img/scaling.svg.
import { availableParallelism } from "node:os";
import { full, keep, keepText, numberAfter } from "./kept.mjs";
import { lineThrough, powerOf } from "./least-squares.mjs";
import { median, minimum, takeTurns } from "./rounds.mjs";
import { drawScaling } from "./scaling-figure.mjs";
import { simulate, studyOf } from "./simulate.mjs";

const ROUNDS = numberAfter("--rounds", full ? 5 : 2);

const sizes = full
  ? {
      children: [50, 100, 200, 400, 800],
      days: [30, 90, 180, 365, 730],
      figures: [1, 2, 3, 4, 6],
      fixed: { children: 100, days: 365 },
      shared: { children: 400, days: 365 },
    }
  : {
      children: [10, 40, 80],
      days: [20, 60, 120],
      figures: [1, 2, 4],
      fixed: { children: 20, days: 60 },
      shared: { children: 80, days: 90 },
    };

/** 1, 2, 4 … and all cores. */
function threadCounts(cores) {
  const counts = [];
  for (let threads = 1; threads < cores; threads *= 2) counts.push(threads);
  return [...counts, cores];
}

const { fixed, shared } = sizes;
const points = [
  ...sizes.children.map((x) => ["children", x, { ...fixed, children: x }, 1]),
  ...sizes.days.map((x) => ["days", x, { ...fixed, days: x }, 1]),
  ...sizes.figures.map((x) => ["figures", x, { ...fixed, figures: x }, 1]),
  ...threadCounts(availableParallelism()).map((x) => ["threads", x, shared, x]),
  // What does not grow: with children, Node, the program and an empty report; with days, also birth
  // and Strange Situation of each child.
  ["start", 0, { children: 1, days: 0 }, 1],
  ["start", 0, { ...fixed, days: 0 }, 1],
].map(([panel, x, size, threads]) => ({ panel, x, study: studyOf(size), threads }));

const measured = await takeTurns(points, ROUNDS, ({ study, threads }) =>
  simulate(study, { threads }),
);

const rows = points.map((point) => {
  const runs = measured.get(point);
  const seconds = runs.map((run) => run.seconds);
  const peak = Math.max(...runs.map((run) => run.peak));
  return { ...point, minimum: minimum(seconds), median: median(seconds), peak };
});

const panelOf = (name) => rows.filter(({ panel }) => panel === name);
const [bare, unlived] = panelOf("start").map(fastest);

/**
 * The straight line through the values of a panel.
 *
 * @param times what makes its slope a number that can be pictured, in `unit`
 * @param start what is there without any; the power is that of x in what comes on top of it
 */
function fitOf({ panel, from = panel, value = fastest, times, unit, start }) {
  const of = panelOf(from);
  const [xs, ys] = [of.map(({ x }) => x), of.map(value)];
  const { slope, intercept, r2 } = lineThrough(xs, ys);
  const beyond = ys.map((y) => y - start);
  // On a busy machine the start alone may take longer than a study.
  const grows = start !== undefined && minimum(beyond) > 0;
  const power = grows ? powerOf(xs, beyond).toFixed(2) : "–";
  const said = Math.abs(slope * times).toPrecision(3);
  const signed = slope < 0 ? `−${said}` : said;
  return [panel, signed, unit, r2.toFixed(3), power, xs.length, slope, intercept];
}

function fastest({ minimum }) {
  return minimum;
}

const { children, days } = fixed;
const fits = [
  { panel: "children", times: 1000, unit: `ms a child (${days} days)`, start: bare },
  { panel: "days", times: 1e6 / children, unit: "µs a child and day", start: unlived },
  { panel: "figures", times: 1000 / children, unit: `ms a child and figure (${days} days)` },
  {
    panel: "memory",
    from: "children",
    value: ({ peak }) => peak,
    times: 1000,
    unit: "MB a thousand children",
  },
].map(fitOf);

const pointRows = rows.map((row) => [
  row.panel,
  row.x,
  row.study.people.children,
  row.study.people.days,
  row.minimum.toFixed(3),
  row.median.toFixed(3),
  row.peak.toFixed(0),
]);
const pointTable = [
  ["panel", "x", "children", "days", "minimum_s", "median_s", "peak_mb"],
  ...pointRows,
];
const fitTable = [
  ["panel", "slope", "unit", "r2", "power", "sizes", "line_slope", "line_intercept"],
  ...fits,
];
const about = { rounds: ROUNDS };
keep("scaling", pointTable, about);
keep("scaling-fits", fitTable, about);
keepText("docs/img/scaling.svg", drawScaling(pointTable, fitTable, ROUNDS));
