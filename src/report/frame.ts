import { drawn, html, type Markup } from "./markup.ts";

/** What every page says, in these very letters. */
export const ONE_LINE: Markup = drawn(
  "A model's output, not a measurement of a person, not a diagnostic device.",
);

export interface Frame {
  readonly version: string;
  readonly title: string;
  /** The one script the page allows, as base64 SHA-256; no script at all without it. */
  readonly scriptHash?: string;
  readonly style: string;
  readonly body: Markup;
}

/** A page that loads nothing and allows nothing that data could smuggle in. */
export function framePage({ version, title, scriptHash, style, body }: Frame): string {
  const { markup } = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${scriptSource(scriptHash)}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="bowlby ${version}">
<title>${title} · bowlby</title>
<link rel="icon" href="data:,">
<style>${drawn(style)}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return `<!doctype html>\n${markup}`;
}

function scriptSource(hash: string | undefined): Markup | undefined {
  return hash === undefined ? undefined : html`script-src 'sha256-${hash}'; `;
}
