/** How one series is drawn: by colour, and by symbol and dashes for those who do not see it. */
export interface SeriesLook {
  readonly colour: string;
  readonly symbol: "circle" | "square" | "triangle" | "diamond" | "star" | "wye";
  readonly dash: string;
  /** Whether its symbol is filled. */
  readonly filled: boolean;
}

/** The page sets the colours; alone, a drawing falls back on the light ones. */
const COLOURS = [
  "var(--series-1, #0b5fa5)",
  "var(--series-2, #b3500b)",
  "var(--series-3, #00735c)",
  "var(--series-4, #8f3f92)",
  "var(--series-5, #4a4f57)",
  "var(--series-6, #7a6200)",
];
const SYMBOLS: readonly SeriesLook["symbol"][] = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "star",
  "wye",
];
const DASHES = ["none", "7 3", "2 3", "9 3 2 3"];

/** The look of the series with this number; beyond six, symbols are open and dashes change. */
export function lookOf(series: number): SeriesLook {
  const round = Math.floor(series / COLOURS.length);
  const place = series % COLOURS.length;
  return {
    colour: COLOURS[place] as string,
    symbol: SYMBOLS[place] as SeriesLook["symbol"],
    dash: DASHES[(place + round) % DASHES.length] as string,
    filled: round % 2 === 0,
  };
}
