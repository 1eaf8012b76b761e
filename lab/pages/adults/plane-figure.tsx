import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { AdultPlane } from "../../widgets/adult-plane.tsx";
import { EVERYBODY, ONE, OTHER, type Series } from "../../widgets/series.ts";
import { words } from "../../words/index.ts";
import type { AdultSeen } from "../../worker/index.ts";
import { placesOf, type Towards } from "./places.ts";

const SERIES: Readonly<Record<Towards, Series>> = {
  general: EVERYBODY,
  caregiver: ONE,
  other_parent: OTHER,
};

/** Where somebody stands towards people in general, and towards each figure. */
export function PlaneFigure({ seen }: { readonly seen: AdultSeen }): JSX.Element {
  const t = words.value.adults;
  const places = useMemo(() => placesOf(seen), [seen]);
  const stands = useMemo(
    () =>
      places.map(({ who, place }) => ({ name: t.towards[who], series: SERIES[who], at: place })),
    [places, t],
  );
  const rows = useMemo(
    () =>
      places.map(({ who, place }) => ({
        towards: who,
        anxiety: place.anxiety,
        avoidance: place.avoidance,
        anxiety_sd: place.anxietySd,
        avoidance_sd: place.avoidanceSd,
        correlation: place.correlation,
        label: place.label,
        probability: place.probability,
      })),
    [places],
  );
  return (
    <AdultPlane title={t.plane} stands={stands} rows={rows} name="plane-of-adults">
      {t.plane_note}
    </AdultPlane>
  );
}
