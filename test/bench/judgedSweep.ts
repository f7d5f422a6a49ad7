import { judge } from '../../src/app/sweeping/judge';
import { givenBy } from '../../src/domain/number/givenNumbers';
import { serialsAfter } from '../../src/domain/number/serial';
import { fields } from '../../src/domain/record/fields';
import type { Ticket } from '../../src/domain/record/ticket';
import { zoneOf } from '../../src/domain/time/zone';
import { rowWords } from '../../src/entry/spoken/rowWords';
import { decodeTicket, encodeRow, type Notation } from '../../src/sheets/cells/codec';
import { standardSettings } from '../domain/settings/standard';
import { startsAt } from './ledger';

const zone = zoneOf('Asia/Shanghai');
const hour = 3_600_000;
/** Tickets of the sweep. */
export const rows = 100_000;
const openRows = 400;

/** A ticket at a place of the ledger: the last 400 are open, the others were closed on the day after. */
function ticketAt(at: number): Ticket {
  const createdAt = startsAt - (rows - at) * 60_000;
  const isOpen = at >= rows - openRows;
  const common: Ticket = {
    number: `2024${String(at).padStart(8, '0')}`,
    createdAt,
    urgency: '中',
    owner: at % 2 === 0 ? '王芳' : '李强',
    responseDue: createdAt + 4 * hour,
    respondedAt: createdAt + hour,
    responseMet: 'yes',
    resolveDue: isOpen ? startsAt + (at % 40) * hour : createdAt + 48 * hour,
  };
  return isOpen
    ? { ...common, status: 'inProgress', slaState: 'onTrack' }
    : { ...common, status: 'closed', resolvedAt: createdAt + 24 * hour, resolveMet: 'yes', slaState: 'metOnTime' };
}

const columns = Object.fromEntries(fields.map(({ key }, at) => [key, at]));
const notation: Notation = { language: 'zh', zone };

/** The ticket as the sweep has it: read from the cells of its row. */
const asRead = (ticket: Ticket): Ticket =>
  decodeTicket(encodeRow(ticket, columns, fields.length, notation), columns, notation);

/** The judging of every row of a sweep, ready to be done; it returns how many states changed. */
export function judgedSweep(): () => number {
  const settings = standardSettings();
  const tickets = Array.from({ length: rows }, (_, at) => ({ row: at + 1, ticket: asRead(ticketAt(at)) }));
  const opened = { settings, zone, layout: { headers: [], columns: {} }, rows: tickets, whole: new Set<number>() };
  const serials = serialsAfter(
    {},
    tickets.flatMap(({ ticket }) => ticket.number ?? []),
  );
  const judging = {
    now: startsAt,
    load: {},
    since: startsAt - hour,
    words: rowWords,
    isBroad: true,
    isGiven: givenBy(serials),
    rulesSince: () => 0,
    rebuilt: new Set<never>(),
    isSettled: () => true,
    earlierMove: () => undefined,
    openTasks: () => [],
    memories: { logOf: () => new Map(), customers: () => [], missed: () => new Set<never>() },
  };
  return () => judge(opened, judging).changes.length;
}
