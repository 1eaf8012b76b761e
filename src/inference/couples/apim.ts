import type { CoupleSequence } from "../../data/index.ts";
import { act, type CoupleModel, type CoupleScore, type FittedCouples } from "./couple-model.ts";
import {
  type Case,
  fitLogistic,
  fitMixedLogistic,
  logChance,
  logOfGroup,
  oddsBy,
} from "./logistic.ts";

/** What the odds of an act depend on, besides an intercept; each 0 or 1 but the time. */
export interface ActorPartnerTerms {
  /** Own × other's previous act. */
  readonly interaction?: boolean;
  /** The other's act in the same interval, for who answers. */
  readonly atOnce?: boolean;
  /** Minutes since the beginning. */
  readonly time?: boolean;
  /** An intercept that differs from couple to couple, normally. */
  readonly couples?: boolean;
}

const INTERVALS_PER_MINUTE = 6;

/**
 * Actor-partner interdependence in logits: what each does depends on what it did itself (actor) and
 * on what the other did (partner) in the interval before. After `cookKenny2005`, for acts that are
 * there or not (`fuchs2017`).
 */
export function actorPartner(name: string, terms: ActorPartnerTerms = {}): CoupleModel {
  const names = {
    signals: termsOf("signals", terms),
    answers: termsOf("answers", terms),
  };
  const fitAct = terms.couples === true ? fitMixed : fitFixed;
  return {
    name,
    parameters: names.signals.length + names.answers.length + (terms.couples === true ? 2 : 0),
    fit(couples): FittedCouples {
      const of = (who: keyof CoupleScore) =>
        fitAct(
          couples.map((couple) => casesOf(couple, who, terms)),
          names[who],
        );
      const both = { signals: of("signals"), answers: of("answers") };
      const labelled = (who: keyof CoupleScore) =>
        Object.entries(both[who].estimates).map(([term, value]) => [`${who}: ${term}`, value]);
      return {
        estimates: Object.fromEntries([...labelled("signals"), ...labelled("answers")]),
        logScore: (couple) => ({
          signals: both.signals.logOf(casesOf(couple, "signals", terms)),
          answers: both.answers.logOf(casesOf(couple, "answers", terms)),
        }),
      };
    },
  };
}

interface FittedAct {
  readonly estimates: Readonly<Record<string, number>>;
  logOf(cases: readonly Case[]): number;
}

function fitFixed(groups: readonly (readonly Case[])[], names: readonly string[]): FittedAct {
  const slopes = fitLogistic(groups.flat());
  return {
    estimates: Object.fromEntries(names.map((name, i) => [name, slopes[i] as number])),
    logOf: (cases) =>
      cases.reduce((sum, one) => sum + logChance(one.happened, oddsBy(slopes, one)), 0),
  };
}

function fitMixed(groups: readonly (readonly Case[])[], names: readonly string[]): FittedAct {
  const fitted = fitMixedLogistic(groups);
  const slopes = names.map((name, i) => [name, fitted.slopes[i] as number]);
  return {
    estimates: { ...Object.fromEntries(slopes), spread: fitted.spread },
    logOf: (cases) => logOfGroup(cases, fitted),
  };
}

function termsOf(who: keyof CoupleScore, terms: ActorPartnerTerms): string[] {
  return [
    "intercept",
    "actor",
    "partner",
    ...(terms.interaction === true ? ["actor × partner"] : []),
    ...(terms.time === true ? ["minutes"] : []),
    ...(terms.atOnce === true && who === "answers" ? ["signal now"] : []),
  ];
}

function casesOf(
  { signals, answers }: CoupleSequence,
  who: keyof CoupleScore,
  terms: ActorPartnerTerms,
): Case[] {
  const [own, other] = who === "signals" ? [signals, answers] : [answers, signals];
  return own.slice(1).map((happened, before) => {
    const [actor, partner] = [act(own, before), act(other, before)];
    const by = [
      1,
      actor,
      partner,
      ...(terms.interaction === true ? [actor * partner] : []),
      ...(terms.time === true ? [(before + 1) / INTERVALS_PER_MINUTE] : []),
      ...(terms.atOnce === true && who === "answers" ? [act(signals, before + 1)] : []),
    ];
    return { happened, by };
  });
}
