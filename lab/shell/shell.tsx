import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { address, addressText } from "../address/index.ts";
import { type PageName, pageNames, pages } from "../pages/index.ts";
import { type Language, language, languageNames, setLanguage, words } from "../words/index.ts";
import { Menu } from "./menu.tsx";
import { setTheme, THEMES, type ThemeName, theme } from "./theme.ts";

/** Heading, the pages, the one that is open, and the line that stands under everything. */
export function Shell(): JSX.Element {
  const t = words.value;
  const open = openPage(address.value.page);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {t.skip}
      </button>
      <header>
        <p class="brand">
          <a href={addressText({ page: pageNames[0], fields: {} })}>
            <b>{t.title}</b>
          </a>{" "}
          <span>{t.subtitle}</span>
        </p>
        <Choices />
        <Menu open={open} />
      </header>
      <main id="main" tabIndex={-1}>
        {open === undefined ? <p class="notice">{t.notFound}</p> : <Page key={open} name={open} />}
      </main>
      <footer>{t.disclaimer}</footer>
    </>
  );
}

/** The first page when none is named. */
function openPage(name: string): PageName | undefined {
  return name === "" ? pageNames[0] : pageNames.find((one) => one === name);
}

/** The first page comes by itself; any other was asked for, and is where reading goes on. */
let isFirst = true;

/** A page comes when it is first wanted. */
function Page({ name }: { readonly name: PageName }): JSX.Element {
  const [Body, setBody] = useState<ComponentType>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    if (!isFirst) document.getElementById("main")?.focus();
    isFirst = false;
    document.title = `${words.peek().pages[name]} · bowlby`;
    pages[name]().then(
      (page) => setBody(() => page),
      (error: unknown) => setFailed(String(error)),
    );
  }, [name]);
  const t = words.value;
  if (failed !== undefined) return <p class="notice">{`${t.failed} ${failed}`}</p>;
  return Body === undefined ? <p class="notice">…</p> : <Body />;
}

function Choices(): JSX.Element {
  const t = words.value;
  return (
    <div class="choices">
      <select
        aria-label={t.theme.label}
        value={theme.value}
        onChange={({ currentTarget }) => setTheme(currentTarget.value as ThemeName)}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t.theme[name]}
          </option>
        ))}
      </select>
      <select
        aria-label="Language, Sprache"
        value={language.value}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
      >
        {Object.entries(languageNames).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
