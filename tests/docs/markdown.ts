/** Just enough Markdown for the checks of this folder. */

export interface Fence {
  /** First word after the opening fence: "ts". */
  readonly language: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** What stands between the fences, without the indentation of the opening one. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^\s`]*)[^`\n]*$/;

export function fencesOf(page: string): Fence[] {
  const fences: Fence[] = [];
  let open: { mark: string; indent: string; language: string; line: number; start: number } | null =
    null;
  let inside: string[] = [];
  let offset = 0;
  for (const [index, line] of page.split("\n").entries()) {
    const [, indent = "", mark = "", language = ""] = FENCE.exec(line) ?? [];
    if (!open && mark) {
      open = { mark, indent, language, line: index + 1, start: offset };
      inside = [];
    } else if (open && mark.startsWith(open.mark) && !language) {
      const { start, line: first, language: info } = open;
      const end = offset + line.length;
      fences.push({ language: info, line: first, text: inside.join("\n"), start, end });
      open = null;
    } else if (open) {
      inside.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
    }
    offset += line.length + 1;
  }
  if (open) {
    const { start, line, language } = open;
    fences.push({ language, line, text: inside.join("\n"), start, end: page.length });
  }
  return fences;
}

/** The page with its fenced code turned to spaces, so that every offset stays true. */
export function withoutFences(page: string): string {
  let left = page;
  for (const { start, end } of fencesOf(page)) {
    left = left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end);
  }
  return left;
}

/** The page with fenced and inline code turned to spaces, so that every offset stays true. */
export function withoutCode(page: string): string {
  return withoutFences(page).replace(/(?<!`)(`+)(?!`)(?:[^\n]|\n(?!\s*\n))*?(?<!`)\1(?!`)/g, blank);
}

export function lineAt(page: string, offset: number): number {
  return page.slice(0, offset).split("\n").length;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
