import type { BatteryResult, ControlsResult } from "../../../src/battery/index.ts";

/** The committed results as files of their own; one that was never computed is not there. */
const places = import.meta.glob<string>("../../../docs/{findings,controls}.json", {
  eager: true,
  query: "?url",
  import: "default",
});

/** What this page shows. */
export interface Results {
  readonly battery: BatteryResult;
  readonly controls: ControlsResult | undefined;
}

let asked: Promise<Results | undefined> | undefined;

/**
 * The committed results, fetched once; nothing when the battery is not there.
 *
 * @throws Error when a file that is there cannot be read
 */
export function fetchResults(): Promise<Results | undefined> {
  asked ??= fetchAll().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function fetchAll(): Promise<Results | undefined> {
  const [battery, controls] = await Promise.all([
    fetchOne<BatteryResult>("findings"),
    fetchOne<ControlsResult>("controls"),
  ]);
  return battery && { battery, controls };
}

async function fetchOne<T>(name: string): Promise<T | undefined> {
  const place = places[`../../../docs/${name}.json`];
  if (place === undefined) return undefined;
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place}: ${answer.status} ${answer.statusText}`);
  return (await answer.json()) as T;
}
