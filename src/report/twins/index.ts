export { nameOfHome } from "./names.ts";
export { renderTwins } from "./section.ts";
