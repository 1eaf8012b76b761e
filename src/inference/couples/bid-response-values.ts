import {
  type Care,
  careDeclarations,
  type Declaration,
  type SystemParameters,
  systemDeclarations,
  valuesOf,
} from "../../model/index.ts";
import { log, sigmoid } from "../../numerics/index.ts";
import { everydayDeclarations } from "../../procedures/index.ts";
import type { Fading } from "./episode.ts";
import { type CoupleDataSettings, coupleDataDeclarations } from "./settings.ts";

/** All the numbers that a couple is followed with. */
export interface BidResponseValues {
  readonly settings: CoupleDataSettings;
  readonly system: SystemParameters;
  /** His, with the mean availability of couples. */
  readonly care: Care;
  readonly home: Fading;
}

/** A quantity of one of those tables. */
export type CoupleQuantity =
  | keyof typeof coupleDataDeclarations
  | keyof typeof systemDeclarations
  | keyof typeof careDeclarations
  | keyof Fading;

export type CoupleQuantities = Readonly<Partial<Record<CoupleQuantity, number>>>;

const { fadingAlone, fadingInContact } = everydayDeclarations;
const declarations: Readonly<Record<CoupleQuantity, Declaration>> = {
  ...coupleDataDeclarations,
  ...systemDeclarations,
  ...careDeclarations,
  fadingAlone,
  fadingInContact,
};

/**
 * The declared numbers with some replaced.
 * @throws ParameterError when a value is outside its range
 */
export function bidResponseValues(replaced: CoupleQuantities = {}): BidResponseValues {
  const of = (table: object) =>
    Object.fromEntries(Object.entries(replaced).filter(([name]) => Object.hasOwn(table, name)));
  return {
    settings: valuesOf(coupleDataDeclarations, of(coupleDataDeclarations)),
    system: valuesOf(systemDeclarations, of(systemDeclarations)),
    care: valuesOf(careDeclarations, of(careDeclarations)),
    home: valuesOf({ fadingAlone, fadingInContact }, of({ fadingAlone, fadingInContact })),
  };
}

/** The declared value of a quantity, where a search begins unless told otherwise. */
export function declaredStart(name: CoupleQuantity): number {
  return declarations[name].start;
}

/** Where in a search without walls a value stands: the logit of its place in the declared range. */
export function placeOf(name: CoupleQuantity, value: number): number {
  const [low, high] = declarations[name].range;
  const share = (value - low) / (high - low);
  return log(share / (1 - share));
}

/** The value at a place of such a search. */
export function valueAt(name: CoupleQuantity, place: number): number {
  const [low, high] = declarations[name].range;
  return low + (high - low) * sigmoid(place);
}
