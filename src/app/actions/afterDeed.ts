import { standingOf } from '../../domain/clock/standing';
import type { Load } from '../../domain/dispatch/chooseOwner';
import { withKept, withoutTicket, withTransfer } from '../../domain/dispatch/load';
import { highestSerial } from '../../domain/knowledge/knowledgeNo';
import { withChange } from '../../domain/record/change';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import { isLow, scoreOf } from '../../domain/satisfaction/score';
import { owesSurvey } from '../../domain/satisfaction/surveyOwed';
import { owesNoteOff } from '../edit/putBackNotes';
import type { LogEntry, Remembered } from '../memory';
import { withoutAssignments } from '../notices/assignments';
import { withNotices } from '../notices/notice';
import { noticesFromBefore } from '../notices/notices';
import { withLowScore } from '../satisfaction/lowScores';
import type { Acting, Deed } from './deed';
import { withEscalation } from './knownEscalations';
import { withLetter } from './owedLetters';

/** How many tokens are remembered: a retry comes within minutes. */
const tokensKept = 60;

/** Log times are kept to the second. */
const sameMoment = 1000;

const separator = '@';

/** The load after an action: who has one ticket more or less. */
function loadAfter(load: Load, ticket: Ticket, { owner, status }: TicketChange, now: Moment): Load {
  const given = typeof owner === 'string' ? withTransfer(load, ticket.owner, owner, now) : load;
  const holder = typeof owner === 'string' ? owner : ticket.owner;
  if (status === 'closed') return withoutTicket(given, holder);
  const isReopened = ticket.status === 'closed' && typeof status === 'string';
  return isReopened ? withKept(given, holder) : given;
}

/** A low score that supervisors are not told of yet: the first since the ticket was resolved, or one that became worse. */
function isWorse(ticket: Ticket, { change, newTasks = [] }: Deed): boolean {
  const score = scoreOf(change.satisfaction ?? undefined);
  const before = scoreOf(ticket.satisfaction);
  return score !== undefined && isLow(score) && (newTasks.length > 0 || before === undefined || score < before);
}

/**
 * What the desk remembers of an action before it is written: its token with what will prove it in the log, the letter
 * that it owes, the load, the sweep's next date, deadlines that turn out to be past.
 * @param logLines how many lines the ticket's log holds before the action
 */
export function afterDeed(
  remembered: Remembered,
  token: string,
  deed: Deed,
  acting: Acting,
  logLines: number,
): Remembered {
  const { ticket, now, settings, number, actor } = acting;
  const changed = withChange(ticket, deed.change);
  const standing = standingOf(changed, now, settings);
  const { letter, change } = deed;
  const proof = [number, now, logLines].join(separator);
  const after: Remembered = {
    ...remembered,
    tokens: [...remembered.tokens.filter(([known]) => known !== token), [token, proof] as const].slice(-tokensKept),
    articleSerial: highestSerial(
      remembered.articleSerial,
      (deed.newArticles ?? []).map((article) => article.knowledgeNo),
    ),
    load: loadAfter(remembered.load, ticket, change, now),
    sweep: {
      ...remembered.sweep,
      nextChangeAt: Math.min(
        remembered.sweep.nextChangeAt,
        standing.nextChangeAt ?? remembered.sweep.nextChangeAt,
        // The next sweep mails the survey, or takes a note off.
        owesSurvey(changed, settings, now) || owesNoteOff(remembered, number, changed)
          ? now
          : remembered.sweep.nextChangeAt,
      ),
    },
  };
  const scored = isWorse(ticket, deed) ? withLowScore(after, { number, at: now }) : after;
  const escalated = deed.stepIn === undefined ? scored : withEscalation(scored, { number, ...deed.stepIn });
  const owing =
    letter === undefined ? escalated : withLetter(escalated, { token, proof, number, by: actor.email, letter });
  // Whoever has it now is told by the letter.
  const isGivenOn = typeof change.owner === 'string' && change.owner !== ticket.owner;
  const given = isGivenOn ? withoutAssignments(owing, new Set([number])) : owing;
  return withNotices(given, noticesFromBefore(changed, ticket.slaState, standing.state, remembered.sweep.sweptUntil));
}

/**
 * The log line that proves an action written: one of its moment behind those that were there before.
 * @param log the ticket's log, oldest first
 */
export function proofIn(log: readonly LogEntry[], proof: string, number: string): LogEntry | undefined {
  const [proved, moment, lines] = proof.split(separator);
  if (proved !== number) return undefined;
  return log.slice(Number(lines)).find((line) => Math.abs(line.at - Number(moment)) < sameMoment);
}

/**
 * Whether the action of this token was written. A token alone proves nothing, for the execution may have died before
 * it wrote.
 * @param log the ticket's log, oldest first
 */
export function isDone(remembered: Remembered, token: string, number: string, log: readonly LogEntry[]): boolean {
  const proof = remembered.tokens.find(([known]) => known === token)?.[1];
  return proof !== undefined && proofIn(log, proof, number) !== undefined;
}
