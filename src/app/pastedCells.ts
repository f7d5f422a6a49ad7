import type { DeadlineKind } from '../domain/clock/deadlineKinds';
import { type OwnLine, stampsPastedOver } from '../domain/intake/loggedStamps';
import { pastedOver } from '../domain/intake/pastedOver';
import { withChange } from '../domain/record/change';
import type { FieldKey } from '../domain/record/fields';
import { fieldOf, type Ticket, type TicketChange } from '../domain/record/ticket';
import type { HistoryWords } from './history';
import type { LogEntry, Remembered } from './memory';
import { deadlinesTold, noticeKey } from './notice';
import { takenOtherwise } from './putBack';

/** What becomes of a ticket over whose cells a block was put. */
export interface PastedCells {
  readonly change: TicketChange;
  /** Names the cells that nothing told of. */
  readonly log: readonly LogEntry[];
}

/** The deadlines of a ticket that are remembered to have passed. */
function missedOf(number: string, { told, notices }: Remembered): ReadonlySet<DeadlineKind> {
  return new Set(deadlinesTold(number, [...told, ...notices.map(noticeKey)]).map(({ deadline }) => deadline));
}

/**
 * Restores the desk's own cells of a ticket that a block was put over, where the log, the others or memory tell what they
 * held; of the rest the log tells who did it (D3). A block with the number in it brings the ticket itself.
 * @param lines of the ticket, the oldest first
 */
export function pastedCells(
  ticket: Ticket,
  edited: ReadonlySet<FieldKey>,
  remembered: Remembered,
  {
    by,
    words,
    lines,
  }: {
    readonly by: Pick<LogEntry, 'at' | 'operator'>;
    readonly words: HistoryWords;
    readonly lines: readonly OwnLine[];
  },
): PastedCells {
  const { number, importKey } = ticket;
  const own = [...edited].filter((key) => fieldOf(key).writer === 'system' && !takenOtherwise.has(key));
  if (number === undefined || importKey !== undefined || own.length === 0) return { change: {}, log: [] };
  const stamps: TicketChange = stampsPastedOver(ticket, edited, lines);
  const others = new Set([...edited].filter((key) => !(key in stamps)));
  const { change: rest, certain } = pastedOver(withChange(ticket, stamps), others, missedOf(number, remembered));
  const change = { ...stamps, ...rest };
  const untold = own.filter((key) => key !== 'createdAt' && !(key in stamps) && !certain.has(key));
  if (untold.length === 0 || edited.has('number')) return { change, log: [] };
  return { change, log: [{ ...by, number, ...words.pastedOver(untold), told: '' }] };
}
