/** Who the children of a study are, and what their lives add to its tables. */
export {
  type Chunk,
  type ColumnFacts,
  headerOf,
  liveChunk,
  type Table,
  type TableName,
  tablesOf,
} from "./tables.ts";
