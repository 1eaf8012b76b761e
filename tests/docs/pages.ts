import { read, repositoryFiles } from "../architecture/repository.ts";

/** Text by path. */
export type Pages = Readonly<Record<string, string>>;

/** Every Markdown file of the repository. */
export function markdownPages(): Pages {
  const paths = repositoryFiles().filter((path) => path.endsWith(".md"));
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}

/** README.md and the Markdown files of docs/. */
export function docsPages(): Pages {
  const pages = Object.entries(markdownPages());
  return Object.fromEntries(pages.filter(([path]) => /^(?:README\.md$|docs\/)/.test(path)));
}
