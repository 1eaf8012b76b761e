import { lineAt, withoutCode } from "./markdown.ts";

export type Generators = Readonly<Record<string, () => string>>;

interface Block {
  readonly name: string;
  readonly line: number;
  /** The content, from the end of the opening mark to the start of the closing one. */
  readonly start: number;
  readonly end: number;
}

const MARK = /<!--\s*(\/?)inject\b:?\s*([^\s>]*?)\s*-->/g;

/** Blocks that are stale, unknown or not closed: one sentence each, with file and line. */
export function staleBlocks(path: string, page: string, generators: Generators): string[] {
  const { blocks, problems } = blocksOf(page);
  for (const { name, line, start, end } of blocks) {
    if (!Object.hasOwn(generators, name)) {
      const known = Object.keys(generators).join(", ");
      problems.push([
        line,
        `no generator is called "${name}"; tests/docs/generators.ts has ${known}`,
      ]);
      continue;
    }
    const written = page.slice(start, end);
    const right = content(name, written, generators);
    if (written !== right) problems.push([line, stale(name, written, right)]);
  }
  return problems.sort(([a], [b]) => a - b).map(([line, says]) => `${path}:${line}: ${says}`);
}

/** The page with every block whose generator is known written anew. */
export function rewriteBlocks(page: string, generators: Generators): string {
  let text = page;
  for (const { name, start, end } of blocksOf(page).blocks.reverse()) {
    if (!Object.hasOwn(generators, name)) continue;
    text =
      text.slice(0, start) + content(name, page.slice(start, end), generators) + text.slice(end);
  }
  return text;
}

function blocksOf(page: string): { blocks: Block[]; problems: [line: number, says: string][] } {
  const blocks: Block[] = [];
  const problems: [number, string][] = [];
  let open: Omit<Block, "end"> | undefined;
  for (const { 0: mark, 1: slash, 2: name = "", index } of withoutCode(page).matchAll(MARK)) {
    const line = lineAt(page, index);
    if (open && slash) blocks.push({ ...open, end: index });
    else if (slash) problems.push([line, "<!-- /inject --> closes nothing"]);
    else if (open) problems.push([open.line, unclosed(open.name)]);
    open = slash ? undefined : { name, line, start: index + mark.length };
  }
  if (open) problems.push([open.line, unclosed(open.name)]);
  return { blocks, problems };
}

function unclosed(name: string): string {
  return `the block "${name}" is not closed by <!-- /inject -->`;
}

/** A single word or number may stand inside a sentence; anything longer has lines of its own. */
function content(name: string, written: string, generators: Generators): string {
  const text = generators[name]?.().trim() ?? "";
  return text.includes("\n") || written.includes("\n") ? `\n${text}\n` : text;
}

function stale(name: string, written: string, right: string): string {
  const is = written.split("\n");
  const should = right.split("\n");
  const at = should.findIndex((line, i) => line !== is[i]);
  const shown = (lines: string[]) => JSON.stringify(lines[at === -1 ? should.length : at] ?? "");
  return `the block "${name}" says ${shown(is)}, its generator ${shown(should)}; run npm run docs`;
}
