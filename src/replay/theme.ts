/** The page's colours, for the canvas, which cannot read them itself. */
export interface Theme {
  readonly ink: string;
  readonly muted: string;
  readonly card: string;
  readonly child: string;
  readonly caregiver: string;
  readonly stranger: string;
  readonly floor: string;
  readonly wall: string;
  readonly wood: string;
  readonly toy: string;
  readonly door: string;
}

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: read("ink"),
    muted: read("muted"),
    card: read("card"),
    child: read("child"),
    caregiver: read("caregiver"),
    stranger: read("stranger"),
    floor: read("floor"),
    wall: read("wall"),
    wood: read("wood"),
    toy: read("toy"),
    door: read("door"),
  };
}
