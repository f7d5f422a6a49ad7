import { breachRecipients } from '../domain/notice/recipients';
import type { Settings } from '../domain/settings/settings';
import type { Zone } from '../domain/time/zone';
import type { Desk, Mail } from './desk';
import { afterTelling, type Notice } from './memory';

/** Writes the mail that tells of passed deadlines. */
export type BreachMail = (
  notices: readonly Notice[],
  settings: Settings,
  zone: Zone,
) => Pick<Mail, 'subject' | 'text' | 'html'>;

interface Group {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly notices: readonly Notice[];
}

/** Deadlines of the same people go into one mail; the longest overdue first. */
function groups(notices: readonly Notice[], settings: Settings): readonly Group[] {
  const byPeople = new Map<string, { to: readonly string[]; cc: readonly string[]; notices: Notice[] }>();
  for (const notice of [...notices].sort((a, b) => a.dueAt - b.dueAt)) {
    const people = breachRecipients(notice.owner, notice.department, settings.people);
    const key = JSON.stringify(people);
    const group = byPeople.get(key) ?? { ...people, notices: [] };
    group.notices.push(notice);
    byPeople.set(key, group);
  }
  return [...byPeople.values()];
}

/**
 * Takes told notices off memory at once, so that a kill later repeats none of them. A kill between a mail and this
 * repeats that one mail: better twice than never.
 */
function forget(desk: Desk, told: readonly Notice[]): void {
  const remembered = desk.recall();
  desk.remember(remembered, afterTelling(remembered, told));
}

/** Sends one mail; an address that the mail service refuses must not keep the others from theirs. */
function isSent(desk: Desk, mail: Mail): boolean {
  try {
    desk.mail(mail);
    return true;
  } catch (error) {
    console.error(`mail to ${[...mail.to, ...mail.cc].join(', ')} failed: ${String(error)}`);
    return false;
  }
}

/**
 * Mails owner and department head once per passed deadline (D3). What the day's quota does not allow stays
 * remembered for the next day. Notices that nobody can be told of are given up.
 * @returns how many deadlines were told
 */
export function tellBreaches(
  desk: Desk,
  notices: readonly Notice[],
  settings: Settings,
  zone: Zone,
  write: BreachMail,
): number {
  if (notices.length === 0) return 0;
  let quota = desk.mailQuota();
  let told = 0;
  for (const group of groups(notices, settings)) {
    const recipients = group.to.length + group.cc.length;
    if (recipients > quota) continue;
    if (recipients > 0) {
      if (!isSent(desk, { to: group.to, cc: group.cc, ...write(group.notices, settings, zone) })) continue;
      told += group.notices.length;
    }
    quota -= recipients;
    forget(desk, group.notices);
  }
  return told;
}
