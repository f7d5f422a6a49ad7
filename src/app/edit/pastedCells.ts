import type { DeadlineKind } from '../../domain/clock/deadlineKinds';
import { standingOf } from '../../domain/clock/standing';
import { judgedAgain, metFields } from '../../domain/intake/judgedAgain';
import { flowPastedOver } from '../../domain/intake/loggedFlow';
import { stampsPastedOver } from '../../domain/intake/loggedStamps';
import type { OwnLine } from '../../domain/intake/ownLine';
import { pastedOver } from '../../domain/intake/pastedOver';
import { withChange } from '../../domain/record/change';
import type { FieldKey } from '../../domain/record/fields';
import type { YesNo } from '../../domain/record/lists';
import { fieldOf, type Ticket, type TicketChange } from '../../domain/record/ticket';
import type { Zone } from '../../domain/time/zone';
import type { HistoryWords } from '../history';
import type { LogEntry, Remembered } from '../memory';
import { deadlinesTold, noticeKey } from '../notices/notice';
import type { EditContext } from './editContext';
import { takenOtherwise } from './putBack';

/** What becomes of a ticket over whose cells a block was put. */
export interface PastedCells {
  readonly change: TicketChange;
  /** Cells that nothing told of so far. */
  readonly untold: readonly FieldKey[];
}

/** What is known of the ticket and of the edit. */
export interface Pasted {
  readonly edited: ReadonlySet<FieldKey>;
  readonly remembered: Remembered;
  /** Of the ticket, the oldest first. */
  readonly lines: readonly OwnLine[];
  readonly zone: Zone;
}

/** The deadlines of a ticket that are remembered to have passed. */
function missedOf(number: string, { told, notices }: Remembered): ReadonlySet<DeadlineKind> {
  return new Set(deadlinesTold(number, [...told, ...notices.map(noticeKey)]).map(({ deadline }) => deadline));
}

/**
 * Restores the desk's own cells of a ticket that a block was put over, where the log, the others or memory tell what they
 * held (D3, D5).
 */
export function pastedCells(ticket: Ticket, { edited, remembered, lines, zone }: Pasted): PastedCells {
  const { number, importKey } = ticket;
  const own = [...edited].filter((key) => fieldOf(key).writer === 'system' && !takenOtherwise.has(key));
  if (number === undefined || importKey !== undefined || own.length === 0) return { change: {}, untold: [] };
  const told: TicketChange = {
    ...stampsPastedOver(ticket, edited, lines),
    ...flowPastedOver(ticket, edited, lines, zone),
  };
  const others = new Set([...edited].filter((key) => !(key in told)));
  const { change: rest, certain } = pastedOver(withChange(ticket, told), others, missedOf(number, remembered));
  const untold = own.filter((key) => key !== 'createdAt' && !(key in told) && !certain.has(key));
  return { change: { ...told, ...rest }, untold };
}

/**
 * What of the rest follows from the ticket's deadlines, once these are back too: whether they were met.
 * @param ticket with all that was put back
 */
export function judgedCells(
  ticket: Ticket,
  untold: readonly FieldKey[],
  { lines, zone }: Pasted,
  { now, settings }: Pick<EditContext, 'now' | 'settings'>,
): PastedCells {
  const lost = metFields.filter((field) => untold.includes(field));
  if (lost.length === 0) return { change: {}, untold };
  const judged = judgedAgain(ticket, lines, now, zone);
  const back = new Map<FieldKey, YesNo | null>(
    lost.flatMap((field) => (field in judged ? [[field, judged[field] ?? null]] : [])),
  );
  const change: TicketChange = Object.fromEntries(back);
  return {
    change: { ...change, ...standingOf(withChange(ticket, change), now, settings).change },
    untold: untold.filter((field) => !back.has(field)),
  };
}

/** The line that tells who put a block over cells of which nothing tells what they held. A block with the number in it brings the ticket itself. */
export const untoldLine = (
  number: string,
  untold: readonly FieldKey[],
  edited: ReadonlySet<FieldKey>,
  { by, words }: { readonly by: Pick<LogEntry, 'at' | 'operator'>; readonly words: HistoryWords },
): readonly LogEntry[] =>
  untold.length === 0 || edited.has('number') ? [] : [{ ...by, number, ...words.pastedOver(untold), told: '' }];
