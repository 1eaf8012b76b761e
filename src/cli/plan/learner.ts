import { additive, type LearnerName, rivals, type SystemParameters } from "../../model/index.ts";
import { didYouMean } from "../../study/index.ts";
import { UserError } from "../errors.ts";

const ADDITIVE = "additive";

/** What `--learner` can name; the first is used unless another is given. */
export const LEARNERS: readonly string[] = ["bid-response", ADDITIVE, ...Object.keys(rivals)];

/**
 * The learner of that name. "additive" is the bid-response model with one parameter set, the same
 * as `--set intensityTerm=0`.
 *
 * @param set the quantities of the system that were given by `--set`
 * @throws UserError when there is no such learner, or `--set` contradicts it
 */
export function learnerOf(
  text: string | undefined,
  set: Partial<SystemParameters>,
): { readonly name: LearnerName; readonly system: Partial<SystemParameters> } {
  if (text === undefined) return { name: "bid-response", system: {} };
  if (!LEARNERS.includes(text)) {
    throw new UserError(
      `--learner is "${text}"; it must be one of ${LEARNERS.join(", ")}.${didYouMean(text, LEARNERS)} See docs/rivals.md.`,
    );
  }
  if (text !== ADDITIVE) return { name: text as LearnerName, system: {} };
  const { intensityTerm } = set;
  if (intensityTerm !== undefined && intensityTerm !== additive.intensityTerm) {
    throw new UserError(
      `--learner additive means --set intensityTerm=${additive.intensityTerm}; --set intensityTerm=${intensityTerm} contradicts it. See docs/rivals.md.`,
    );
  }
  return { name: "bid-response", system: additive };
}
