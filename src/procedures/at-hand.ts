import { MOST_FIGURES, nearnessAt, type Scene, type SystemParameters } from "../model/index.ts";

export function slotOf({ person }: Scene, name: string): number {
  return person.workingModel.figures.indexOf(name);
}

/** Comes, to so many metres. The reflex goes to the surest of those who are here. */
export function beHere(scene: Scene, slot: number, metres: number, p: SystemParameters): void {
  const { situation } = scene;
  situation.present[slot] = 1;
  situation.elsewhere[slot] = 0;
  situation.nearness[slot] = nearnessAt(metres, p);
  situation.haven = surestHere(scene);
}

/** Goes to another place, where no call reaches. */
export function beElsewhere(scene: Scene, slot: number): void {
  const { situation } = scene;
  situation.present[slot] = 0;
  situation.elsewhere[slot] = 1;
  situation.nearness[slot] = 0;
  if (situation.contact === slot) situation.contact = -1;
  situation.haven = surestHere(scene);
}

/** The surest of those who are here, by (3) and how far one counts on them; −1 for nobody. */
export function surestHere(scene: Scene): number {
  let surest = -1;
  for (let slot = 0; slot < MOST_FIGURES; slot++) {
    if (scene.situation.present[slot] !== 1) continue;
    if (surest < 0 || sureness(scene, slot) > sureness(scene, surest)) surest = slot;
  }
  return surest;
}

/** a_f ρ_f: what felt security goes by (5). */
export function sureness({ person }: Scene, slot: number): number {
  const { foresight, countedOn } = person.workingModel;
  return (foresight.felt[slot] as number) * (countedOn[slot] as number);
}
