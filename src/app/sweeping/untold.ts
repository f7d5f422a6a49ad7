import { deadlineCells } from '../../domain/clock/deadlineKinds';
import { quietUntil } from '../../domain/notice/quietHours';
import { withChange } from '../../domain/record/change';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { minuteMillis } from '../../domain/time/local';
import type { Opened } from '../desk';
import type { AcceptedRows } from '../edit/acceptRows';
import type { Remembered } from '../memory';
import { type Breach, deadlinesTold, isAssignment, isHeld, type Notice, noticeKey } from '../notices/notice';
import type { Judged } from './judge';

/** Notices whose sender died, and those whose quiet hours have ended. */
export const leftBehind = (remembered: Remembered, now: Moment): readonly Notice[] =>
  now >= remembered.mailingUntil ? remembered.notices.filter((notice) => !isHeld(notice, now)) : [];

/** Notices as they are kept: in quiet hours all but urgent ones wait for their end (D15). */
export function keptQuiet(notices: readonly Notice[], { settings, zone }: Opened, now: Moment): readonly Notice[] {
  const until = quietUntil(settings.quietHours, now, zone);
  if (until === undefined) return notices;
  return notices.map((notice) =>
    notice.isUrgent === true || isHeld(notice, now) ? notice : { ...notice, heldUntil: until },
  );
}

/** Whether the ticket has no such deadline any more, or a later one: an urgency that was a slip of the hand (D3). */
function isTakenBack({ deadline, dueAt }: Breach, ticket: Ticket): boolean {
  const due = ticket[deadlineCells[deadline].due];
  return due === undefined || due >= dueAt + minuteMillis;
}

/**
 * Whether people were told that this deadline had passed when it was a later one: an urgency that was raised while they were
 * told moves it further into the past.
 */
const isToldLater = ({ number, deadline, dueAt }: Breach, told: readonly string[]): boolean =>
  deadlinesTold(number, told).some((one) => one.deadline === deadline && one.dueAt > dueAt);

/** The notice for whoever owns the ticket by now: it may have been handed on while the notice waited (D3). */
const asOwned = (notice: Breach, { owner = '', department = '' }: Ticket): Breach => ({ ...notice, owner, department });

/** The open tickets that were read whole, as this sweep leaves them. */
function openAsJudged({ opened, changes }: Judged): ReadonlyMap<string, Ticket> {
  const changed = new Map(changes.map(({ row, change }) => [row, change]));
  return new Map(
    opened.rows
      .filter(({ row }) => opened.whole.has(row))
      .map(({ row, ticket }) => [ticket.number ?? '', withChange(ticket, changed.get(row) ?? {})] as const),
  );
}

/**
 * Notices of tickets that are there, an edit may have died between giving a number and writing it, and still the
 * owner's who is to be told: the ticket may have gone on since, or the owner may have been undone (D4). What an open
 * ticket does not owe any more, or was told of, is not told either; a passed deadline is told whoever owns it by now.
 */
export function withoutGhosts(
  notices: readonly Notice[],
  { changes, remembered: { told } }: AcceptedRows,
  judged: Judged,
): readonly Notice[] {
  const { opened, given } = judged;
  const inRow = new Map(opened.rows.map(({ row, ticket }) => [row, ticket.owner]));
  const owners = new Map([
    ...opened.rows.map(({ ticket }) => [ticket.number, ticket.owner] as const),
    ...given.map(({ ticket }) => [ticket.number, ticket.owner] as const),
    ...changes.map(({ row, change }) => [change.number, change.owner ?? inRow.get(row)] as const),
  ]);
  const open = openAsJudged(judged);
  return notices.flatMap((notice): readonly Notice[] => {
    if (!owners.has(notice.number)) return [];
    if (isAssignment(notice)) {
      return notice.count > 1 || notice.owner === (owners.get(notice.number) ?? '') ? [notice] : [];
    }
    const ticket = open.get(notice.number);
    if (isToldLater(notice, told) || (ticket !== undefined && isTakenBack(notice, ticket))) return [];
    return [ticket === undefined ? notice : asOwned(notice, ticket)];
  });
}

/** Of the notices now kept, those to tell at once: what was left behind, then what has just been found. */
export function untoldOf(notices: readonly Notice[], remembered: Remembered, now: Moment): readonly Notice[] {
  const waiting = new Set(remembered.notices.map(noticeKey));
  const behind = new Set(leftBehind(remembered, now).map(noticeKey));
  const telling = notices.filter((notice) => !isHeld(notice, now));
  return [
    ...telling.filter((notice) => behind.has(noticeKey(notice))),
    ...telling.filter((notice) => !waiting.has(noticeKey(notice))),
  ];
}
