import { absenceDeclarations } from "./absence.ts";
import { activationDeclarations } from "./activation.ts";
import { caregivingDeclarations } from "./caregiving.ts";
import { conductDeclarations } from "./conduct.ts";
import type { Values } from "./declaration.ts";
import { developmentDeclarations } from "./development.ts";
import { expectationDeclarations } from "./expectation.ts";
import { fearDeclarations } from "./fear.ts";
import { playDeclarations } from "./play.ts";
import { readOutDeclarations } from "./read-outs.ts";
import { rivalDeclarations } from "./rivals.ts";

/**
 * The constants of the attachment system itself, the same for everybody, in the order of the
 * theory. Those that switch a mechanism off at 0 are what ablations set.
 */
export const systemDeclarations: typeof expectationDeclarations &
  typeof activationDeclarations &
  typeof conductDeclarations &
  typeof fearDeclarations &
  typeof absenceDeclarations &
  typeof caregivingDeclarations &
  typeof playDeclarations &
  typeof developmentDeclarations &
  typeof readOutDeclarations &
  typeof rivalDeclarations = {
  ...expectationDeclarations,
  ...activationDeclarations,
  ...conductDeclarations,
  ...fearDeclarations,
  ...absenceDeclarations,
  ...caregivingDeclarations,
  ...playDeclarations,
  ...developmentDeclarations,
  ...readOutDeclarations,
  ...rivalDeclarations,
};

export type SystemParameters = Values<typeof systemDeclarations>;
