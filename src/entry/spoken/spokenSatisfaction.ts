import type { SatisfactionView } from '../../api/index';
import type { SeenTicket } from '../../app/viewing/ticketView';
import { maskOwnContact } from '../../domain/customer/maskText';
import { surnameOf } from '../../domain/customer/spokenName';
import { languageOfTicket } from '../../domain/customer/ticketLanguage';
import type { Actor } from '../../domain/flow/permissions';
import type { Status } from '../../domain/record/lists';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { isOwnWork } from '../../domain/satisfaction/ownWork';
import { satisfactionLabel, scores } from '../../domain/satisfaction/score';
import type { Settings } from '../../domain/settings/settings';
import { dateTimeText } from '../../domain/time/format';
import { wordsOf } from '../../words/words';

/** Makes the survey link that an agent passes on. */
export type SurveyLinkOf = (ticket: Ticket, settings: Settings) => string;

/** Whether the actor talks with customers, and may pass a link on to them. */
const passesOn = ({ isKnown, member }: Actor): boolean =>
  isKnown && member?.role !== 'quality' && member?.role !== 'onlooker';

/** Survey and call-back of a ticket that is dealt with, for the sidebar (D8). */
export function spokenSatisfaction(
  { ticket, number, opened, actor, log, tasks }: SeenTicket,
  status: Status,
  now: Moment,
  linkOf: SurveyLinkOf,
): SatisfactionView | null {
  if (status !== 'verifying' && status !== 'closed') return null;
  const { settings, zone } = opened;
  // What is read out or sent on is for the customer.
  const words = wordsOf(languageOfTicket(ticket, settings)).working.actions.satisfaction;
  const inFigures = (at: Moment | undefined): string => (at === undefined ? '' : dateTimeText(at, zone));
  const { callbackDue, calledBackAt, surveySentAt, customerName = '' } = ticket;
  const solution = maskOwnContact(ticket.solution ?? '', ticket.contact);
  const isOwn = isOwnWork(actor, ticket, log, tasks);
  const mayPassOn = passesOn(actor) && !(isOwn && surveySentAt !== undefined);
  const link = mayPassOn ? linkOf(ticket, settings) : '';
  return {
    link,
    message: link === '' ? '' : words.message({ number, link }),
    script: words.script({ name: surnameOf(customerName), number, solution: solution.trim() }),
    sentAt: inFigures(surveySentAt),
    callbackDue: inFigures(callbackDue),
    isCallbackLate: callbackDue !== undefined && calledBackAt === undefined && callbackDue < now,
    calledBackAt: inFigures(calledBackAt),
    mayRate: !isOwn,
    mayPassOn,
    scores: scores.map((score) => ({ score, label: satisfactionLabel(score, settings) })),
  };
}
