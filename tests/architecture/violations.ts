import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type Import, importsOf } from "./imports.ts";
import { documentation, doorsWithoutDependencies, layers, node, packages } from "./layers.ts";

/** Source text by path from the root of the repository, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

const DRAWER = /(?:^|-)(?:utils?|helpers?|managers?|misc|common|types)$/;

/** One sentence for each broken rule, in the order of the paths. */
export function violations(sources: Sources): string[] {
  const paths = Object.keys(sources).sort();
  const checked = paths.filter((path) => !path.endsWith(".test.ts"));
  return [
    ...paths.flatMap(drawers),
    ...checked.flatMap((path) => wrongImports(path, sources[path] as string)),
    ...doorsWithoutDependencies.flatMap((door) => dependenciesBehind(door, sources)),
  ];
}

/** The layers that have a file. */
export function layersOf(sources: Sources): Set<string> {
  return new Set(Object.keys(sources).map(layerOf));
}

function drawers(path: string): string[] {
  const drawer = short(path)
    .split("/")
    .find((part) => DRAWER.test(part.replace(/\..*$/, "").toLowerCase()));
  if (!drawer) return [];
  return [`${short(path)}: ${drawer} is a drawer; name it after the one concept it holds`];
}

function wrongImports(path: string, source: string): string[] {
  const from = layerOf(path);
  if (!layers[from]) {
    return [`${short(path)} is in no layer of the table in tests/architecture/layers.ts`];
  }
  return importsOf(path, source).flatMap((one) => {
    const reason = refusal(path, one);
    return reason ? [`${short(path)} imports ${one.specifier}, but ${reason}`] : [];
  });
}

function refusal(path: string, { specifier, typeOnly }: Import): string | undefined {
  const from = layerOf(path);
  if (isBuiltin(specifier)) return node.layers.includes(from) ? undefined : node.because;
  const target = resolve(path, specifier);
  if (target === undefined) return refusedPackage(from, specifier);
  if (/^docs\/[\w-]+\.md\?raw$/.test(target)) {
    return documentation.layers.includes(from) ? undefined : documentation.because;
  }
  if (!/^(?:src|lab)\//.test(target)) return "source imports source only, nothing beside it";
  return refusedLayer(from, target, typeOnly);
}

function refusedPackage(from: string, specifier: string): string | undefined {
  const name = packageName(specifier);
  const known = packages[name];
  if (!known) {
    return `tests/architecture/layers.ts does not say who may use ${name}, and why`;
  }
  return known.layers.includes(from) ? undefined : known.because;
}

function refusedLayer(from: string, target: string, typeOnly: boolean): string | undefined {
  const to = layerOf(target);
  const layer = layers[from];
  if (from === to || !layer) return undefined;
  if (!layer.imports.includes(to)) {
    if (!layer.types?.includes(to)) return layer.because;
    if (!typeOnly) return `${layer.because}: of ${to} it may have types (import type)`;
  }
  const door = doorOf(to);
  return target === door ? undefined : `other layers come in by the door, ${short(door)}`;
}

function dependenciesBehind(door: string, sources: Sources): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const source = sources[path];
    if (source === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { specifier, typeOnly } of importsOf(path, source)) {
      if (typeOnly || isBuiltin(specifier)) continue;
      const target = resolve(path, specifier);
      if (target) visit(target, [...way, short(target)]);
      else found.push(`${[...way, specifier].join(" → ")}: ${short(door)} must load no dependency`);
    }
  };
  visit(door, [short(door)]);
  return found;
}

/** The file that is meant, or undefined for a package. `bowlby/model` is the door of model. */
function resolve(path: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(path), specifier);
  const [name, layer] = specifier.split("/");
  return name === "bowlby" ? doorOf(layer ?? "index.ts") : undefined;
}

function layerOf(path: string): string {
  const [first, second] = path.split("/");
  return (first === "src" ? second : first) ?? "";
}

function doorOf(layer: string): string {
  return layer === "index.ts" ? "src/index.ts" : `src/${layer}/index.ts`;
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function short(path: string): string {
  return path.replace(/^src\//, "");
}
