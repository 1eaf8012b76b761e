/**
 * Whether a version of Node is one that package.json asks for.
 *
 * @param needed the only form that is understood: `>=20.19`, `>=20.19.1`
 * @throws Error when `needed` has another form
 */
export function satisfies(version: string, needed: string): boolean {
  const [, least] = /^>=(\d+(?:\.\d+)*)$/.exec(needed) ?? [];
  if (least === undefined) {
    throw new Error(`engines.node is "${needed}"; bowlby doctor understands ">=20.19" only.`);
  }
  const have = numbersOf(version);
  const want = numbersOf(least);
  const i = want.findIndex((number, i) => number !== (have[i] ?? 0));
  return i === -1 || (have[i] ?? 0) > (want[i] as number);
}

/** "v22.3.0-nightly" to 22, 3, 0. */
function numbersOf(version: string): number[] {
  const [release = ""] = version.replace(/^v/, "").split("-");
  return release.split(".").map(Number);
}
