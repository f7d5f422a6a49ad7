import { calendarsOf } from '../domain/clock/calendars';
import { acceptTicket } from '../domain/intake/acceptTicket';
import { readIntake } from '../domain/intake/readIntake';
import { nextNumber } from '../domain/number/serial';
import { withChange } from '../domain/record/change';
import type { Moment, Ticket } from '../domain/record/ticket';
import { memberName } from '../domain/settings/memberName';
import type { Settings } from '../domain/settings/settings';
import { dayText } from '../domain/time/format';
import type { Zone } from '../domain/time/zone';
import { recallCounters } from './counters';
import type { Desk } from './desk';
import type { LogEntry, Remembered } from './memory';
import { Refused } from './refused';

/** Words for the log line of an intake. */
export interface IntakeWords {
  readonly step: string;
  assigned(owner: string, rule: string): string;
  readonly waiting: string;
}

export interface TakenIn {
  readonly ticket: Ticket;
  readonly number: string;
  /** The same submission had made this ticket before. */
  readonly repeated: boolean;
  readonly settings: Settings;
  readonly zone: Zone;
}

/** How many submission tokens are remembered: a retry comes within minutes. */
const tokensKept = 60;

function takenBefore(desk: Desk, remembered: Remembered, number: string): TakenIn | undefined {
  const opened = desk.open(remembered, ['number', 'owner', 'responseDue', 'resolveDue']);
  const row = opened.rows.find((candidate) => candidate.ticket.number === number);
  if (row === undefined) return undefined;
  return { ticket: row.ticket, number, repeated: true, settings: opened.settings, zone: opened.zone };
}

/** The memory after a ticket was taken in: its counters, load, token and the sweep's next date. */
function afterIntake(
  remembered: Remembered,
  token: string,
  number: string,
  changes: Pick<Remembered, 'serials' | 'load'>,
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
 * Takes in one ticket from the form (D1–D4). The token is remembered with its number before the row is written, so
 * a retry finds the ticket, or finishes it under the number it was promised.
 * @throws Refused "fieldsWrong" with one issue per field; nothing is written
 */
export function takeIn(
  desk: Desk,
  submission: { readonly token: string; readonly values: Readonly<Record<string, string>> },
  words: (settings: Settings) => IntakeWords,
): TakenIn {
  const email = desk.user();
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    const promised = remembered.tokens.find(([token]) => token === submission.token)?.[1];
    const before = promised === undefined ? undefined : takenBefore(desk, remembered, promised);
    if (before !== undefined) return before;

    const opened = desk.open(remembered, []);
    const { settings, zone } = opened;
    const { values, issues } = readIntake(submission.values, { settings, zone, now: desk.now });
    if (issues.length > 0) throw new Refused('fieldsWrong', issues);

    const next = nextNumber(remembered.serials, dayText(desk.now, zone));
    const number = promised ?? next.number;
    const receiver = memberName(opened.settings.people, email);
    const accepted = acceptTicket(values, {
      number,
      createdAt: desk.now,
      now: desk.now,
      receiver,
      settings,
      zone,
      calendars: calendarsOf(settings, zone),
      load: remembered.load,
    });
    const serials = promised === undefined ? next.serials : remembered.serials;
    const after = afterIntake(
      remembered,
      submission.token,
      number,
      { serials, load: accepted.load },
      accepted.nextChangeAt,
    );
    desk.remember(remembered, after);
    const ticket = withChange(values, accepted.change);
    desk.append(opened, { tickets: [ticket], log: [logEntry(ticket, receiver)] });
    return { ticket, number, repeated: false, settings, zone };

    function logEntry(made: Ticket, operator: string): LogEntry {
      const { step, assigned, waiting } = words(settings);
      const note = made.owner === undefined ? waiting : assigned(made.owner, accepted.choice.rule ?? '');
      return { at: desk.now, number, step, operator, note, told: '' };
    }
  });
}
