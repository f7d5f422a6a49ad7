import { endedAt, type Waits, waitsText } from '../clock/waits';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { TicketEvent } from '../report/history';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';
import { duesBeforeLine } from './loggedDeadline';
import { isResolved, type LoggedMove, moveIn } from './loggedStamps';
import type { OwnLine } from './ownLine';

/** The cells in which the desk keeps reopenings, waits and the resolution before people moved it (D3, D5). */
export const flowFields = ['reopenCount', 'reopenedAt', 'pauses', 'originalResolveDue'] as const;
export type FlowField = (typeof flowFields)[number];

const isReopening = ({ from, to }: LoggedMove): boolean => from === 'closed' && to !== 'closed';

function kindOf(move: LoggedMove): TicketEvent['move'] {
  if (isReopening(move)) return 'reopened';
  if (move.to === 'closed') return 'closed';
  if (move.to === 'waiting') return 'waiting';
  if (isResolved(move.to)) return 'resolved';
  return isResolved(move.from) ? 'sentBack' : undefined;
}

/** In the order in which they happened: of one second as they stand. A line that waited for the sweep comes late. */
export const inOrder = (lines: readonly OwnLine[]): readonly OwnLine[] =>
  lines.filter(({ at }) => at > 0).sort((a, b) => a.at - b.at);

/** What the log tells of the ticket's way and of its deadlines, as its report reads it. */
export const eventsIn = (lines: readonly OwnLine[], zone: Zone): readonly TicketEvent[] =>
  inOrder(lines).map((line) => {
    const move = moveIn(line);
    return {
      at: line.at,
      operator: '',
      isTold: false,
      move: move === undefined ? undefined : kindOf(move),
      duesBefore: duesBeforeLine(line, zone),
    };
  });

const minuteOf = (moment: Moment | null | undefined): Moment | undefined =>
  typeof moment === 'number' ? Math.floor(moment / minuteMillis) * minuteMillis : undefined;

/** Whether a line tells of a resolution moved by hand: no other deadline, and no status, went with it. */
const isMovedByHand = (line: OwnLine, zone: Zone): boolean =>
  moveIn(line) === undefined && Object.keys(duesBeforeLine(line, zone) ?? {}).join() === 'resolveDue';

/** The waits that the log tells of; one in which the resolution was moved is parted there (D3). */
function waitsTold(lines: readonly OwnLine[], zone: Zone): Waits {
  let waits: Waits = { ended: [] };
  for (const line of lines) {
    const move = moveIn(line);
    const { since } = waits;
    if (move?.to === 'waiting' && since === undefined) waits = { ...waits, since: line.at };
    else if (move?.from === 'waiting') waits = { ended: endedAt(waits, line.at).ended };
    else if (since !== undefined && since < line.at && isMovedByHand(line, zone)) {
      waits = { ended: endedAt(waits, line.at).ended, since: line.at };
    }
  }
  return waits;
}

/**
 * The resolution before people moved it, to the minute, null where none is moved; undefined where another policy came and
 * the move stood: of what that policy said the log tells nothing.
 */
function originalTold(lines: readonly OwnLine[], zone: Zone): Moment | null | undefined {
  let original: Moment | null | undefined = null;
  for (const line of lines) {
    const move = moveIn(line);
    const dues = duesBeforeLine(line, zone);
    if (move !== undefined) original = isReopening(move) ? null : original;
    else if (isMovedByHand(line, zone)) original = typeof original === 'number' ? original : minuteOf(dues?.resolveDue);
    else if (dues !== undefined) original = original === null || dues.resolveDue !== undefined ? null : undefined;
  }
  return original;
}

/**
 * What 重开次数, 重开时间, 暂停记录 and 原解决时限 hold by the log, null for nothing. Left out is what it does not tell: all where it has no
 * line, waits that do not fit the status, and reopenings that the ticket's other cells know of and it does not.
 * @param lines the ticket's own
 * @param lost cells that tell nothing any more
 */
export function loggedFlow(
  ticket: Ticket,
  lost: ReadonlySet<string>,
  lines: readonly OwnLine[],
  zone: Zone,
): Pick<TicketChange, FlowField> {
  const timed = inOrder(lines);
  if (timed.length === 0) return {};
  const moves = timed.flatMap((line) => moveIn(line) ?? []);
  const reopenings: readonly Moment[] = moves.filter(isReopening).map(({ at }) => at);
  const isTold =
    reopenings.length > 0 || flowFields.slice(0, 2).every((field) => lost.has(field) || ticket[field] === undefined);
  const waits = waitsTold(timed, zone);
  const status = lost.has('status') ? moves[moves.length - 1]?.to : ticket.status;
  const original = originalTold(timed, zone);
  const fits = (waits.since !== undefined) === (status === 'waiting');
  return {
    ...(isTold && {
      reopenCount: reopenings.length === 0 ? null : reopenings.length,
      reopenedAt: reopenings[reopenings.length - 1] ?? null,
    }),
    ...(fits && { pauses: waitsText(waits, zone) }),
    ...(original !== undefined && { originalResolveDue: original }),
  };
}

/** Those of them that people put something over, as the log tells them. */
export function flowPastedOver(
  ticket: Ticket,
  edited: ReadonlySet<string>,
  lines: readonly OwnLine[],
  zone: Zone,
): TicketChange {
  if (!flowFields.some((field) => edited.has(field))) return {};
  const told = loggedFlow(ticket, edited, lines, zone);
  return Object.fromEntries(
    flowFields.flatMap((field) => (edited.has(field) && field in told ? [[field, told[field]]] : [])),
  );
}
