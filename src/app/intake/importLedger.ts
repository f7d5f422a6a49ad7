import { calendarsOf } from '../../domain/clock/calendars';
import type { Calendars } from '../../domain/clock/deadlines';
import { outcome } from '../../domain/clock/outcome';
import { standingOf } from '../../domain/clock/standing';
import { clocksOf } from '../../domain/clock/ticketClocks';
import type { Choice } from '../../domain/dispatch/chooseOwner';
import { isOpen } from '../../domain/flow/permissions';
import { existingOf } from '../../domain/importing/existing';
import { fingerprintFields } from '../../domain/importing/fingerprint';
import type { LineIssue } from '../../domain/importing/lineIssue';
import type { AddableOptions } from '../../domain/importing/optionsTogether';
import { type AcceptedLine, type ReadLedger, readLines } from '../../domain/importing/readLines';
import { missingText } from '../../domain/intake/acceptTicket';
import { nextNumber, serialsAfter } from '../../domain/number/serial';
import { withChange } from '../../domain/record/change';
import { type FieldKey, fields } from '../../domain/record/fields';
import { joinLabels } from '../../domain/record/joinLabels';
import type { Ticket } from '../../domain/record/ticket';
import { unlistedLabels } from '../../domain/record/unlisted';
import type { Settings } from '../../domain/settings/settings';
import { dayText, monthText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import { recallCounters } from '../counters';
import { openForSealing, registerOf, sealedTicket } from '../customers/sealTickets';
import type { Desk, Opened } from '../desk';
import { shortened } from '../edit/acceptRows';
import type { Remembered } from '../memory';
import { withAssignments } from '../notices/assignments';
import { Refused } from '../refused';
import { dispatchImported } from './dispatchImported';

/** A ledger as the page sends it: all text, and the field that each column fills. */
export interface LedgerImport {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the header stands in the file or sheet, from 1; 1 when absent. */
  readonly headerLine?: number;
  readonly columns: readonly (FieldKey | null)[];
  readonly addOptions: boolean;
}

export interface PreviewedImport extends AddableOptions {
  readonly accepted: readonly AcceptedLine[];
  readonly alreadyThere: number;
  readonly refused: readonly LineIssue[];
  readonly settings: Settings;
  readonly zone: Zone;
}

export interface FinishedImport extends PreviewedImport {
  readonly numbers: readonly string[];
}

/** Words for the log lines of an import. */
export interface ImportWords {
  readonly step: string;
  note(count: number, first: string, last: string): string;
  /** @param owner who got the ticket; undefined where nobody was found */
  dispatched(owner: string | undefined, choice: Choice): string;
}

/** What a past record must have (D16). */
const demanded: readonly FieldKey[] = ['createdAt', 'category1', 'status'];

/** What tells an existing ticket from a new line. */
const identifying: readonly FieldKey[] = ['number', 'externalNo', 'importKey', ...fingerprintFields];

function checkColumns({ columns }: LedgerImport, settings: Settings): void {
  if (columns.every((column) => column === null)) throw new Refused('nothingMapped');
  const has = (key: FieldKey): boolean =>
    columns.includes(key) || (key === 'createdAt' && columns.includes('occurredAt'));
  const lacking = demanded.filter((key) => !has(key));
  if (lacking.length === 0) return;
  const labels = fields.filter(({ key }) => lacking.includes(key)).map((field) => field[settings.language]);
  throw new Refused('needsTimeCategoryState', [], joinLabels(labels, settings.language));
}

/** Every ticket there is, archived ones too: a file that was imported before they were archived adds nothing again. */
const everyTicket = (desk: Desk, opened: Opened): readonly Ticket[] => [
  ...opened.rows.map(({ ticket }) => ticket),
  ...desk.archives.tickets(opened, identifying),
];

function read(desk: Desk, ledger: LedgerImport, opened: Opened, tickets: readonly Ticket[]): ReadLedger {
  checkColumns(ledger, opened.settings);
  const { settings, zone } = opened;
  const existing = existingOf(tickets);
  return readLines(ledger, ledger.columns, settings, zone, desk.now, existing);
}

/** What an import would do; nothing is written. */
export function previewImport(desk: Desk, ledger: LedgerImport): PreviewedImport {
  const opened = desk.open(desk.recall(), identifying);
  const result = read(desk, ledger, opened, everyTicket(desk, opened));
  return {
    ...result,
    alreadyThere: result.alreadyThere.length,
    settings: opened.settings,
    zone: opened.zone,
  };
}

/** An imported record with what the desk adds: given times and deadlines stay as they are (D16). */
function completed(line: AcceptedLine, number: string, desk: Desk, opened: Opened, calendars: Calendars): Ticket {
  const { settings, zone } = opened;
  const { ticket, key } = line;
  const given = withChange({}, ticket);
  const createdAt = given.createdAt ?? desk.now;
  const isUnsolved = isOpen(given);
  const hasDeadline = given.responseDue !== undefined || given.resolveDue !== undefined;
  const begun: Ticket = { ...given, createdAt };
  const clocks = isUnsolved && !hasDeadline ? clocksOf(begun, { settings, calendars, zone }) : {};
  const standing = withChange(begun, clocks);
  return withChange(standing, {
    number,
    importKey: key,
    month: monthText(createdAt, zone),
    ...standingOf(standing, desk.now, settings).change,
    missing: isUnsolved ? missingText(given, settings, desk.now, unlistedLabels(given, settings)) : null,
    ...outcome(standing),
  });
}

/**
 * Imports a ledger (D16): all accepted lines in one piece under numbers of their own day, or none. Lines that are
 * there already are passed over, so that the same file again adds nothing. Open tickets without owner are dispatched,
 * and their owners told by the next sweep (D4).
 */
export function runImport(
  desk: Desk,
  ledger: LedgerImport,
  words: (settings: Settings) => ImportWords,
): FinishedImport {
  const operator = desk.user();
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    const opened = openForSealing(desk, remembered, identifying);
    const register = registerOf(desk, remembered, opened);
    const there = everyTicket(desk, opened);
    const result = read(desk, ledger, opened, there);
    const calendars = calendarsOf(opened.settings, opened.zone);
    const toCome = ledger.addOptions ? withOptions(opened, result) : opened;
    let serials = serialsAfter(
      remembered.serials,
      there.flatMap((ticket) => ticket.number ?? []),
    );
    let { load } = remembered;
    const dispatches: { readonly ticket: Ticket; readonly choice: Choice }[] = [];
    const tickets = result.accepted.map((line) => {
      const next = nextNumber(serials, dayText(line.ticket.createdAt ?? desk.now, opened.zone));
      serials = next.serials;
      const whole = completed(line, next.number, desk, toCome, calendars);
      const { ticket, choice, load: loadAfter } = dispatchImported(whole, load, toCome.settings, desk.now);
      load = loadAfter;
      if (choice !== undefined) dispatches.push({ ticket, choice });
      return sealedTicket(register, ticket);
    });
    const numbers = tickets.map((ticket) => ticket.number ?? '');
    if (tickets.length > 0) {
      if (ledger.addOptions) addOptions(desk, opened, result);
      const customerSerials = register?.serials() ?? remembered.customerSerials;
      const after: Remembered = {
        ...remembered,
        serials,
        customerSerials,
        load,
        sweep: { ...remembered.sweep, nextChangeAt: desk.now },
      };
      const given = dispatches.map(({ ticket }) => ticket);
      desk.remember(remembered, withAssignments(after, given, desk.now));
      const sorted = [...numbers].sort();
      const [first = '', last = ''] = [sorted[0], sorted[sorted.length - 1]];
      const { step, note, dispatched } = words(opened.settings);
      const common = { at: desk.now, step, operator, told: '' };
      const lines = dispatches.map(({ ticket: { number = '', owner }, choice }) => ({
        ...common,
        number,
        note: dispatched(owner, choice),
      }));
      desk.appendBlock(opened, {
        tickets,
        customers: register?.added() ?? [],
        log: [{ ...common, number: '', note: note(tickets.length, first, last) }, ...shortened(lines)],
      });
    }
    return {
      ...result,
      alreadyThere: result.alreadyThere.length,
      numbers,
      settings: opened.settings,
      zone: opened.zone,
    };
  });
}

/** The workbook as it will be once lists and tree have what the ledger brings. */
function withOptions(opened: Opened, { newOptions, newCategories }: ReadLedger): Opened {
  const categories = [...opened.settings.categories, ...newCategories.map(({ path }) => path)];
  const lists = { ...opened.settings.lists };
  for (const { list, option } of newOptions) lists[list] = [...(lists[list] ?? []), option];
  return { ...opened, settings: { ...opened.settings, categories, lists } };
}

function addOptions(desk: Desk, opened: Opened, { newOptions, newCategories }: ReadLedger): void {
  if (newOptions.length === 0 && newCategories.length === 0) return;
  desk.addOptions(opened, { options: newOptions, categories: newCategories.map(({ path }) => path) });
}
