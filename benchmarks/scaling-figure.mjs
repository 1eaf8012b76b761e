// docs/img/scaling.svg from the tables of scaling.mjs. By itself it prints the figure of those that
// are kept:
//
//     node benchmarks/scaling-figure.mjs > docs/img/scaling.svg
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { axisX, axisY, dot, line, plot, ruleX, ruleY } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import Papa from "papaparse";

const PANEL = { width: 300, height: 220 };
const HEADING = 44;
const COLUMNS = 3;
/** Okabe and Ito's blue and vermillion. */
const MEASURED = "#0072b2";
const FITTED = "#d55e00";

/** What stands over and beside each panel, in reading order. */
const PANELS = [
  { name: "children", title: "Children", x: "children in the study", y: "wall time, s" },
  { name: "days", title: "Days", x: "days at home", y: "wall time, s" },
  { name: "figures", title: "Household", x: "figures in the household", y: "wall time, s" },
  { name: "threads", title: "Threads", x: "threads", y: "wall time, s" },
  { name: "memory", title: "Memory", x: "children in the study", y: "peak memory, MB" },
];

/**
 * The figure as text.
 *
 * @param points scaling.csv, and
 * @param fits scaling-fits.csv, as rows of cells, header first
 */
export function drawScaling(points, fits, rounds) {
  const [rows, lines] = [recordsOf(points), recordsOf(fits)];
  const panels = PANELS.map((panel, place) => {
    const own = rows
      .filter((row) => row.panel === (panel.name === "memory" ? "children" : panel.name))
      .map((row) => markOf(row, panel.name));
    const fit = lines.find((one) => one.panel === panel.name);
    const curve = fit === undefined ? fairShare(own) : fittedLine(own, fit);
    const words = fit === undefined ? speedUp(own) : fitWords(fit);
    return placed(place, panel.title, words, drawPanel(panel, own, curve));
  });
  const height = 2 * (HEADING + PANEL.height);
  const width = COLUMNS * PANEL.width;
  const name =
    "Wall time and peak memory of bowlby simulate against children, days, figures and threads";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" role="img" aria-label="${name}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panels,
    legend(rounds),
    "</svg>",
    "",
  ].join("\n");
}

/** Rows of cells, header first, as records. */
function recordsOf([head, ...rows]) {
  return rows.map((cells) => Object.fromEntries(head.map((key, i) => [key, `${cells[i]}`])));
}

function markOf({ x, minimum_s, median_s, peak_mb }, panel) {
  if (panel === "memory") return { x: Number(x), low: Number(peak_mb), high: Number(peak_mb) };
  return { x: Number(x), low: Number(minimum_s), high: Number(median_s) };
}

function fittedLine(marks, { line_slope, line_intercept }) {
  return [marks[0].x, marks.at(-1).x].map((x) => ({
    x,
    y: Number(line_intercept) + Number(line_slope) * x,
  }));
}

/** What threads would take that share everything and wait for nothing. */
function fairShare(marks) {
  return marks.map(({ x }) => ({ x, y: marks[0].low / x }));
}

function fitWords({ slope, unit, r2, power }) {
  const grown = power === "–" ? "" : `; power ${power}`;
  return `${slope} ${unit}; r² ${r2}${grown}`;
}

function speedUp(marks) {
  const last = marks.at(-1);
  return `${(marks[0].low / last.low).toFixed(2)} times as fast with ${last.x}`;
}

function drawPanel({ name, x, y }, marks, curve) {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const counted = name === "figures" || name === "threads";
  const most = marks.at(-1).x;
  const ticks = counted ? marks.map((mark) => mark.x) : 5;
  const title = { labelAnchor: "center", labelArrow: "none" };
  const svg = plot({
    document,
    ...PANEL,
    marginLeft: 52,
    marginBottom: 42,
    marginTop: 8,
    style: { fontSize: "11px", background: "none" },
    x: { domain: [counted ? 0.5 : 0, counted ? most + 0.5 : most * 1.04] },
    y: { domain: [0, 1.1 * Math.max(...marks.map(({ high }) => high))], nice: true },
    marks: [
      ruleY([0], { stroke: "#555" }),
      axisX({ ...title, ticks, label: x, labelOffset: 36, tickFormat: (value) => `${value}` }),
      axisY({ ...title, ticks: 5, label: y, labelOffset: 46 }),
      line(curve, {
        x: "x",
        y: "y",
        stroke: FITTED,
        strokeDasharray: name === "threads" ? "4 3" : "none",
      }),
      ruleX(marks, { x: "x", y1: "low", y2: "high", stroke: MEASURED, strokeWidth: 1.5 }),
      dot(marks, { x: "x", y: "high", r: 3, fill: "#fff", stroke: MEASURED }),
      dot(marks, { x: "x", y: "low", r: 3, fill: MEASURED }),
    ],
  });
  return svg.outerHTML;
}

/** A panel at its place, with its heading and what was fitted. */
function placed(place, title, words, svg) {
  const x = (place % COLUMNS) * PANEL.width;
  const y = Math.floor(place / COLUMNS) * (HEADING + PANEL.height);
  return [
    `<g transform="translate(${x},${y})">`,
    `<text x="12" y="18" font-size="13" font-weight="600">${title}</text>`,
    `<text x="12" y="34" font-size="11">${words}</text>`,
    `<g transform="translate(0,${HEADING})">${svg}</g>`,
    "</g>",
  ].join("\n");
}

/** In the place that is left: what the marks are. */
function legend(rounds) {
  const x = (COLUMNS - 1) * PANEL.width + 24;
  const y = HEADING + PANEL.height + 40;
  const entries = [
    [`<circle r="3" fill="${MEASURED}"/>`, `fastest of n = ${rounds} rounds (memory: the most)`],
    [`<circle r="3" fill="#fff" stroke="${MEASURED}"/>`, "median of them"],
    [`<path d="M-9 0H9" stroke="${FITTED}"/>`, "straight line through the fastest"],
    [
      `<path d="M-9 0H9" stroke="${FITTED}" stroke-dasharray="4 3"/>`,
      "one thread's time ÷ number of threads",
    ],
  ];
  return entries
    .map(
      ([mark, words], i) =>
        `<g transform="translate(${x},${y + 24 * i})">${mark}<text x="16" y="4" font-size="11">${words}</text></g>`,
    )
    .join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kept = (name) => {
    const text = readFileSync(new URL(`results/${name}.csv`, import.meta.url), "utf8");
    return Papa.parse(text.trim()).data;
  };
  const points = kept("scaling");
  const rounds = points[1][points[0].indexOf("rounds")];
  process.stdout.write(drawScaling(points, kept("scaling-fits"), rounds));
}
