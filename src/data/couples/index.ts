export {
  type Act,
  blocksIn,
  type CoupleColumns,
  type CoupleSequence,
  readCouples,
} from "./wide-table.ts";
