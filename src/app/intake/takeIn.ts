import { calendarsOf } from '../../domain/clock/calendars';
import type { Choice } from '../../domain/dispatch/chooseOwner';
import { acceptTicket, missingText } from '../../domain/intake/acceptTicket';
import { asItCame, uncertainLabels } from '../../domain/intake/asItCame';
import { readIntake } from '../../domain/intake/readIntake';
import { isKnowledgeNo } from '../../domain/knowledge/knowledgeNo';
import { nextNumber, ticketNumbersIn } from '../../domain/number/serial';
import { withChange } from '../../domain/record/change';
import { joinLabels } from '../../domain/record/joinLabels';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { memberName } from '../../domain/settings/memberName';
import type { Settings } from '../../domain/settings/settings';
import { dayText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import { recallCounters } from '../counters';
import { openForSealing, registerOf, sealedTicket } from '../customers/sealTickets';
import type { Desk, Opened } from '../desk';
import type { LogEntry, Remembered } from '../memory';
import { withAssignments } from '../notices/assignments';
import { Refused } from '../refused';
import { backLinks, linkFields } from './backLinks';

/** Words for the log line of an intake. */
export interface IntakeWords {
  readonly step: string;
  assigned(owner: string, choice: Choice): string;
  waiting(choice: Choice): string;
  /** Step and notes for earlier tickets that the person linked (D9). */
  readonly linked: string;
  linkedTo(numbers: readonly string[]): string;
  linkedFrom(number: string): string;
  promised(from: undefined, to: Moment, zone: Zone): { readonly step: string; readonly note: string };
}

/** What comes without anybody who could correct it: nothing is refused, what is wrong is marked. */
export interface Unattended {
  readonly createdAt: Moment;
  /** What has no field of its own. */
  readonly remarks: string;
}

export interface Submission {
  readonly token: string;
  /** Text as typed, by field key. */
  readonly values: Readonly<Record<string, string>>;
  readonly unattended?: Unattended;
}

export interface TakenIn {
  readonly ticket: Ticket;
  readonly number: string;
  /** The same submission had made this ticket before. */
  readonly repeated: boolean;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly opened: Opened;
}

/** Characters of an article's steps that a page may send. */
const stepsLimit = 5000;

/** The steps that the agent told the customer on the call are the ticket's solution (D10). */
function toldSteps({ values, unattended }: Submission): Pick<Ticket, 'solution'> {
  const solution = (values.solution ?? '').trim().slice(0, stepsLimit);
  return solution === '' || unattended !== undefined ? {} : { solution };
}

/** How many submission tokens are remembered: a retry comes within minutes. */
const tokensKept = 60;

function takenBefore(desk: Desk, remembered: Remembered, number: string): TakenIn | undefined {
  const opened = desk.open(remembered, ['number', 'owner', 'responseDue', 'resolveDue']);
  const row = opened.rows.find((candidate) => candidate.ticket.number === number);
  if (row === undefined) return undefined;
  return { ticket: row.ticket, number, repeated: true, settings: opened.settings, zone: opened.zone, opened };
}

/** The memory after a ticket was taken in: its counters, load, token and the sweep's next date. */
function afterIntake(
  remembered: Remembered,
  token: string,
  number: string,
  changes: Pick<Remembered, 'serials' | 'load' | 'customerSerials'>,
  nextChangeAt: Moment | undefined,
): Remembered {
  const { sweep } = remembered;
  return {
    ...remembered,
    ...changes,
    tokens: [...remembered.tokens.filter(([known]) => known !== token), [token, number] as const].slice(-tokensKept),
    sweep: { ...sweep, nextChangeAt: Math.min(sweep.nextChangeAt, nextChangeAt ?? sweep.nextChangeAt) },
  };
}

/**
 * Takes in one ticket from a form (D1–D4). The token is remembered with its number before the row is written, so
 * a retry finds the ticket, or finishes it under the number it was promised.
 * @throws Refused "fieldsWrong" with one issue per field, of what a person sent; nothing is written
 */
export function takeIn(desk: Desk, submission: Submission, words: (settings: Settings) => IntakeWords): TakenIn {
  const { unattended } = submission;
  const email = unattended === undefined ? desk.user() : '';
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    const promised = remembered.tokens.find(([token]) => token === submission.token)?.[1];
    const before = promised === undefined ? undefined : takenBefore(desk, remembered, promised);
    if (before !== undefined) return before;

    const linked = ticketNumbersIn(submission.values.relatedTo ?? '');
    const opened = openForSealing(desk, remembered, linked.length === 0 ? [] : linkFields);
    const { settings, zone } = opened;
    const read = readIntake(submission.values, { settings, zone, now: desk.now });
    if (read.issues.length > 0 && unattended === undefined) throw new Refused('fieldsWrong', read.issues);
    const asked = unattended === undefined ? read.values : asItCame(read, unattended.remarks, settings);
    const knowledgeNo = submission.values.knowledgeNo ?? '';
    const values = {
      ...asked,
      ...(linked.length === 0 ? {} : { relatedTo: joinLabels(linked, settings.language) }),
      ...(isKnowledgeNo(knowledgeNo) ? { knowledgeNo, ...toldSteps(submission) } : {}),
    };
    const createdAt = unattended?.createdAt ?? desk.now;

    const next = nextNumber(remembered.serials, dayText(createdAt, zone));
    const number = promised ?? next.number;
    const receiver = memberName(opened.settings.people, email);
    const accepted = acceptTicket(values, {
      number,
      createdAt,
      now: desk.now,
      receiver,
      settings,
      zone,
      calendars: calendarsOf(settings, zone),
      load: remembered.load,
    });
    const serials = promised === undefined ? next.serials : remembered.serials;
    const given = withChange(values, accepted.change);
    const missing = missingText(given, settings, desk.now, uncertainLabels(read.issues, settings.language));
    const ticket = withChange(given, { missing });
    const register = registerOf(desk, remembered, opened);
    const shown = sealedTicket(register, ticket);
    const after = afterIntake(
      remembered,
      submission.token,
      number,
      { serials, load: accepted.load, customerSerials: register?.serials() ?? remembered.customerSerials },
      accepted.nextChangeAt,
    );
    desk.remember(remembered, withAssignments(after, [ticket], desk.now));
    const changes = backLinks(opened, linked, number, remembered.sweep);
    desk.append(opened, { tickets: [shown], log: logOf(ticket), customers: register?.added() ?? [], changes });
    return { ticket, number, repeated: false, settings, zone, opened };

    function logOf(made: Ticket): readonly LogEntry[] {
      const own = words(settings);
      const { choice } = accepted;
      const { promisedAt } = made;
      const given = made.owner === undefined ? own.waiting(choice) : own.assigned(made.owner, choice);
      const common = { at: desk.now, operator: receiver, told: '' };
      const note = linked.length === 0 ? given : `${given}; ${own.linkedTo(linked)}`;
      return [
        { ...common, number, step: own.step, note },
        ...(promisedAt === undefined ? [] : [{ ...common, number, ...own.promised(undefined, promisedAt, zone) }]),
        ...linked.map((other) => ({ ...common, number: other, step: own.linked, note: own.linkedFrom(number) })),
      ];
    }
  });
}
