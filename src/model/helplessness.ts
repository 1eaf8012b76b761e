import type { SystemParameters } from "./parameters/index.ts";
import type { Person } from "./person.ts";

/**
 * An upset is over in which one asked, and somebody came, or nobody did at all:
 *
 *     H ← H + l_H (1 − H) when nobody came,   H ← H − l_H H when somebody did      (6.2)
 *
 * A rebuff is no helplessness: somebody did come, and turned one away. With l_H = 0 nothing of this
 * kind is learnt.
 *
 * @param met whether any bid was comforted or rebuffed
 */
export function endOfAsking({ body }: Person, met: boolean, p: SystemParameters): void {
  if (p.helplessnessGain === 0) return;
  body.helplessness += p.helplessnessGain * ((met ? 0 : 1) - body.helplessness);
}

/** b_H H A: the urge to give up, against the unlearnt urge to approach (6.3). */
export function givingUp({ body }: Person, p: SystemParameters): number {
  return p.givingUp * body.helplessness * body.arousal;
}
