import { isPressing, quietUntil } from '../../domain/notice/quietHours';
import { headsOf, isMail } from '../../domain/notice/recipients';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { isLow, scoreOf } from '../../domain/satisfaction/score';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { Desk, Mail } from '../desk';
import { logFault } from '../jobs/fault';
import type { LowScore, Remembered } from '../memory';
import { isHeld } from '../notices/notice';
import { withHeldScores, withoutLowScores } from './lowScores';

export interface ToldScore {
  readonly ticket: Ticket;
  /** Zero-based, where the ticket was read. */
  readonly row: number;
  /** When the customer gave it. */
  readonly at: number;
}

/** Writes the mail that tells of low scores. @param isForSupervisor false where it goes to who stands in for one */
export type LowScoreMail = (
  scores: readonly ToldScore[],
  settings: Settings,
  zone: Zone,
  isForSupervisor: boolean,
) => Pick<Mail, 'subject' | 'text' | 'html'>;

const fields: readonly FieldKey[] = [
  'number',
  'satisfaction',
  'feedback',
  'owner',
  'department',
  'urgency',
  'nature',
  'complaintLevel',
  'customerTier',
  'mood',
  'customerName',
];

interface Told {
  readonly to: readonly string[];
  readonly isForSupervisor: boolean;
}

interface Group extends Told {
  readonly scores: ToldScore[];
}

/**
 * The heads of the department, but the ticket's owner only where there is nobody else; whoever set the desk up where
 * the people sheet has no supervisor or administrator who can be mailed.
 */
function toldTo({ department = '', owner }: Ticket, { people }: Settings, keeper: string): Told {
  const others = headsOf(
    department,
    people.filter((member) => member.name !== owner),
  );
  const heads = others.length > 0 ? others : headsOf(department, people);
  const supervisors = new Set(people.filter(({ role }) => role === 'supervisor').map(({ email }) => email.trim()));
  const isForSupervisor = heads.some((address) => supervisors.has(address));
  return { to: heads.length > 0 || !isMail(keeper) ? heads : [keeper], isForSupervisor };
}

/** Low scores by whom they are told to. */
function groupsOf(scores: readonly ToldScore[], settings: Settings, keeper: string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const score of scores) {
    const told = toldTo(score.ticket, settings, keeper);
    const { to } = told;
    const group = groups.get(to.join()) ?? { ...told, scores: [] };
    group.scores.push(score);
    groups.set(to.join(), group);
  }
  return [...groups.values()];
}

/** An address that the mail service refuses must not keep the others from theirs. */
function isSent(desk: Desk, mail: Mail): boolean {
  try {
    desk.mail(mail);
    return true;
  } catch (error) {
    logFault(error, `mail to ${mail.to.join(', ')}`);
    return false;
  }
}

const scoreKey = ({ ticket, at }: ToldScore): LowScore => ({ number: ticket.number ?? '', at });

/** Keeps scores of the quiet hours for their end. */
function hold(desk: Desk, held: readonly LowScore[], until: Moment): void {
  desk.exclusively(() => {
    const remembered = desk.recall();
    desk.remember(remembered, withHeldScores(remembered, held, until));
  });
  desk.release();
}

function forget(desk: Desk, told: readonly LowScore[]): void {
  desk.exclusively(() => {
    const remembered = desk.recall();
    desk.remember(remembered, withoutLowScores(remembered, told));
  });
  desk.release();
}

/**
 * Mails the supervisors of low scores (D8), or who stands in for them, one mail a department. A score that was corrected upwards meanwhile, or whose
 * answer was never written, is told no more; what the day's quota does not allow waits, and in quiet hours all but
 * those of urgent tickets do. A kill between a mail and its
 * being forgotten repeats that one mail.
 */
export function tellLowScores(desk: Desk, remembered: Remembered, write: LowScoreMail): void {
  const waiting = remembered.lowScores.filter((score) => !isHeld(score, desk.now));
  if (waiting.length === 0) return;
  const { rows, settings, zone } = desk.open(remembered, fields);
  const found = waiting.flatMap(({ number, at }): readonly ToldScore[] => {
    const own = rows.find((row) => row.ticket.number === number);
    const score = scoreOf(own?.ticket.satisfaction);
    return own === undefined || score === undefined || !isLow(score) ? [] : [{ ...own, at }];
  });
  const quiet = quietUntil(settings.quietHours, desk.now, zone);
  const held = quiet === undefined ? [] : found.filter(({ ticket }) => !isPressing(ticket));
  if (quiet !== undefined && held.length > 0) hold(desk, held.map(scoreKey), quiet);
  const scores = found.filter((score) => !held.includes(score));
  const untellable = waiting.filter(({ number }) => found.every(({ ticket }) => ticket.number !== number));
  let quota = desk.mailQuota();
  for (const { to, isForSupervisor, scores: group } of groupsOf(scores, settings, remembered.keeper ?? '')) {
    const those = group.map(scoreKey);
    if (to.length > quota) continue;
    if (to.length > 0 && !isSent(desk, { to, cc: [], ...write(group, settings, zone, isForSupervisor) })) continue;
    quota -= to.length;
    forget(desk, those);
  }
  if (untellable.length > 0) forget(desk, untellable);
}
