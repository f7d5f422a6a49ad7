import { optionKey } from '../record/lists';
import { sameOption, sameText } from '../record/sameOption';
import type { Ticket } from '../record/ticket';
import type { Duration } from './duration';

export { defaultPolicies, serviceErrorCategory } from './defaultPolicies';

/** What a ticket must hold for a policy to apply: options as text, as the team's lists name them; absent: anything. */
export interface PolicyConditions {
  readonly nature?: string;
  readonly complaintLevel?: string;
  readonly urgency?: string;
  readonly category1?: string;
}

/** A row of the policy table (D3). */
export interface Policy {
  readonly name: string;
  readonly when: PolicyConditions;
  readonly response: Duration;
  readonly plan: Duration;
  readonly resolve: Duration;
  /** How often the customer is told of the progress (D6). */
  readonly update: Duration;
  /** Whose hours the intervals run on: the team's working hours or 7×24. */
  readonly calendar: 'working' | 'always';
  /** Plain minutes before a deadline at which to warn; absent: as the settings say. */
  readonly warnMinutes?: number;
}

/** What of a ticket decides which policy applies. */
export type PolicyFacts = Pick<Ticket, 'nature' | 'complaintLevel' | 'urgency' | 'category1' | 'customerTier' | 'mood'>;

/** The fields that decide which policy applies, and by which dispatch goes. */
export const policyFields = [
  'nature',
  'complaintLevel',
  'urgency',
  'category1',
  'customerTier',
  'mood',
] as const satisfies readonly (keyof PolicyFacts)[];

const raised = { low: 'medium', medium: 'high', high: 'urgent', urgent: 'urgent' } as const;

/**
 * The urgency that policies are chosen by: one step higher for a high-value customer or an agitated one, one step
 * also when both hold (D3). An urgency of the team's own stays as it is.
 * @returns the key of a built-in urgency, the team's own text, or undefined when the ticket has none.
 */
export function effectiveUrgency({ urgency, customerTier, mood }: PolicyFacts): string | undefined {
  if (urgency === undefined) return undefined;
  const key = optionKey('urgency', urgency);
  if (key === undefined) return urgency;
  const pressing =
    optionKey('customerTier', customerTier ?? '') === 'vip' || optionKey('mood', mood ?? '') === 'agitated';
  return pressing ? raised[key] : key;
}

const holds = (wanted: string | undefined, matches: (wanted: string) => boolean): boolean =>
  wanted === undefined || wanted === '' || matches(wanted);

/** The urgencies to look for, in turn: a team of three urgencies has no row for every step, so the next one up counts. */
function urgenciesTried(facts: PolicyFacts): readonly string[] {
  const effective = effectiveUrgency(facts) ?? '';
  const { urgency: own = '' } = facts;
  return effective === 'high' && optionKey('urgency', own) !== 'high'
    ? [effective, 'urgent', own]
    : [effective, optionKey('urgency', own) ?? own];
}

function policyFor(urgency: string, facts: PolicyFacts, policies: readonly Policy[]): Policy | undefined {
  const { nature = '', complaintLevel = '', category1 = '' } = facts;
  return policies.find(
    ({ when }) =>
      holds(when.nature, (wanted) => sameOption('nature', wanted, nature)) &&
      holds(when.complaintLevel, (wanted) => sameOption('complaintLevel', wanted, complaintLevel)) &&
      holds(when.category1, (wanted) => sameText(wanted, category1)) &&
      holds(
        when.urgency,
        (wanted) => sameOption('urgency', wanted, urgency) || optionKey('urgency', wanted) === urgency,
      ),
  );
}

/** The first policy whose conditions all hold (D3); undefined when none does. */
export function choosePolicy(facts: PolicyFacts, policies: readonly Policy[]): Policy | undefined {
  for (const urgency of urgenciesTried(facts)) {
    const found = policyFor(urgency, facts, policies);
    if (found !== undefined) return found;
  }
  return undefined;
}
