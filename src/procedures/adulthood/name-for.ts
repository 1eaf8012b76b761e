import type { Person } from "../../model/index.ts";

/**
 * A name for somebody new whom this person does not know yet: the wanted one where it is free, else
 * `new …`, `new … 2`, and so on. Whoever is known by a name keeps it, and what is expected of them.
 */
export function nameFor({ workingModel: { figures } }: Person, wanted: string): string {
  if (!figures.includes(wanted)) return wanted;
  const renewed = `new ${wanted}`;
  let name = renewed;
  for (let number = 2; figures.includes(name); number++) name = `${renewed} ${number}`;
  return name;
}
