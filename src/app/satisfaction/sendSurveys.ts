import { maskContact, recognizeContact } from '../../domain/customer/contact';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { owesSurvey, surveyFields, surveyKey } from '../../domain/satisfaction/surveyOwed';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import type { SatisfactionWords } from '../../words/satisfaction/words';
import { contactOf } from '../customers/contactOf';
import type { Desk, Mail, Opened } from '../desk';
import { logFault } from '../jobs/fault';
import type { LogEntry } from '../memory';

/** Writes the mail with the link. */
export type SurveyMail = (ticket: Ticket, link: string, settings: Settings) => Pick<Mail, 'subject' | 'text' | 'html'>;

export interface Surveying {
  /** The survey link of a ticket as it is mailed; blank while the web app is not deployed. */
  link(ticket: Ticket, settings: Settings): string;
  readonly mail: SurveyMail;
  words(settings: Settings): SatisfactionWords;
}

/** Recipients of the day that are kept for what the team itself must be told. */
const keptForTeam = 20;

/** Keys of what was told that are kept. */
const toldKept = 400;

function addressOf(desk: Desk, ticket: Ticket, zone: Zone): string | undefined {
  const contact = recognizeContact(contactOf(desk, ticket, zone));
  return contact?.kind === 'email' ? contact.normal : undefined;
}

/** Remembers at once that a survey went out, so that a kill later does not send it again. */
function rememberSent(desk: Desk, ticket: Ticket): void {
  desk.exclusively(() => {
    const remembered = desk.recall();
    desk.remember(remembered, { ...remembered, told: [...remembered.told, surveyKey(ticket)].slice(-toldKept) });
  });
  desk.release();
}

function isSent(desk: Desk, ticket: Ticket, to: string, opened: Opened, { link, mail }: Surveying): boolean {
  const number = ticket.number ?? '';
  try {
    desk.mail({ to: [to], cc: [], ...mail(ticket, link(ticket, opened.settings), opened.settings) });
    return true;
  } catch (error) {
    logFault(error, `survey of ${number}`);
    return false;
  }
}

/** Writes into the rows, wherever they stand now, when their survey went out; all of it in one call. */
function mark(desk: Desk, sent: ReadonlyMap<string, string>, { words }: Surveying): void {
  desk.exclusively(() => {
    const opened = desk.open(desk.recall(), surveyFields);
    const own = words(opened.settings);
    const rows = opened.rows.filter(({ ticket }) => ticket.surveySentAt === undefined && sent.has(surveyKey(ticket)));
    const changes = rows.map(({ row, ticket: { number = '' } }) => ({
      row,
      number,
      change: { surveySentAt: desk.now },
    }));
    const log = rows.flatMap(({ ticket }): readonly LogEntry[] => {
      const to = sent.get(surveyKey(ticket)) ?? '';
      const note = own.surveySent(to);
      return [{ at: desk.now, number: ticket.number ?? '', step: own.step, operator: '', note, told: '' }];
    });
    if (changes.length > 0) desk.commit(opened, { changes, log });
  });
  desk.release();
}

/** The tickets of a sweep whose customers are still to be asked. */
export const surveysOwed = ({ rows, settings }: Pick<Opened, 'rows' | 'settings'>, now: Moment): readonly Ticket[] =>
  rows.flatMap(({ ticket }) => (owesSurvey(ticket, settings, now) ? [ticket] : []));

/**
 * Mails the survey of tickets that were resolved lately (D8), each once; a kill between a mail and its being remembered
 * repeats that one mail. What the day's quota does not allow waits for the next sweep.
 * @param opened the rows as the sweep read them
 * @returns how many were mailed
 */
export function sendSurveys(desk: Desk, opened: Opened, surveying: Surveying): number {
  const owed = surveysOwed(opened, desk.now);
  if (owed.length === 0 || surveying.link({}, opened.settings) === '') return 0;
  const told = new Set(desk.recall().told);
  const sent = new Map<string, string>();
  let quota = desk.mailQuota() - keptForTeam;
  let mailed = 0;
  for (const ticket of owed) {
    const to = addressOf(desk, ticket, opened.zone);
    if (to === undefined) continue;
    const isTold = told.has(surveyKey(ticket));
    if (!isTold) {
      if (quota < 1 || !isSent(desk, ticket, to, opened, surveying)) continue;
      rememberSent(desk, ticket);
      quota -= 1;
      mailed += 1;
    }
    sent.set(surveyKey(ticket), maskContact(to));
  }
  if (sent.size > 0) mark(desk, sent, surveying);
  return mailed;
}

/** Days that a mail names. */
export const surveyDays = (settings: Settings): number => settings.surveyDays;
