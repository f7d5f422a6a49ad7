import { breachRecipients, reachable } from '../../domain/notice/recipients';
import type { Settings } from '../../domain/settings/settings';
import { dayMillis } from '../../domain/time/local';
import type { Zone } from '../../domain/time/zone';
import type { Desk, Mail } from '../desk';
import { logFault } from '../jobs/fault';
import { withUntold } from '../mailing/mailing';
import { type Assignment, afterTelling, type Breach, isAssignment, type Notice, noticeKey } from './notice';

/** Writes the mail that tells of passed deadlines. */
export type BreachMail = (
  notices: readonly Breach[],
  settings: Settings,
  zone: Zone,
) => Pick<Mail, 'subject' | 'text' | 'html'>;

/** Recipients of the day that are kept for passed deadlines: news of assignments must not use up the quota. */
const keptForDeadlines = 20;
/** Recipients of the day that copies to heads leave at least to those who have to act. */
const leastKeptForOwners = 20;
/** An assignment that could not be told for so long is no news any more. */
const assignmentIsOld = 2 * dayMillis;

/** Writes the mail that tells people of their new tickets. */
export type AssignmentMail = (
  assignments: readonly Assignment[],
  settings: Settings,
  zone: Zone,
) => Pick<Mail, 'subject' | 'text' | 'html'>;

/** The mails of each kind of notice. */
export interface NoticeMails {
  readonly breaches: BreachMail;
  readonly assignments: AssignmentMail;
}

interface Group<N extends Notice> {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly notices: readonly N[];
}

/** Notices for the same people go into one mail. */
function groups<N extends Notice>(notices: readonly N[], settings: Settings): readonly Group<N>[] {
  const byPeople = new Map<string, { to: readonly string[]; cc: readonly string[]; notices: N[] }>();
  for (const notice of notices) {
    const people = breachRecipients(notice.owner, notice.department, settings.people);
    const key = JSON.stringify(people);
    const group = byPeople.get(key) ?? { ...people, notices: [] };
    group.notices.push(notice);
    byPeople.set(key, group);
  }
  return [...byPeople.values()];
}

/**
 * Takes told notices off memory at once, so that a kill later repeats none of them. The desk is not held for it:
 * nobody waits, and a desk that others hold makes no mail go out twice. A kill between a mail and this repeats that one
 * mail: better twice than never.
 */
function forget(desk: Desk, told: readonly Notice[]): void {
  const before = desk.known();
  desk.remember(before, afterTelling(before, told.map(noticeKey)));
}

/** Gives up news of assignments that have grown old; the health sheet tells how many (D15). */
function giveUp(desk: Desk, old: readonly Assignment[]): void {
  const before = desk.known();
  const tickets = old.reduce((sum, { count }) => sum + count, 0);
  const owners = old.flatMap(({ owner }) => owner || []);
  const after = afterTelling(before, old.map(noticeKey));
  desk.remember(before, { ...after, mailing: withUntold(before.mailing, desk.now, tickets, owners) });
}

/** Sends one mail; an address that the mail service refuses must not keep the others from theirs. */
function isSent(desk: Desk, mail: Mail): boolean {
  try {
    desk.mail(mail);
    return true;
  } catch (error) {
    logFault(error, `mail to ${[...mail.to, ...mail.cc].join(', ')}`);
    return false;
  }
}

const weightOf = ({ isUrgent }: Notice): number => (isUrgent === true ? 1 : 0);

/** Each mail to be sent, in the order of weight: passed deadlines, urgent and then longest overdue first, then new tickets. */
function mailsOf(notices: readonly Notice[], settings: Settings, zone: Zone, write: NoticeMails) {
  const breaches = notices.flatMap((notice) => (isAssignment(notice) ? [] : [notice]));
  const assignments = notices.filter(isAssignment);
  const unowned = assignments.filter(({ owner }) => owner === '');
  const owned = assignments.filter(({ owner }) => owner !== '');
  const overdue = [...breaches].sort((a, b) => weightOf(b) - weightOf(a) || a.dueAt - b.dueAt);
  return [
    ...groups(overdue, settings).map((group) => ({
      ...group,
      content: () => write.breaches(group.notices, settings, zone),
      deadlines: group.notices.length,
      kept: 0,
    })),
    ...[...groups(owned, settings), ...groups(unowned, settings)].map((group) => ({
      ...group,
      content: () => write.assignments(group.notices, settings, zone),
      deadlines: 0,
      kept: keptForDeadlines,
    })),
  ];
}

/** What copies leave of the day's quota: a mail for each of the team, for many heads would use it up before the owners are told. */
const keptForOwners = ({ people }: Settings): number => Math.max(leastKeptForOwners, reachable(people).length);

/**
 * Mails owner and department head once per passed deadline (D3) and once per ticket given to the owner (D4). Where the
 * day's quota is short the owner is told alone; what it does not allow at all stays remembered for the next day, and an assignment no longer than two. Notices that nobody can be told of are given up.
 * @returns how many deadlines were told
 */
export function tellNotices(
  desk: Desk,
  notices: readonly Notice[],
  settings: Settings,
  zone: Zone,
  write: NoticeMails,
): number {
  if (notices.length === 0) return 0;
  let quota = desk.mailQuota();
  let told = 0;
  const isOld = (notice: Notice): boolean => isAssignment(notice) && desk.now - notice.assignedAt > assignmentIsOld;
  const old = notices.filter(isAssignment).filter(isOld);
  if (old.length > 0) giveUp(desk, old);
  const current = notices.filter((notice) => !isOld(notice));
  const keptFromCopies = keptForOwners(settings);
  for (const { to, cc, notices: group, content, deadlines, kept } of mailsOf(current, settings, zone, write)) {
    const copies = to.length + cc.length > quota - kept - keptFromCopies ? [] : cc;
    const recipients = to.length + copies.length;
    if (recipients > quota - kept) continue;
    if (recipients > 0) {
      if (!isSent(desk, { to, cc: copies, ...content() })) continue;
      told += deadlines;
    }
    quota -= recipients;
    forget(desk, group);
  }
  return told;
}
