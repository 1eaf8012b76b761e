/** `camelCase.path` to `snake_case_path`, as columns are spelt. */
export function columnName(path: string): string {
  return path
    .replaceAll(".", "_")
    .replaceAll(
      /[A-Z]|[0-9]+/g,
      (part, at: number) => `${at === 0 || path[at - 1] === "_" ? "" : "_"}${part.toLowerCase()}`,
    );
}
