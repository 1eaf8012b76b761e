export { borisHeader, readBoris, writeBoris } from "./aggregated.ts";
export { readBorisTabular, writeBorisTabular } from "./tabular.ts";
