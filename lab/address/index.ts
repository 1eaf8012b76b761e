/** State that stands in the address bar, so that a link restores it. */

export { type Address, address, addressText, go } from "./address.ts";
export { anyText, type Codec, type Field, field, numberBetween, oneOf } from "./field.ts";
