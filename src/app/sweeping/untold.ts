import { quietUntil } from '../../domain/notice/quietHours';
import type { Moment } from '../../domain/record/ticket';
import type { AcceptedRows } from '../acceptRows';
import type { Opened } from '../desk';
import type { Remembered } from '../memory';
import { isAssignment, isHeld, type Notice, noticeKey } from '../notice';
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

/**
 * Notices of tickets that are there, an edit may have died between giving a number and writing it, and still the
 * owner's who is to be told: the ticket may have gone on since, or the owner may have been undone (D4).
 */
export function withoutGhosts(
  notices: readonly Notice[],
  { changes }: AcceptedRows,
  { opened, given }: Judged,
): readonly Notice[] {
  const inRow = new Map(opened.rows.map(({ row, ticket }) => [row, ticket.owner]));
  const owners = new Map([
    ...opened.rows.map(({ ticket }) => [ticket.number, ticket.owner] as const),
    ...given.map(({ ticket }) => [ticket.number, ticket.owner] as const),
    ...changes.map(({ row, change }) => [change.number, change.owner ?? inRow.get(row)] as const),
  ]);
  return notices.filter(
    (notice) =>
      owners.has(notice.number) &&
      !(isAssignment(notice) && notice.count === 1 && notice.owner !== (owners.get(notice.number) ?? '')),
  );
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
