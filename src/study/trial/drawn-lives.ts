import { type Stream, uniform } from "../../numerics/index.ts";

/** What is read of some lives of an arm, summed: how many there are, and of whom anything is read. */
export interface ReadLives {
  readonly lives: number;
  readonly read: number;
  readonly sum: number;
  readonly squares: number;
}

/** One life, and whose it is, where the same child has others. */
export interface ReadLife extends ReadLives {
  readonly child: string | undefined;
}

/** The lives of one child, arm by arm. */
type Child = readonly ReadLives[];

const NOTHING: ReadLives = { lives: 0, read: 0, sum: 0, squares: 0 };

/**
 * Draws the lives of each arm anew, with replacement: a child with all its lives, whichever arms they
 * are of. Of children who lived in the same arms as many are drawn as there are.
 */
export function drawer(
  arms: readonly (readonly ReadLife[])[],
  chance: Stream,
): () => readonly ReadLives[] {
  const groups = alike(childrenOf(arms));
  return () => {
    const drawn = arms.map(() => ({ ...NOTHING }));
    for (const group of groups) {
      for (let i = 0; i < group.length; i++) {
        const child = group[Math.floor(uniform(chance) * group.length)] as Child;
        for (let place = 0; place < drawn.length; place++) {
          add(drawn[place] as Sums, child[place] as ReadLives);
        }
      }
    }
    return drawn;
  };
}

/** All lives of each arm together. */
export function together(lives: readonly ReadLives[]): ReadLives {
  const all = { ...NOTHING };
  for (const one of lives) add(all, one);
  return all;
}

type Sums = { -readonly [K in keyof ReadLives]: number };

function add(sums: Sums, { lives, read, sum, squares }: ReadLives): void {
  sums.lives += lives;
  sums.read += read;
  sums.sum += sum;
  sums.squares += squares;
}

function childrenOf(arms: readonly (readonly ReadLife[])[]): Child[] {
  const children = new Map<string | ReadLife, Sums[]>();
  arms.forEach((lives, place) => {
    for (const one of lives) {
      const key = one.child ?? one;
      const own = children.get(key) ?? arms.map(() => ({ ...NOTHING }));
      add(own[place] as Sums, one);
      children.set(key, own);
    }
  });
  return [...children.values()];
}

/** Grouped by the arms they lived in. */
function alike(children: readonly Child[]): Child[][] {
  const groups = new Map<string, Child[]>();
  for (const child of children) {
    const arms = child.map(({ lives }) => Number(lives > 0)).join("");
    const group = groups.get(arms) ?? [];
    group.push(child);
    groups.set(arms, group);
  }
  return [...groups.values()];
}
