import { optionKey } from '../record/lists';
import type { DispatchRule, Member, Settings } from '../settings/settings';

/** What each person has on the desk: open tickets, and when one was last given to him (epoch ms). */
export type Load = Readonly<Record<string, { readonly open: number; readonly assignedAt: number }>>;

export interface Choice {
  /** Undefined: nobody could be found, the ticket waits to be assigned. */
  readonly member?: Member;
  /** Name of the rule that decided, undefined when none matched. */
  readonly rule?: string;
}

export interface DispatchFacts {
  readonly nature?: string;
  readonly urgency?: string;
  readonly category1?: string;
}

const sameOption = (list: 'nature' | 'urgency', wanted: string, actual: string | undefined): boolean => {
  if (wanted === '') return true;
  if (actual === undefined) return false;
  const key = optionKey(list, wanted);
  return wanted.trim() === actual.trim() || (key !== undefined && key === optionKey(list, actual));
};

const matches = (rule: DispatchRule, facts: DispatchFacts): boolean =>
  sameOption('nature', rule.nature, facts.nature) &&
  sameOption('urgency', rule.urgency, facts.urgency) &&
  (rule.category1 === '' || rule.category1.trim() === facts.category1?.trim());

const byLoad =
  (load: Load) =>
  (a: Member, b: Member): number => {
    const left = load[a.name] ?? { open: 0, assignedAt: 0 };
    const right = load[b.name] ?? { open: 0, assignedAt: 0 };
    return left.open - right.open || left.assignedAt - right.assignedAt;
  };

/**
 * Chooses the owner (D4): the first matching rule names a group; within it people on duty, fewest open tickets
 * first, then longest since last assignment. An empty group falls to a supervisor on duty.
 */
export function chooseOwner(facts: DispatchFacts, settings: Pick<Settings, 'dispatch' | 'people'>, load: Load): Choice {
  const rule = settings.dispatch.find((candidate) => matches(candidate, facts));
  const present = settings.people.filter((member) => member.onDuty && member.name !== '');
  const inGroup = rule === undefined ? [] : present.filter((member) => member.groups.includes(rule.group));
  const candidates = inGroup.length > 0 ? inGroup : present.filter((member) => member.role === 'supervisor');
  const member = [...candidates].sort(byLoad(load))[0];
  return { ...(member === undefined ? {} : { member }), ...(rule === undefined ? {} : { rule: rule.name }) };
}

/** The load after one more ticket was given to `name` at `at`. */
export function withAssignment(load: Load, name: string, at: number): Load {
  return { ...load, [name]: { open: (load[name]?.open ?? 0) + 1, assignedAt: at } };
}
