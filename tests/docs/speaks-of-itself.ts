import { dirname, win32 } from "node:path";

export interface Trace {
  readonly pattern: RegExp;
  readonly says: string;
}

/** Folders of every machine: a checkout below one of them gives nothing away by its parent. */
const COMMON =
  /^(?:[A-Z]:)?[\\/](?:tmp|var|var[\\/]tmp|private[\\/]tmp|home|Users|root|opt|usr|usr[\\/]src|mnt|srv|builds|app|src|code|data|docs)?$/;

/** What betrays the machine the files were written on. */
export function tracesOf(checkout: string, registry?: string): Trace[] {
  const parent = (checkout.includes("\\") ? win32.dirname : dirname)(checkout);
  const places = COMMON.test(parent) ? [checkout] : [checkout, parent];
  const hosts = registry ? [new RegExp(`//${escaped(new URL(registry).host)}`)] : [];
  return [
    ...places.map((place) => ({
      pattern: new RegExp(`(?<![\\w.~-])${escaped(place)}(?![\\w-])`),
      says: "a path of the machine it was written on",
    })),
    {
      pattern: /(?<![\w.~-])(?:\/(?:home|Users)\/|[A-Z]:\\+Users\\+)[\w.-]+/,
      says: "the home of a user",
    },
    ...[/\bregistry\.(?:npmjs|yarnpkg|npmmirror)\./, /\bnpm\.pkg\.github\./, ...hosts].map(
      (pattern) => ({ pattern, says: "the host of a registry: where to install from is not ours" }),
    ),
    {
      pattern: /"resolved":\s*"http/,
      says: "where a package was fetched (.npmrc: omit-lockfile-registry-resolved)",
    },
  ];
}

/** One sentence for each trace in a file, with its line. */
export function tracesIn(path: string, text: string, traces: readonly Trace[]): string[] {
  const found = traces.filter(({ pattern }) => pattern.test(text));
  if (found.length === 0) return [];
  return text.split("\n").flatMap((line, index) =>
    found.flatMap(({ pattern, says }) => {
      const [words] = pattern.exec(line) ?? [];
      return words ? [`${path}:${index + 1}: "${words}" is ${says}`] : [];
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
