import { loggedDeadline } from '../../domain/intake/loggedDeadline';
import type { OwnLine } from '../../domain/intake/ownLine';
import type { Revised } from '../../domain/intake/revising';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { minuteMillis } from '../../domain/time/local';
import type { LogEntry, Remembered } from '../memory';
import { deadlinesTold } from '../notices/notice';
import type { EditContext } from './editContext';
import type { Revising } from './rowRevision';
import { dueBefore } from './typedCells';

/**
 * What the promise's cell held (D3), null for nothing: as the event tells of one cell, and of several the log, else memory
 * of a missed one. Undefined where nothing tells: of an import the log does not.
 */
export function promisedBefore(
  ticket: Ticket,
  context: EditContext,
  { remembered, lines }: { readonly remembered: Remembered; readonly lines: readonly OwnLine[] },
): Moment | null | undefined {
  const { edited, isPasted, zone } = context;
  if (!edited.has('promisedAt')) return undefined;
  if (isPasted !== true) return dueBefore(context);
  const { number = '', promisedAt = 0, importKey, promiseMet } = ticket;
  const told = loggedDeadline('promisedAt', lines, zone);
  if (told !== undefined) return promisedAt - (promisedAt % minuteMillis) === told ? promisedAt : told;
  const missed = deadlinesTold(number, remembered.told).filter(({ deadline }) => deadline === 'promised');
  return missed.pop()?.dueAt ?? (importKey !== undefined || promiseMet === 'no' ? undefined : null);
}

/** The line of a promise made or put right, by which the log tells of it should a block be put over it. */
export function promiseLine(
  before: Moment | null | undefined,
  after: Ticket,
  revised: Revised,
  { edited, zone, words }: EditContext,
  by: Revising['by'],
): readonly LogEntry[] {
  const { number = '', promisedAt } = after;
  const isMoved = revised.movedTo?.some(({ field }) => field === 'promisedAt');
  if (!edited.has('promisedAt') || isMoved || (before ?? undefined) === promisedAt) return [];
  return [{ ...by, number, ...words.history.promised(before ?? undefined, promisedAt, zone), told: '' }];
}
