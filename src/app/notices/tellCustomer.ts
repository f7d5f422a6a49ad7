import { recognizeContact } from '../../domain/customer/contact';
import type { Desk, Mail } from '../desk';
import type { TakenIn } from '../intake/takeIn';
import { logFault } from '../jobs/fault';
import { mailBesides } from '../mailing/settleRound';
import type { LogEntry } from '../memory';

/** Writes the mail that tells a customer of a new ticket. */
export type ReceiptMail = (taken: TakenIn) => Pick<Mail, 'subject' | 'text' | 'html'>;

/** Recipients of the day that are kept for the team's own mails. */
const keptForTeam = 40;

/**
 * Mails the number and what to expect to a customer whose contact is an e-mail address, where the team wants that
 * (D6). A submission that is sent again mails nothing; a mail that fails never fails the intake.
 * @param contact as the customer or the agent wrote it
 * @returns whether it was mailed
 */
export function tellCustomer(
  desk: Desk,
  taken: TakenIn,
  contact: string,
  written: { readonly mail: ReceiptMail; readonly line: Pick<LogEntry, 'step' | 'note' | 'told'> },
): boolean {
  const address = recognizeContact(contact);
  if (taken.repeated || !taken.settings.mailReceipts || address?.kind !== 'email') return false;
  mailBesides(desk, 1);
  desk.release();
  if (desk.mailQuota() <= keptForTeam) return false;
  try {
    desk.mail({ to: [address.normal], cc: [], ...written.mail(taken) });
  } catch (error) {
    logFault(error, 'receipt');
    return false;
  }
  desk.append(taken.opened, {
    tickets: [],
    log: [{ at: desk.now, number: taken.number, operator: '', ...written.line }],
  });
  return true;
}
