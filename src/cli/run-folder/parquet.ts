import { closeSync, openSync, writeSync } from "node:fs";
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { ColumnFacts } from "../../study/index.ts";
import { readRows } from "./rows.ts";
