import { breachRecipients } from '../domain/notice/recipients';
import type { Letter } from './actions/deed';
import type { Desk, Mail } from './desk';
import { logFault } from './jobs/fault';
import type { SeenTicket } from './ticketView';

/** Writes the mail that tells of an action. */
export type LetterMail = (letter: Letter, seen: SeenTicket) => Pick<Mail, 'subject' | 'text' | 'html'>;

/**
 * Mails who is concerned, the head of the department in copy (D4, D7). The action is done already: a mail that cannot
 * be sent is told to the execution log and does not undo it.
 */
export function sendLetter(desk: Desk, letter: Letter, seen: SeenTicket, write: LetterMail): void {
  const { to, cc } = breachRecipients(letter.person, letter.department, seen.opened.settings.people);
  const own = seen.actor.email.toLowerCase();
  const others = cc.filter((address) => address.toLowerCase() !== own);
  const copies = letter.kind === 'taskEnded' ? [] : others;
  if (to.length === 0 || (to.length === 1 && to[0]?.toLowerCase() === own)) return;
  try {
    desk.mail({ to, cc: copies, ...write(letter, seen) });
  } catch (error) {
    logFault(error, `mail to ${[...to, ...copies].join(', ')}`);
  }
}
