import { choosePolicy, type Policy, type PolicyFacts } from './policy';
import type { WarnRule } from './slaState';

/** What decides when tickets count as near their deadlines. */
export interface WarnSettings extends WarnRule {
  readonly policies: readonly Policy[];
}

/** When to warn of a ticket's deadlines: as its policy says, otherwise by the setting (D3). */
export function warnRuleFor(facts: PolicyFacts, { warnMinutes, policies }: WarnSettings): WarnRule {
  if (policies.every((policy) => policy.warnMinutes === undefined)) return { warnMinutes };
  const own = choosePolicy(facts, policies)?.warnMinutes;
  return own === undefined ? { warnMinutes } : { warnMinutes: own, isOwn: true };
}
