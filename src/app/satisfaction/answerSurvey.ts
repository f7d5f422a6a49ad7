import { maskOwnNumber } from '../../domain/customer/maskText';
import { stampedStatus } from '../../domain/flow/moveStatus';
import { type Actor, actorOf } from '../../domain/flow/permissions';
import { withChange } from '../../domain/record/change';
import type { Status } from '../../domain/record/lists';
import { isOwnWork } from '../../domain/satisfaction/ownWork';
import { isDissatisfied, type Score, satisfactionLabel, scoreOf } from '../../domain/satisfaction/score';
import { surveyWindow } from '../../domain/satisfaction/surveyWindow';
import type { Settings } from '../../domain/settings/settings';
import type { SurveyLink } from '../../domain/visitor/surveyToken';
import type { SatisfactionWords } from '../../words/satisfaction/words';
import { actingOn, type WordsOfActions } from '../actions/acting';
import { afterDeed } from '../actions/afterDeed';
import type { Acting } from '../actions/deed';
import { logOfDeed } from '../actions/logOfDeed';
import { recallCounters } from '../counters';
import type { Desk } from '../desk';
import { Refused } from '../refused';
import { VisitorRefused } from '../visitors/refused';
import { answeredAt, type CustomerTicket, seeForCustomer } from './customerTicket';
import { rate } from './rating';

export interface Answered {
  readonly score: Score;
  readonly comment: string;
}

export interface SurveyOf {
  readonly seen: CustomerTicket;
  /** Whether the customer was dissatisfied and the ticket is worked on again. */
  readonly isReopened: boolean;
}

/** The status of a ticket, also where somebody just cleared it. */
const statusOf = ({ ticket, opened }: CustomerTicket): Status => ticket.status ?? stampedStatus(ticket, opened.zone);

const isResolved = (status: Status): boolean => status === 'verifying' || status === 'closed';

function surveyOf(seen: CustomerTicket): SurveyOf {
  const score = scoreOf(seen.ticket.satisfaction);
  return { seen, isReopened: score !== undefined && isDissatisfied(score) && !isResolved(statusOf(seen)) };
}

/** @throws VisitorRefused "surveyExpired", "surveyEarly" or "surveyEarlier" when the link is good for nothing now */
function demandOpen(seen: CustomerTicket, { cycle }: SurveyLink, now: number, words: SatisfactionWords): void {
  const { ticket, log, opened } = seen;
  const last = answeredAt(log, words);
  const status = statusOf(seen);
  const state = surveyWindow({ ...ticket, status }, last, now, opened.settings);
  // The answer that reopened the ticket may be corrected until it is resolved again.
  if (isResolved(status) && cycle < (ticket.reopenCount ?? 0)) throw new VisitorRefused('surveyEarlier');
  if (state === 'expired') throw new VisitorRefused('surveyExpired');
  if (state === 'working') throw new VisitorRefused('surveyEarly');
}

/**
 * The ticket of a survey link, as long as it may be answered.
 * @throws VisitorRefused "gone", "surveyExpired", "surveyEarly" or "surveyEarlier"
 */
export function openSurvey(desk: Desk, link: SurveyLink, words: (settings: Settings) => SatisfactionWords): SurveyOf {
  const seen = seeForCustomer(desk, desk.recall(), link.number);
  if (seen === undefined) throw new VisitorRefused('gone');
  demandOpen(seen, link, desk.now, words(seen.opened.settings));
  return surveyOf(seen);
}

/** What the customer of a ticket does by himself, or somebody typed for him. */
export function actingFor(desk: Desk, seen: CustomerTicket, words: WordsOfActions): Acting {
  const actor: Actor = { email: '', name: words.actions.satisfaction.customer, isKnown: true };
  return actingOn(seen, { actor, now: desk.now, keeper: desk.known().keeper ?? '' }, words);
}

/** Nobody rates himself: where Google tells who looks at the page, whoever owns or owned the ticket is turned away. */
function sender(desk: Desk, { ticket, log, tasks, opened }: CustomerTicket): string {
  const { member, ...actor } = actorOf(desk.user(), opened.settings);
  if (member === undefined) return '';
  if (isOwnWork({ ...actor, member }, ticket, log, tasks)) throw new Refused('ownRating');
  return member.name;
}

/** Whether the customer answered since the ticket was resolved, or may still correct what made it be worked on again. */
export function currentAnswer({ ticket, log }: CustomerTicket, words: SatisfactionWords): boolean {
  const last = answeredAt(log, words);
  // Log times are kept to the second.
  return last !== undefined && (ticket.resolvedAt === undefined || last > ticket.resolvedAt - 1000);
}

/** How often the customer has answered by link since the ticket was resolved, or reopened by his answer. */
const answersGiven = ({ ticket, log }: CustomerTicket, words: SatisfactionWords): number =>
  log.filter((line) => words.isAnswer(line) && line.at > (ticket.resolvedAt ?? ticket.reopenedAt ?? 0) - 1000).length;

const isSame = ({ ticket, opened }: CustomerTicket, { score, comment }: Answered): boolean =>
  ticket.satisfaction === satisfactionLabel(score, opened.settings) && (ticket.feedback ?? '') === comment;

/**
 * Takes a customer's answer, or its correction, into the ticket (D8): record, log, supervisor's task and reopening in one
 * call. The same answer again changes nothing.
 * @param given with its comment made plain
 * @throws VisitorRefused "gone", "surveyExpired", "surveyEarly", "surveyEarlier" or "surveyOften"; Refused "ownRating", or "busy" when the desk is held or people
 *   moved the row this moment; nothing is written
 */
export function answerSurvey(
  desk: Desk,
  link: SurveyLink,
  given: Answered,
  words: (settings: Settings) => WordsOfActions,
): SurveyOf {
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    const seen = seeForCustomer(desk, remembered, link.number);
    if (seen === undefined) throw new VisitorRefused('gone');
    const own = words(seen.opened.settings);
    demandOpen(seen, link, desk.now, own.actions.satisfaction);
    const by = sender(desk, seen);
    const answer = { ...given, comment: maskOwnNumber(given.comment, seen.ticket.contact) };
    if (currentAnswer(seen, own.actions.satisfaction) && isSame(seen, answer)) return surveyOf(seen);
    if (answersGiven(seen, own.actions.satisfaction) >= seen.opened.settings.surveyAnswers) {
      throw new VisitorRefused('surveyOften');
    }
    if (!seen.isInPlace) throw new Refused('busy');
    const acting = actingFor(desk, seen, own);
    const { score, comment } = answer;
    const deed = rate(acting, { score, comment, via: link.via, by });
    const after = afterDeed(remembered, `survey-${link.number}-${desk.now}`, deed, acting, seen.log.length);
    desk.remember(remembered, after);
    desk.commit(seen.opened, {
      changes: [{ row: seen.row, number: seen.number, change: deed.change }],
      log: logOfDeed(deed, acting),
      ...(deed.newTasks === undefined ? {} : { newTasks: deed.newTasks }),
      ...(deed.taskChanges === undefined ? {} : { taskChanges: deed.taskChanges }),
    });
    return surveyOf({ ...seen, ticket: withChange(seen.ticket, deed.change) });
  });
}
