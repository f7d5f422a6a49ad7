import { breachRecipients } from '../../domain/notice/recipients';
import { isSameAddress } from '../../domain/settings/sameAddress';
import type { Letter } from '../actions/deed';
import type { Desk, Mail } from '../desk';
import { logFault } from '../jobs/fault';
import { mailBesides } from '../mailing/settleRound';
import type { SeenTicket } from '../viewing/ticketView';

/** Writes the mail that tells of an action. */
export type LetterMail = (letter: Letter, seen: SeenTicket) => Pick<Mail, 'subject' | 'text' | 'html'>;

/** Of what became of a task only those are told who work on it. */
const toldAlone: ReadonlySet<Letter['kind']> = new Set(['taskEnded', 'taskCorrected', 'taskReopened']);

/** Who is concerned, the head of the department in copy; nobody where that is only who acted. */
function recipientsOf(letter: Letter, seen: SeenTicket): Pick<Mail, 'to' | 'cc'> | undefined {
  const { to, cc } = breachRecipients(letter.person, letter.department, seen.opened.settings.people);
  const isOwn = (address: string): boolean => isSameAddress(address, seen.actor.email);
  const others = cc.filter((address) => !isOwn(address));
  if (to.length === 0 || (to.length === 1 && to.every(isOwn))) return undefined;
  return { to, cc: toldAlone.has(letter.kind) ? [] : others };
}

/** As `sendLetter`, where nothing that was cut off is left to be settled. */
export function mailLetter(desk: Desk, letter: Letter, seen: SeenTicket, write: LetterMail): void {
  const recipients = recipientsOf(letter, seen);
  if (recipients === undefined) return;
  try {
    desk.mail({ ...recipients, ...write(letter, seen) });
  } catch (error) {
    logFault(error, `mail to ${[...recipients.to, ...recipients.cc].join(', ')}`);
  }
}

/**
 * Mails who is concerned (D4, D7). The action is done already: a mail that cannot be sent is told to the execution log
 * and does not undo it.
 */
export function sendLetter(desk: Desk, letter: Letter, seen: SeenTicket, write: LetterMail): void {
  const recipients = recipientsOf(letter, seen);
  if (recipients === undefined) return;
  mailBesides(desk, recipients.to.length + recipients.cc.length);
  mailLetter(desk, letter, seen, write);
}
