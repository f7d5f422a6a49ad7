import { effectiveUrgency, type PolicyFacts } from '../clock/policy';
import { optionKey } from '../record/lists';
import { sameOption, sameText } from '../record/sameOption';
import type { Ticket } from '../record/ticket';
import type { DispatchRule, Member, Settings } from '../settings/settings';
import { skillFor } from './skills';

/** What each person has on the desk: open tickets, and when one was last given to him (epoch ms). */
export type Load = Readonly<Record<string, { readonly open: number; readonly assignedAt: number }>>;

/** Who gets the ticket, and why. */
export interface Choice {
  /** Undefined: nobody could be found, the ticket waits to be assigned. */
  readonly member?: Member;
  /** Name of the rule that decided and the group it names, undefined when none matched. */
  readonly rule?: string;
  readonly group?: string;
  /** The tag for which the person was preferred within the group. */
  readonly skill?: string;
  /** Open tickets that the person had before this one. */
  readonly open?: number;
  /** What told among those who could take it: being the only one, having fewest open, or waiting longest for the next. */
  readonly by?: 'only' | 'load' | 'turn';
}

/** What of a ticket dispatch looks at. */
export type DispatchFacts = PolicyFacts & Pick<Ticket, 'category2' | 'category3' | 'product'>;

const nothing = { open: 0, assignedAt: 0 };

/** Characters of a name that load is kept for: what is longer was typed into the wrong cell, and memory is small. */
const nameKept = 100;

/** Whether tickets of an owner are counted: not of one who is called as every object has a member, like constructor. */
export const isCounted = (name: string): boolean => name.length <= nameKept && !(name in Object.prototype);

/** What a person has on the desk; nothing where the load lacks him. */
export const loadOf = (load: Load, name: string): Load[string] => (isCounted(name) ? load[name] : undefined) ?? nothing;

const holds = (wanted: string, matches: (wanted: string) => boolean): boolean =>
  wanted.trim() === '' || matches(wanted);

/** A raised urgency is dispatched as what it was raised to: an urgent complaint is one that escalated, too (D3). */
function matches(rule: DispatchRule, facts: DispatchFacts): boolean {
  const effective = effectiveUrgency(facts) ?? '';
  return (
    holds(rule.nature, (wanted) => sameOption('nature', wanted, facts.nature ?? '')) &&
    holds(
      rule.urgency,
      (wanted) => sameOption('urgency', wanted, effective) || optionKey('urgency', wanted) === effective,
    ) &&
    holds(rule.category1, (wanted) => sameText(wanted, facts.category1 ?? ''))
  );
}

/** The first of `candidates` by open tickets, then by how long ago one was given to them; and what decided. */
function byLoad(candidates: readonly Member[], load: Load): Pick<Choice, 'member' | 'open' | 'by'> {
  const has = ({ name }: Member) => loadOf(load, name);
  const inTurn = [...candidates].sort((a, b) => has(a).open - has(b).open || has(a).assignedAt - has(b).assignedAt);
  const [member, next] = inTurn;
  if (member === undefined) return {};
  const { open } = has(member);
  if (next === undefined) return { member, open, by: 'only' };
  return { member, open, by: has(next).open === open ? 'turn' : 'load' };
}

/**
 * Chooses the owner (D4): the first matching rule names a group; within it people on duty, those with a skill that the
 * ticket asks for before the others, fewest open tickets first, then longest since last assignment. An empty group
 * leaves the ticket to be assigned by the supervisor.
 */
export function chooseOwner(facts: DispatchFacts, settings: Pick<Settings, 'dispatch' | 'people'>, load: Load): Choice {
  const rule = settings.dispatch.find((candidate) => matches(candidate, facts));
  if (rule === undefined) return {};
  const reason = { rule: rule.name, group: rule.group };
  const present = settings.people.filter(
    (member) => member.onDuty && member.name !== '' && member.groups.includes(rule.group),
  );
  const skilled = present.filter((member) => skillFor(member, facts) !== undefined);
  const chosen = byLoad(skilled.length > 0 ? skilled : present, load);
  const skill = chosen.member && skillFor(chosen.member, facts);
  return { ...reason, ...chosen, ...(skill === undefined ? {} : { skill }) };
}

/** The load after one more ticket was given to `name` at `at`. */
export function withAssignment(load: Load, name: string, at: number): Load {
  if (!isCounted(name)) return load;
  return { ...load, [name]: { open: loadOf(load, name).open + 1, assignedAt: at } };
}
