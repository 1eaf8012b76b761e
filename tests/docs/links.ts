import { posix } from "node:path";
import { lineAt, withoutCode, withoutFences } from "./markdown.ts";
import type { Pages } from "./pages.ts";

const LINKS: readonly RegExp[] = [
  /\]\(\s*(<[^>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+["'(][^)]*)?\s*\)/g,
  /^ {0,3}\[[^\]^][^\]]*\]:\s*(\S+)/gm,
  /\b(?:href|src|srcset)\s*=\s*"([^"\s]+)/g,
];

/** Relative links that lead nowhere: one sentence each, with file and line. */
export function brokenLinks(pages: Pages, files: readonly string[]): string[] {
  const folders = files.flatMap((file) => ancestors(file));
  const places = new Set([...files, ...folders]);
  return Object.entries(pages).flatMap(([path, page]) =>
    linksOf(page).flatMap(({ link, line }) => {
      const reason = broken(path, link, pages, places);
      return reason ? [`${path}:${line}: ${link} ${reason}`] : [];
    }),
  );
}

function broken(path: string, link: string, pages: Pages, places: ReadonlySet<string>) {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(link)) return undefined;
  const [file = "", anchor] = decoded(link).split("#");
  const target = file === "" ? path : from(path, file.replace(/\?.*$/, ""));
  if (!places.has(target)) return `leads to ${target}, which is no file of the repository`;
  const page = pages[target];
  if (anchor === undefined || page === undefined || anchorsOf(page).has(anchor)) return undefined;
  return `leads to a heading that ${target} does not have`;
}

function linksOf(page: string): { link: string; line: number }[] {
  const text = withoutCode(page);
  return LINKS.flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 1: link = "", index }) => ({
      link: link.replace(/^<|>$/g, ""),
      line: lineAt(page, index),
    }))
    .sort((a, b) => a.line - b.line);
}

/** The anchors GitHub makes of headings, and those written as id or name. */
function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  const text = withoutFences(page);
  for (const { 1: heading = "" } of text.matchAll(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm)) {
    const slug = slugOf(heading);
    let anchor = slug;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${slug}-${again}`;
    anchors.add(anchor);
  }
  for (const { 1: id = "" } of text.matchAll(/<[^>]*\b(?:id|name)\s*=\s*"([^"]+)"/g)) {
    anchors.add(id);
  }
  return anchors;
}

function slugOf(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/<[^>]+>/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

function from(path: string, file: string): string {
  const joined = file.startsWith("/") ? file.slice(1) : posix.join(posix.dirname(path), file);
  return joined.replace(/\/$/, "") || ".";
}

function ancestors(file: string): string[] {
  const folder = posix.dirname(file);
  return folder === "." ? ["."] : [folder, ...ancestors(folder)];
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
