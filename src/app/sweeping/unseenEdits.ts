import type { Calendars } from '../../domain/clock/deadlines';
import { policyFields } from '../../domain/clock/policy';
import { isPolicyUnseen } from '../../domain/clock/unseenPolicy';
import { stampedStatus } from '../../domain/flow/moveStatus';
import type { FieldKey } from '../../domain/record/fields';
import { splitLabels } from '../../domain/record/joinLabels';
import { fieldOf, type Moment, type Ticket } from '../../domain/record/ticket';
import type { Zone } from '../../domain/time/zone';
import type { Opened } from '../desk';

/** Whether the status cell says something else than the stamps: it was undone, or changed unseen. */
const isStatusUnseen = (ticket: Ticket, zone: Zone): boolean =>
  ticket.importKey === undefined && ticket.status !== stampedStatus(ticket, zone);

/** Whether 待补充 still asks for something that rules look at and that stands there. */
function isFilledUnseen(ticket: Ticket, { settings: { language } }: Opened): boolean {
  if (ticket.missing === undefined || ticket.status === 'closed') return false;
  const asked = splitLabels(ticket.missing, language);
  return policyFields.some((key) => ticket[key] !== undefined && asked.includes(fieldOf(key)[language]));
}

/**
 * What was edited without the desk knowing, as far as the desk's own cells tell.
 * @param rulesSince since when the rules have been these: deadlines from before may be of former rules, and tell nothing then
 */
export function unseenEdits(
  ticket: Ticket,
  opened: Opened,
  { calendars, rulesSince }: { readonly calendars: Calendars; readonly rulesSince: Moment },
): ReadonlySet<FieldKey> {
  const { settings, zone } = opened;
  const isUnderRules = (ticket.createdAt ?? 0) >= rulesSince;
  const isPolicy =
    isFilledUnseen(ticket, opened) ||
    (isUnderRules && isPolicyUnseen(ticket, { settings, calendars, zone }, settings.lists.urgency ?? []));
  return new Set<FieldKey>([
    ...(isStatusUnseen(ticket, zone) ? ['status' as const] : []),
    ...(isPolicy ? policyFields : []),
  ]);
}
