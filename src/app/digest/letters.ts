import { filledParts, numbersOf, ownFrame } from '../../domain/digest/compose';
import type { FilledPart, Frame, NumberKey } from '../../domain/digest/part';
import { gets, isManager, mailboxes, reachable } from '../../domain/notice/recipients';
import { joinLabels } from '../../domain/record/joinLabels';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { dateText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import type { Mail } from '../desk';

/** Lists of a mail that belong together. */
export interface DigestSection {
  readonly isOwnQueue: boolean;
  readonly parts: readonly FilledPart[];
}

/** What one person's digest says. */
export interface DigestLetter {
  readonly kind: 'managers' | 'person' | 'weekly';
  readonly name: string;
  /** yyyy-MM-dd: the first day of the span, and the day of the mail; a weekly one ends on its last day. */
  readonly from: string;
  readonly to: string;
  readonly now: Moment;
  readonly numbers?: Readonly<Record<NumberKey, number>>;
  readonly sections: readonly DigestSection[];
  readonly settings: Settings;
  readonly zone: Zone;
  /** Of the workbook. */
  readonly address: string;
}

/** Writes a digest as mail. */
export type WriteDigest = (letter: DigestLetter) => Pick<Mail, 'subject' | 'text' | 'html'>;

/** A letter and where it goes. */
export interface Addressed {
  readonly to: string;
  readonly letter: DigestLetter;
}

/**
 * The morning's mails (D15), managers first: one a mailbox, with the team's lists if it is a manager's, and the own queue
 * of whoever it belongs to. Who has nothing in the queue gets none.
 */
export function dailyLetters(frame: Frame, address: string): readonly Addressed[] {
  const { settings, zone, now } = frame;
  const shared = { from: dateText(frame.since, zone), to: dateText(now, zone), now, settings, zone, address };
  const team = { isOwnQueue: false, parts: filledParts('managers', frame) };
  const numbers = numbersOf(frame);
  const wanting = mailboxes(settings.people.filter((member) => gets(member, 'daily', true)));
  const letters = wanting.flatMap((members): readonly (Addressed & { readonly isManager: boolean })[] => {
    const names = members.map(({ name }) => name);
    const name = joinLabels(names, settings.language);
    const to = members[0].email.trim();
    const isManagers = members.some(isManager);
    const parts = filledParts('person', ownFrame(frame, ...names)).filter(({ items }) => items.length > 0);
    const own = parts.length === 0 ? [] : [{ isOwnQueue: isManagers, parts }];
    if (isManagers) {
      const letter = { ...shared, kind: 'managers' as const, name, numbers, sections: [team, ...own] };
      return [{ to, letter, isManager: true }];
    }
    if (own.length === 0) return [];
    return [{ to, letter: { ...shared, kind: 'person', name, sections: own }, isManager: false }];
  });
  return [...letters].sort((a, b) => Number(b.isManager) - Number(a.isManager));
}

/** The mails for the review meeting (D15): to supervisors, quality and administrators, and to who asks for it. */
export function weeklyLetters(frame: Frame, address: string): readonly Addressed[] {
  const { settings, zone, until, since, now } = frame;
  const sections = [{ isOwnQueue: false, parts: filledParts('weekly', frame) }];
  const numbers = numbersOf(frame);
  const span = { from: dateText(since, zone), to: dateText(zone.addDays(until, -1), zone) };
  const wanting = settings.people.filter((member) =>
    gets(member, 'weekly', isManager(member) || member.role === 'quality'),
  );
  return reachable(wanting).map(({ name, email }) => ({
    to: email.trim(),
    letter: { kind: 'weekly', name, ...span, now, numbers, sections, settings, zone, address },
  }));
}
