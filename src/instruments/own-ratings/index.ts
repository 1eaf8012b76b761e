export { lowestTold } from "./lowest.ts";
export { type OwnPlace, placeOverall, placeRelationship } from "./place.ts";
export { type OwnRatingSettings, ownRatingDeclarations } from "./settings.ts";
export {
  MOST_RATING,
  OWN_STATEMENTS,
  type OwnRatings,
  type OwnStatement,
  type OwnStatementName,
  ownStatements,
} from "./statements.ts";
