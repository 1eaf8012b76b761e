import type { Population } from "./population.ts";
import { studyOf } from "./study.ts";

/** Readings: daily for a month, weekly for a year; days from one to the next. */
export const ASKED: Readonly<Record<"daily" | "weekly", { count: number; everyDays: number }>> = {
  daily: { count: 30, everyDays: 1 },
  weekly: { count: 53, everyDays: 7 },
};

/** Grown people in ordinary days with a partner, asked again and again. */
export const asked: Population = {
  title: "Asked again and again",
  who: "Grown children of the community, each living for half a year with a partner; then asked daily for thirty days, or weekly for a year, in which nothing happens but ordinary days.",
  children: { full: 400, quick: 6, control: 0 },
  study: (children, seed, variant) =>
    studyOf(
      {
        title: "Asked again and again",
        procedures: [{ hold: "adult-life", ageDays: 365, name: "report" }],
        factors: {
          asked: {
            levels: Object.fromEntries(
              Object.entries(ASKED).map(([name, { count, everyDays }]) => [
                name,
                { "adultLife.readings": count, "adultLife.everyDays": everyDays },
              ]),
            ),
          },
        },
      },
      children,
      seed,
      variant,
    ),
};
