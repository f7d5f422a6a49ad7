import type { Calendars } from '../clock/deadlines';
import { standingOf } from '../clock/standing';
import { clocksOf } from '../clock/ticketClocks';
import { type Choice, chooseOwner, type Load, withAssignment } from '../dispatch/chooseOwner';
import { moveStatus } from '../flow/moveStatus';
import { type RefusedMove, refusedMove } from '../flow/moves';
import { contradictionLabel, contradictions } from '../record/categoryTree';
import { differences, withChange } from '../record/change';
import { doubtLabels } from '../record/doubtful';
import { type ExternalNos, repeatedLabels } from '../record/externalNo';
import type { FieldKey } from '../record/fields';
import { joinLabels } from '../record/joinLabels';
import type { Status } from '../record/lists';
import { missingFields } from '../record/required';
import { fieldOf, type Moment, type Ticket, type TicketChange } from '../record/ticket';
import { unlistedLabels } from '../record/unlisted';
import { memberNamed } from '../settings/memberName';
import type { Settings } from '../settings/settings';
import { strangerLabels } from '../settings/strangers';
import { monthText } from '../time/format';
import type { Zone } from '../time/zone';
import { measures } from './measures';

/** What the desk adds when a row becomes a ticket. */
export interface Acceptance {
  readonly number: string;
  /** Start of all clocks. */
  readonly createdAt: Moment;
  readonly now: Moment;
  /** Who took it, blank when unknown. */
  readonly receiver: string;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly calendars: Calendars;
  readonly load: Load;
  /** Where the row brings an external number. */
  readonly externalNos?: ExternalNos | undefined;
}

export interface Accepted {
  /** The system's cells; cells that people filled in are not among them. */
  readonly change: TicketChange;
  readonly choice: Choice;
  /** A status that the row came with and that its record does not bear: it stands where the flow lets it (D5). */
  readonly refused?: RefusedMove;
  readonly load: Load;
  /** When the SLA state can change next, undefined when it cannot. */
  readonly nextChangeAt: Moment | undefined;
}

export const unassignedLabel = { zh: '待分配', en: 'To be assigned' } as const;

/** Whether a text says nothing but that nobody has the ticket, in either language. */
export const saysUnassigned = (text = ''): boolean =>
  Object.values(unassignedLabel).some((label) => label.toLowerCase() === text.trim().toLowerCase());

/**
 * The labels of what the record still lacks, first an owner whom the team has (D4), of categories that contradict each
 * other and of values that cannot be right or are another ticket's, for the column 待补充 (D1); null when nothing is to
 * be asked. A team without people yet is not asked who its owners are.
 * @param uncertain labels of what came but cannot be used
 * @param externalNos where they were looked up
 */
export function missingText(
  values: Ticket,
  { language, categories, people }: Pick<Settings, 'language' | 'categories' | 'people'>,
  now: Moment,
  uncertain: readonly string[] = [],
  externalNos?: ExternalNos,
): string | null {
  const label = (key: FieldKey): string => fieldOf(key)[language];
  const labels = [
    ...(values.owner === undefined ? [unassignedLabel[language]] : []),
    ...strangerLabels(values, people, language),
    ...missingFields(values).map(label),
    ...contradictions(values, categories).map((level) => contradictionLabel(level, label(level), language)),
    ...doubtLabels(values, now, language),
    ...repeatedLabels(values, externalNos, language),
    ...uncertain,
  ];
  return labels.length === 0 ? null : joinLabels(labels, language);
}

/** A department that the drop-down would refuse is left for people to choose. */
export const isOption = (department: string | undefined, settings: Pick<Settings, 'lists'>): department is string =>
  department !== undefined && department !== '' && (settings.lists.department?.includes(department) ?? true);

/** The nodes that lead to each status (D5). */
const wayTo: Readonly<Record<Status, readonly Status[]>> = {
  open: [],
  inProgress: ['inProgress'],
  waiting: ['inProgress', 'waiting'],
  verifying: ['inProgress', 'verifying'],
  closed: ['inProgress', 'verifying', 'closed'],
};

/** How far the flow lets a record come that begins with a status, node by node; and what kept it. */
function begunAt(values: Ticket, wanted: Status): { readonly status: Status; readonly refused?: RefusedMove } {
  let status: Status = 'open';
  for (const next of wayTo[wanted]) {
    const refused = refusedMove(values, status, next);
    if (refused !== null) return { status, refused: { ...refused, to: wanted } };
    status = next;
  }
  return { status };
}

/** Gives a record its number, clocks, owner and state (D1–D4), whichever way it came in. */
export function acceptTicket(values: Ticket, acceptance: Acceptance): Accepted {
  const { settings, zone, calendars, createdAt, now } = acceptance;
  const choice = values.owner === undefined ? chooseOwner(values, settings, acceptance.load) : {};
  const owner = values.owner ?? choice.member?.name;
  const { status, refused } = begunAt(values, values.status ?? 'open');
  const context = { settings, calendars, zone };
  const clocks = clocksOf({ ...values, createdAt, status }, context);
  const received = withChange({ ...values, createdAt, status }, clocks);
  const moved = status === 'open' ? {} : differences(received, moveStatus(received, status, now, context));
  const begun = withChange(received, moved);
  const standing = standingOf(begun, now, settings);
  const named = memberNamed(settings.people, values.owner);
  const department = values.department ?? (choice.member ?? named)?.department;
  const change: TicketChange = {
    number: acceptance.number,
    createdAt,
    ...(values.status === status ? {} : { status }),
    ...(values.owner === undefined && owner !== undefined ? { owner } : {}),
    ...(values.department === undefined && isOption(department, settings) ? { department } : {}),
    ...(owner === undefined ? {} : { assignedAt: values.assignedAt ?? now }),
    ...(acceptance.receiver === '' || values.receiver !== undefined ? {} : { receiver: acceptance.receiver }),
    ...clocks,
    ...moved,
    ...(status === 'open' ? {} : measures(begun)),
    month: monthText(createdAt, zone),
    missing: missingText(
      { ...values, createdAt, ...(owner !== undefined && { owner }) },
      settings,
      now,
      unlistedLabels(values, settings),
      acceptance.externalNos,
    ),
    ...standing.change,
  };
  return {
    change,
    choice,
    ...(refused !== undefined && { refused }),
    load: owner === undefined ? acceptance.load : withAssignment(acceptance.load, owner, now),
    nextChangeAt: standing.nextChangeAt,
  };
}
