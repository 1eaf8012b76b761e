import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { type DeclarationTable, declarationTables } from "../../../src/population/index.ts";
import { anyText, field, oneOf } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import { about, idOfPlace, idOfQuantity } from "./place.ts";
import {
  isWanted,
  quantities,
  quantityAt,
  STANDINGS,
  type Standing,
  type Wanted,
} from "./quantities.ts";
import { QuantityRow } from "./quantity-row.tsx";

const text = field("find", "", anyText);
const group = field("table", "", oneOf(["", ...declarationTables.map((one) => one.group)]));
const standing = field<Standing | "">("standing", "", oneOf(["", ...STANDINGS]));

const wanted = computed<Wanted>(() => ({
  text: text.value.value,
  group: group.value.value,
  standing: standing.value.value,
}));

/** Every declared quantity, to be searched and opened. */
export function Parameters(): JSX.Element {
  const t = words.value.theory.parameters;
  const named = about.value.value;
  const shown = quantities.filter((one) => isWanted(one, wanted.value)).length;
  return (
    <section class="card" aria-labelledby={idOfPlace("parameters")}>
      <h2 id={idOfPlace("parameters")} tabIndex={-1}>
        {t.title}
      </h2>
      <p class="note">
        {t.note} {t.english}
      </p>
      <Standings />
      {named !== "" && quantityAt(named) === undefined && (
        <p class="notice" id={idOfQuantity(named)} tabIndex={-1}>
          {t.unknown} <code>{named}</code>
        </p>
      )}
      <Filters />
      <p class="note" role="status">
        {shown === 0 ? t.none : `${shown} ${t.shown} ${quantities.length}`}
      </p>
      {declarationTables.map((table) => (
        <Table key={table.group} table={table} />
      ))}
    </section>
  );
}

function Standings(): JSX.Element {
  const { standings, standingMeans } = words.value.theory;
  return (
    <dl class="standings">
      {STANDINGS.map((name) => (
        <div key={name}>
          <dt>{standings[name]}</dt>
          <dd>{standingMeans[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Filters(): JSX.Element {
  const { parameters: t, standings } = words.value.theory;
  const now = wanted.value;
  const clear = (): void => {
    for (const one of [text, group, standing]) one.set("");
  };
  return (
    <search class="filters">
      <label>
        {t.search}
        <input
          type="search"
          value={now.text}
          onInput={({ currentTarget }) => text.set(currentTarget.value)}
        />
      </label>
      <label>
        {t.table}
        <select value={now.group} onChange={({ currentTarget }) => group.set(currentTarget.value)}>
          <option value="">{t.every}</option>
          {declarationTables.map(({ group, title }) => (
            <option key={group} value={group}>
              {nameOfTable(group, title)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.standing}
        <select
          value={now.standing}
          onChange={({ currentTarget }) => standing.set(standingNamed(currentTarget.value))}
        >
          <option value="">{t.any}</option>
          {STANDINGS.map((name) => (
            <option key={name} value={name}>
              {standings[name]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={clear}>
        {t.clear}
      </button>
    </search>
  );
}

function standingNamed(name: string): Standing | "" {
  return STANDINGS.find((one) => one === name) ?? "";
}

/** One table, folded until it is looked into. What the address names is always in it. */
function Table({ table }: { readonly table: DeclarationTable }): JSX.Element | null {
  const t = words.value.theory.parameters;
  const { group, title } = table;
  const open = about.value.value;
  const isAnything = Object.values(wanted.value).every((one) => one === "");
  const rows = quantities.filter(
    (one) => one.group === group && (one.path === open || isWanted(one, wanted.value)),
  );
  if (rows.length === 0) return null;
  return (
    <details class="table" open={!isAnything || rows.some(({ path }) => path === open)}>
      <summary>
        <h3>{nameOfTable(group, title)}</h3> <small>{rows.length}</small>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.symbol}</th>
            <th scope="col">{t.meaning}</th>
            <th scope="col">{t.start}</th>
            <th scope="col">{t.unit}</th>
            <th scope="col">{t.range}</th>
            <th scope="col">{t.standing}</th>
          </tr>
        </thead>
        {rows.map((one) => (
          <QuantityRow key={one.path} quantity={one} />
        ))}
      </table>
    </details>
  );
}

/** In the language of the reader, where that has a word for it. */
function nameOfTable(group: string, title: string): string {
  const known: Readonly<Record<string, string>> = words.value.theory.tables;
  return known[group] ?? title;
}
