import { type DeadlineKind, deadlineKinds } from '../../domain/clock/deadlineKinds';
import type { Moment } from '../../domain/record/ticket';
import type { Remembered } from '../memory';

interface About {
  readonly number: string;
  /** Blank while nobody owns the ticket. */
  readonly owner: string;
  readonly department: string;
  /** The problem on one short line, contacts in it masked (D12). */
  readonly summary: string;
  /** It is told at any hour. */
  readonly isUrgent?: true;
  /** It was found in the quiet hours, and waits for their end. */
  readonly heldUntil?: Moment;
}

/** A deadline that passed. */
export interface Breach extends About {
  readonly deadline: DeadlineKind;
  readonly dueAt: Moment;
}

/** A ticket that was given to its owner, or for which nobody could be found (D4). */
export interface Assignment extends About {
  readonly assignedAt: Moment;
  /** How many tickets it stands for, the first being `number`: a large paste is told in one line a person. */
  readonly count: number;
  readonly urgency: string;
  readonly responseDue?: Moment | undefined;
}

/** Something that people must be told of by mail and have not been yet. */
export type Notice = Breach | Assignment;

export const isAssignment = (notice: Notice): notice is Assignment => 'assignedAt' in notice;

/** Whether the quiet hours, in which it was found, are still to end. */
export const isHeld = ({ heldUntil = 0 }: { readonly heldUntil?: Moment }, now: Moment): boolean => heldUntil > now;

/** What makes two notices the same: one mail per deadline (D3) and per assignment (D4). */
export const noticeKey = (notice: Notice): string =>
  isAssignment(notice)
    ? `${notice.number}:assigned:${notice.assignedAt}:${notice.owner}`
    : `${notice.number}:${notice.deadline}:${notice.dueAt}`;

/** The deadlines of a ticket among the notices of these keys. */
export function deadlinesTold(number: string, keys: readonly string[]): readonly Pick<Breach, 'deadline' | 'dueAt'>[] {
  return keys.flatMap((key) => {
    const [of, kind, dueAt] = key.split(':');
    const deadline = deadlineKinds.find((one) => one === kind);
    return of === number && deadline !== undefined ? [{ deadline, dueAt: Number(dueAt) }] : [];
  });
}

/** Keys of told notices that are kept. */
const toldKept = 400;

/** Memory after notices of those keys went out. */
export function afterTelling(remembered: Remembered, keys: readonly string[]): Remembered {
  if (keys.length === 0) return remembered;
  const told = new Set(keys);
  const notices = remembered.notices.filter((notice) => !told.has(noticeKey(notice)));
  return {
    ...remembered,
    notices,
    told: [...remembered.told.filter((key) => !told.has(key)), ...told].slice(-toldKept),
    // With nothing left to send, what comes next need not wait for this execution.
    mailingUntil: notices.length === 0 ? 0 : remembered.mailingUntil,
  };
}

/** Memory with notices to tell; what was told, or waits to be told, is not added again. */
export function withNotices(remembered: Remembered, found: readonly Notice[]): Remembered {
  const known = new Set([...remembered.told, ...remembered.notices.map(noticeKey)]);
  const fresh = found.filter((notice) => !known.has(noticeKey(notice)));
  return fresh.length === 0 ? remembered : { ...remembered, notices: [...remembered.notices, ...fresh] };
}
