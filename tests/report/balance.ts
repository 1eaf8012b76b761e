/** Tags that are opened and not closed, or closed and not opened, outside of scripts. */
export function unbalanced(markup: string): string[] {
  const VOID = /^(?:meta|link|input|br|!doctype)$/i;
  const open: string[] = [];
  const wrong: string[] = [];
  const text = markup.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/g, "$1$3");
  for (const [, slash, name = "", , closed] of text.matchAll(
    /<(\/?)([a-z!][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>/gi,
  )) {
    if (VOID.test(name) || closed) continue;
    if (!slash) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else wrong.push(`</${name}> in <${open.at(-1)}>`);
  }
  return [...wrong, ...open];
}
