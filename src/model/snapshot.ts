import { countOn } from "./absence.ts";
import { MOST_FIGURES } from "./foresight.ts";
import type { SystemParameters, Temperament } from "./parameters/index.ts";
import { type Body, type Conduct, createPerson, type Person } from "./person.ts";
import { type Rival, rivals } from "./rivals/index.ts";
import { foresee, isSound, rowOf, STRIDE } from "./working-model.ts";

/** A person as plain JSON: `restorePerson` continues it to the last bit. */
export interface PersonSnapshot {
  readonly format: typeof FORMAT;
  readonly temperament: Temperament;
  /** Days; capacities follow from it. */
  readonly age: number;
  readonly body: Body;
  readonly conduct: Omit<Conduct, "outcome"> & { readonly outcome: 1 | 0 | -1 | null };
  readonly figures: readonly string[];
  readonly met: readonly number[];
  readonly mean: readonly number[];
  /** Row-major, without the unused rows. */
  readonly covariance: readonly number[];
  readonly fear: readonly number[];
  /** Calls in vain to each figure. */
  readonly inVain: readonly number[];
  /** Name of the rival that learns, `null` for the bid-response model, and what it remembers. */
  readonly rival: string | null;
  readonly memory: readonly number[];
}

const FORMAT = "bowlby person 3";

/** A snapshot that cannot be restored. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
}

/** Writes a person down. */
export function savePerson(person: Person): PersonSnapshot {
  const { figures, met, mean, covariance, fear, inVain, rival, memory } = person.workingModel;
  const size = rowsOf(figures.length, rival);
  const used: number[] = [];
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) used.push(covariance[i * STRIDE + j] as number);
  }
  return {
    format: FORMAT,
    temperament: { ...person.temperament },
    age: person.age,
    body: { ...person.body },
    conduct: { ...person.conduct, outcome: person.conduct.outcome ?? null },
    figures: [...figures],
    met: [...met],
    mean: Array.from(mean.subarray(0, size)),
    covariance: used,
    fear: Array.from(fear.subarray(0, figures.length)),
    inVain: Array.from(inVain.subarray(0, figures.length)),
    rival: rival?.name ?? null,
    memory: Array.from(memory.subarray(0, figures.length * (rival?.width ?? 0))),
  };
}

/**
 * The person that was saved.
 *
 * @throws SnapshotError when the format is another, the rival is not known, lengths do not fit, a
 *   number is missing, or the covariance is not that of a Gaussian
 */
export function restorePerson(saved: PersonSnapshot, p: SystemParameters): Person {
  if (saved.format !== FORMAT) {
    throw new SnapshotError(
      `The snapshot's format is ${JSON.stringify(saved.format)}; it must be "${FORMAT}".`,
    );
  }
  const rival = rivalNamed(saved.rival);
  const size = rowsOf(saved.figures.length, rival);
  const fits =
    saved.figures.length <= MOST_FIGURES &&
    saved.memory.length === saved.figures.length * (rival?.width ?? 0) &&
    saved.met.length === saved.figures.length &&
    saved.fear.length === saved.figures.length &&
    saved.inVain.length === saved.figures.length &&
    saved.mean.length === size &&
    saved.covariance.length === size * size;
  if (!fits) {
    throw new SnapshotError(
      `The snapshot has ${saved.figures.length} figures, ${saved.mean.length} means, ${saved.covariance.length} covariances and a memory of ${saved.memory.length}; they must be ${lengthsOf(rival)}.`,
    );
  }
  const numbers = [
    ...saved.mean,
    ...saved.covariance,
    ...saved.fear,
    ...saved.inVain,
    ...saved.memory,
    saved.age,
    ...Object.values(saved.body),
  ];
  if (!numbers.every(Number.isFinite)) {
    throw new SnapshotError("The snapshot holds something that is not a finite number.");
  }
  const person = createPerson({ ...saved.temperament }, p, saved.age, rival);
  const model = person.workingModel;
  model.figures.push(...saved.figures);
  model.met.push(...saved.met);
  model.mean.set(saved.mean);
  model.fear.set(saved.fear);
  model.inVain.set(saved.inVain);
  for (let slot = 0; slot < saved.figures.length; slot++) countOn(model, slot, p);
  model.memory.set(saved.memory);
  for (let i = 0; i < size; i++) {
    model.covariance.set(saved.covariance.slice(i * size, (i + 1) * size), i * STRIDE);
  }
  if (rival === undefined && !isSound(model)) {
    throw new SnapshotError("The snapshot's covariance is not positive definite.");
  }
  foresee(model, p);
  Object.assign(person.body, saved.body);
  Object.assign(person.conduct, saved.conduct, { outcome: saved.conduct.outcome ?? undefined });
  return person;
}

/** Rows of means and covariance in use: a rival has none. */
function rowsOf(figures: number, rival: Rival | undefined): number {
  return rival === undefined ? rowOf(figures) : 0;
}

function lengthsOf(rival: Rival | undefined): string {
  return rival === undefined
    ? `K ≤ ${MOST_FIGURES}, K + 2, (K + 2)² and 0`
    : `K ≤ ${MOST_FIGURES}, 0, 0 and ${rival.width} K`;
}

function rivalNamed(name: string | null): Rival | undefined {
  if (name === null) return undefined;
  if (Object.hasOwn(rivals, name)) return rivals[name as keyof typeof rivals];
  throw new SnapshotError(
    `The snapshot's rival is ${JSON.stringify(name)}; it must be null or one of ${Object.keys(rivals).join(", ")}.`,
  );
}
