import { headsOf } from '../../domain/notice/recipients';
import type { Settings } from '../../domain/settings/settings';
import { dateTimeText } from '../../domain/time/format';
import type { WordsOfActions } from '../actions/acting';
import type { Desk } from '../desk';
import { settleRound } from '../mailing/settleRound';
import type { EscalationDue } from '../memory';
import { type LetterMail, mailLetter } from '../notices/sendLetter';
import { withKnown } from './knownEscalations';
import { seenOf } from './sendOwedLetters';

type WordsOf = (settings: Settings) => Pick<WordsOfActions, 'actions'>;

/** Escalations that one tick looks after. */
const atOnce = 5;

function know(desk: Desk, escalation: EscalationDue, now: EscalationDue | undefined): void {
  const remembered = desk.recall();
  if (escalation !== now) desk.remember(remembered, withKnown(remembered, escalation, now));
}

/**
 * Looks whether somebody stepped in, and mails the heads of the department if not; the desk is held.
 * @returns the escalation as it is to be known further on
 */
function lookAfter(
  desk: Desk,
  escalation: EscalationDue,
  words: WordsOf,
  write: LetterMail,
): EscalationDue | undefined {
  const { number, taskNo } = escalation;
  const seen = seenOf(desk, number);
  const task = seen?.tasks.find((row) => row.task.taskNo === taskNo)?.task;
  if (seen === undefined || task?.state !== 'open' || seen.ticket.status === 'closed') return undefined;
  const { dueAt = escalation.dueAt } = task;
  if (dueAt > desk.now) return { number, taskNo, dueAt };
  const { settings, zone } = seen.opened;
  const department = seen.ticket.department ?? task.department;
  const recipients = headsOf(department, settings.people).length;
  const quota = desk.mailQuota();
  if (quota < recipients) return escalation;
  // If this execution is killed, the day's quota tells whether the mail went out.
  know(desk, escalation, { ...escalation, quota, recipients, by: desk.known().keeper ?? '' });
  const asked = words(settings).actions.taskGiven(task.department, task.person, task.what, dateTimeText(dueAt, zone));
  mailLetter(desk, { kind: 'escalationLate', person: '', department, note: `${taskNo} ${asked}` }, seen, write);
  return undefined;
}

/**
 * Mails the heads of the department once when the task of an escalation passes its time unfinished (D4), also when an
 * execution is killed on the way. Before that time, and without escalations, it costs no call.
 */
export function tellLateEscalations(desk: Desk, words: WordsOf, write: LetterMail): void {
  const isDue = ({ dueAt }: EscalationDue): boolean => dueAt <= desk.now;
  if (desk.known().escalations?.some(isDue) !== true) return;
  desk.exclusively(() => {
    desk.recall();
    if (!settleRound(desk)) return;
    const due = (desk.known().escalations ?? []).filter(isDue).slice(0, atOnce);
    for (const escalation of due) know(desk, escalation, lookAfter(desk, escalation, words, write));
  });
  desk.release();
}
