import type { JSX } from "preact";
import { addressText } from "../address/index.ts";
import { type Group, menu, type PageName } from "../pages/index.ts";
import { words } from "../words/index.ts";

/** All pages; where there is little room, those of the open page's group. */
export function Menu({ open }: { readonly open: PageName | undefined }): JSX.Element {
  const t = words.value;
  return (
    <nav aria-label={t.title}>
      {(Object.keys(menu) as Group[]).map((group) => {
        const pages: readonly PageName[] = menu[group];
        const [first] = pages as [PageName, ...PageName[]];
        const here = open !== undefined && pages.includes(open);
        return (
          <div key={group} class="group" {...(here && { "data-open": "" })}>
            <a class="group-name" href={linkTo(first)}>
              {t.menu[group]}
            </a>
            <span class="group-pages">
              {pages.map((name) => (
                <a
                  key={name}
                  href={linkTo(name)}
                  {...(name === open && { "aria-current": "page" })}
                >
                  {t.pages[name]}
                </a>
              ))}
            </span>
          </div>
        );
      })}
    </nav>
  );
}

function linkTo(page: PageName): string {
  return addressText({ page, fields: {} });
}
