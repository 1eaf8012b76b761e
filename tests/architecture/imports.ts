import { type ESTree, parseSync, Visitor } from "vite";

export interface Import {
  readonly specifier: string;
  /** Erased by the compiler: `import type`, `export type`, `import("…").Name` as a type. */
  readonly typeOnly: boolean;
  /** Where the quoted specifier stands in the source. */
  readonly start: number;
  readonly end: number;
}

/** Every module a source names, whether imported, re-exported, awaited or used as a type. */
export function importsOf(path: string, source: string): Import[] {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const found: Import[] = [];
  const add = (node: ESTree.Node | null, typeOnly: boolean) => {
    if (node?.type !== "Literal" || typeof node.value !== "string") return;
    found.push({ specifier: node.value, typeOnly, start: node.start, end: node.end });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === "type"),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return found;
}
