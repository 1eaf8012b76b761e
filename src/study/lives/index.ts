/** Who the children of a study are, and what their lives add to its tables. */

export { type Columns, columnsOf, GrowingColumns } from "./lived-columns.ts";
export {
  type Chunk,
  type ColumnFacts,
  headerOf,
  liveChunk,
  type Table,
  type TableName,
  tablesOf,
} from "./tables.ts";
