import { calendarsOf } from '../../domain/clock/calendars';
import { saysUnassigned } from '../../domain/intake/acceptTicket';
import { type DayContext, endsOfDays } from '../../domain/intake/dayAlone';
import { readTimes } from '../../domain/intake/readTimes';
import { withChange } from '../../domain/record/change';
import type { FieldKey } from '../../domain/record/fields';
import { joinLabels, splitLabels } from '../../domain/record/joinLabels';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import { memberNamed } from '../../domain/settings/memberName';
import { parseMoment } from '../../domain/time/parse';
import { momentOfCell } from '../../domain/time/serial';
import type { Occurrence, Zone } from '../../domain/time/zone';
import type { TicketRow } from '../desk';
import type { EditContext } from './editContext';

/**
 * An owner typed as the address of somebody in the people sheet is that person, under the name that stands there; one typed
 * as the desk's word for nobody is none (D4).
 */
function ownerByName({ owner }: Ticket, { settings, edited }: EditContext): TicketChange {
  if (!edited.has('owner')) return {};
  if (saysUnassigned(owner)) return { owner: null };
  const member = memberNamed(settings.people, owner);
  return member === undefined || member.name === '' || member.name === owner ? {} : { owner: member.name };
}

/** The fields that people typed: a deadline of the desk's own that comes with a block was computed, to the very midnight. */
const typedAlone = ({ edited, isPasted }: EditContext): ReadonlySet<FieldKey> =>
  isPasted === true ? new Set([...edited].filter((key) => key !== 'resolveDue')) : edited;

/**
 * A row as its typing is understood: times that came as text, days that are deadlines, and an owner who came as an address;
 * what is not clear joins the list of what is missing.
 */
export function asUnderstood({ row, ticket, texts = {} }: TicketRow, context: EditContext) {
  const { zone, now, settings, edited } = context;
  const { change: times, unclear } = readTimes(texts, zone, now, { settings, edited });
  const dated = withChange(ticket, times);
  const day = (): DayContext => ({ now, zone, working: calendarsOf(settings, zone).working });
  const understood: TicketChange = {
    ...times,
    ...endsOfDays(dated, typedAlone(context), day),
    ...ownerByName(ticket, context),
  };
  return { row, ticket: withChange(ticket, understood), understood, unclear };
}

/**
 * A status that was typed in other words than its option's, in those of the option: filters and pivots would tell the two
 * apart. It stands unless the flow puts it back.
 */
export const spelledStatus = ({ ticket: { status }, statusText }: TicketRow): TicketChange =>
  status === undefined || statusText === undefined ? {} : { status };

/** The list of what is missing with the questions about what cannot be read. */
export function stillNeeded(
  missing: string | null | undefined,
  ticket: Ticket,
  unclear: readonly string[],
  { settings }: EditContext,
): TicketChange {
  if (unclear.length === 0) return {};
  const known = missing === undefined ? ticket.missing : missing;
  const asked = known ? splitLabels(known, settings.language) : [];
  return { missing: joinLabels([...new Set([...asked, ...unclear])], settings.language) };
}

/**
 * The moment of a date cell as an edit event tells it: a serial day, else as it was shown.
 * @param occurrence as in `momentOfLocal`
 */
export function momentOf(text: string, zone: Zone, now: Moment, occurrence?: Occurrence): Moment | undefined {
  if (text === '') return undefined;
  if (Number.isFinite(Number(text))) return momentOfCell(Number(text), zone, occurrence);
  const parsed = parseMoment(text, zone, now, { ...(occurrence !== undefined && { occurrence }) });
  return 'moment' in parsed ? parsed.moment : undefined;
}

/** Until when the one edited cell said that something is due: null for nothing, undefined where the event does not tell. */
export function dueBefore({ now, zone, before, isPasted }: EditContext): Moment | null | undefined {
  if (before === undefined) return isPasted === true ? undefined : null;
  return momentOf(before, zone, now, 'last');
}
