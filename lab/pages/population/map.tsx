import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { CountRow } from "../../widgets/count-row.tsx";
import { later } from "../../widgets/later.tsx";
import { LeverRow } from "../../widgets/lever.tsx";
import { SeedRow } from "../../widgets/seed-row.tsx";
import { TakeStudy } from "../../widgets/take-study.tsx";
import { words } from "../../words/index.ts";
import { filled } from "./filled.ts";
import { MapCompared, MapGuess } from "./map-guess.tsx";
import { MapNumbers } from "./map-numbers.tsx";
import {
  alike,
  drawMap,
  EACH,
  each,
  GRID_NAMES,
  type GridName,
  grid,
  gridText,
  homes,
  mapAsStudy,
  mapKey,
  mapping,
  mapTally,
} from "./map-plan.ts";
import { change, run, seed } from "./part.ts";
import { Progress } from "./progress.tsx";
import { RESULT, showResult } from "./result-place.ts";

const MapFigure = later(async () => (await import("./map-figure.tsx")).MapFigure);

/** Care on a plane, and what comes out at every place of it. */
export function PlaneMap(): JSX.Element {
  const t = words.value.population;
  const wanted = run.value.value === "map";
  const key = mapKey.value;
  const children = each.value.value;
  useEffect(() => {
    if (wanted) void drawMap();
    else if (mapTally.peek() === undefined) mapping.job.cancel();
  }, [wanted, key, children]);
  const tally = mapTally.value;
  const lives = homes.value.length * children;
  return (
    <>
      <section class="card change">
        <h2>{t.map.title}</h2>
        <p class="note">{t.map.note}</p>
        <CountRow
          field={each}
          id="population.each"
          label={t.map.each}
          reading={String(children)}
          range={EACH}
        />
        <p>
          <label>
            {t.map.grid}{" "}
            <select
              value={grid.value.value}
              onChange={({ currentTarget }) =>
                change(() => grid.set(currentTarget.value as GridName))
              }
            >
              {GRID_NAMES.map((name) => (
                <option key={name} value={name}>
                  {gridText(name)}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p class="note">{t.map.alike}</p>
        {(["inconsistency", "frightening"] as const).map((name) => (
          <LeverRow
            key={name}
            lever={alike[name]}
            label={t.map[name]}
            ends={t.map[`${name}_ends`]}
            unit={t.map.unit[name]}
            onChange={(value) => change(() => alike[name].set(value))}
          />
        ))}
        <SeedRow seed={seed} label={t.seed} another={t.another} change={change} />
        <MapGuess />
        <button type="button" class="primary" onClick={startMap}>
          {filled(t.map.start, { each: children, homes: homes.value.length })}
        </button>
        <TakeStudy text={mapAsStudy()} />
      </section>
      <section class="card shown" id={RESULT}>
        <h2>{t.map.shown}</h2>
        <Progress
          gathering={mapping}
          again={startMap}
          computing={t.map.computing}
          empty={
            tally === undefined ? t.map.empty : filled(t.stopped, { done: tally.lives, lives })
          }
        />
        {tally !== undefined && (
          <>
            <MapCompared />
            <MapFigure />
            <MapNumbers />
          </>
        )}
      </section>
    </>
  );
}

function startMap(): void {
  showResult();
  if (run.value.peek() === "map") void drawMap();
  else run.set("map", true);
}
