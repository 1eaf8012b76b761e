/** How one of several is drawn: its colour, its mark and its line tell it apart. */
export interface Series {
  readonly light: string;
  readonly dark: string;
  readonly symbol: "circle" | "square" | "triangle" | "diamond" | "star";
  readonly dash: string;
}

/** All together, or people in general. */
export const EVERYBODY: Series = {
  light: "#222222",
  dark: "#eeeeee",
  symbol: "circle",
  dash: "none",
};

/** One, another, and so on, on every page alike: Okabe and Ito's, on dark their lighter ones. */
export const ONE: Series = { light: "#0072b2", dark: "#56b4e9", symbol: "square", dash: "none" };
export const OTHER: Series = { light: "#d55e00", dark: "#e69f00", symbol: "triangle", dash: "6 3" };
export const THIRD: Series = {
  light: "#007a5a",
  dark: "#2fc79c",
  symbol: "diamond",
  dash: "8 3 2 3",
};
export const FOURTH: Series = { light: "#b0558a", dark: "#e39bc4", symbol: "star", dash: "2 3" };
