import type { ComponentChildren, JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type AdultStanding, grownDeclarations } from "../../src/model/index.ts";
import { words } from "../words/index.ts";
import type { Rows } from "./figure.tsx";
import { type Placed, Plane } from "./plane.tsx";
import type { Series } from "./series.ts";

/** Somebody towards people in general, or towards one of them, by what it expects and does. */
export interface Stands {
  readonly name: string;
  readonly series: Series;
  readonly at: AdultStanding;
  readonly path?: readonly { readonly anxiety: number; readonly avoidance: number }[];
}

const REACH = 4;
const { anxietyBorder, avoidanceBorder } = grownDeclarations;
const BORDERS = { x: anxietyBorder.start, y: avoidanceBorder.start, dashed: true } as const;

/** The plane of anxiety and avoidance, logits, with its four corners. */
export function AdultPlane(props: {
  readonly title: string;
  /** Kept as they are from one drawing to the next. */
  readonly stands: readonly Stands[];
  readonly rows: Rows;
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { title, stands, rows, name, children } = props;
  const t = words.value.adultPlane;
  const marks = useMemo(() => stands.map(markOf), [stands]);
  const corners = useMemo(() => {
    const { secure, dismissing, preoccupied, fearful } = t.corners;
    return [secure, dismissing, preoccupied, fearful] as const;
  }, [t]);
  return (
    <Plane
      title={title}
      axes={{ x: t.anxiety, y: t.avoidance }}
      marks={marks}
      reach={REACH}
      lines={BORDERS}
      corners={corners}
      rows={rows}
      name={name}
    >
      {children}
    </Plane>
  );
}

function markOf({ name, series, at, path }: Stands): Placed {
  return {
    name,
    series,
    x: at.anxiety,
    y: at.avoidance,
    doubt: { x: at.anxietySd, y: at.avoidanceSd, correlation: at.correlation },
    ...(path && { path: path.map(({ anxiety, avoidance }) => ({ x: anxiety, y: avoidance })) }),
  };
}
