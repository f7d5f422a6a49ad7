import type { FieldKey } from '../record/fields';
import type { Moment, TicketChange } from '../record/ticket';
import { inferDateOrder } from '../time/parse';
import type { Zone } from '../time/zone';
import { catalogueOf, type ImportSettings } from './catalogue';
import { type Existing, linesThere } from './existing';
import { isImportable } from './importable';
import type { LineIssue } from './lineIssue';
import { type AddableOptions, addableOptions } from './optionsTogether';
import { isMomentField } from './readCell';
import { categoryOf, type LedgerColumn, type LineRead, optionsOf, readLine } from './readLine';

/** A ledger as text: the header row and the lines under it. */
export interface Ledger {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the header stands in the file or sheet, from 1; 1 when absent. */
  readonly headerLine?: number;
}

export interface AcceptedLine {
  readonly line: number;
  /** Under which the line is known again, see `lineKey`. */
  readonly key: string;
  /** Times and deadlines as the file gives them; what the desk works out (number, month …) is not among them. */
  readonly ticket: TicketChange;
}

/** Every line that is not blank is accepted, already there, or refused with at least one issue. */
export interface ReadLedger extends AddableOptions {
  readonly accepted: readonly AcceptedLine[];
  /** Lines of the file or sheet, counted from 1. */
  readonly alreadyThere: readonly number[];
  readonly refused: readonly LineIssue[];
}

function columnsOf(
  { rows }: Ledger,
  keys: readonly (FieldKey | null)[],
  zone: Zone,
  now: Moment,
): readonly LedgerColumn[] {
  return keys.flatMap((key, at) => {
    if (key === null || !isImportable(key)) return [];
    const order = isMomentField(key) ? inferDateOrder(rows.map((row) => row[at] ?? '')) : undefined;
    return [{ at, key, times: { zone, now, order } }];
  });
}

type Repetition = Pick<LineIssue, 'field' | 'code' | 'details'>;

const contentOf = (ticket: TicketChange): string => JSON.stringify(Object.entries(ticket).sort());

/** Tells of a line whether an earlier one had its external number. Equal lines without one are tickets of their own. */
function repetitions(): (accepted: AcceptedLine) => Repetition | undefined {
  const met = new Map<string, AcceptedLine>();
  return (accepted) => {
    const { ticket } = accepted;
    if (typeof ticket.externalNo !== 'string') return undefined;
    const earlier = met.get(ticket.externalNo);
    if (earlier === undefined) {
      met.set(ticket.externalNo, accepted);
      return undefined;
    }
    const details = { line: earlier.line };
    return contentOf(earlier.ticket) === contentOf(ticket)
      ? { field: null, code: 'sameAsLine', details }
      : { field: 'externalNo', code: 'sameExternalNo', details };
  };
}

/**
 * Reads a ledger line by line (D16). Nothing is written: the caller shows or stores the result.
 * @param columns for each column of the table the field it fills, or null to leave it out.
 * @param zone the wall clock that times without an offset are meant in.
 */
export function readLines(
  table: Ledger,
  columns: readonly (FieldKey | null)[],
  settings: ImportSettings,
  zone: Zone,
  now: Moment,
  existing: Existing,
): ReadLedger {
  const catalogue = catalogueOf(settings);
  const ledgerColumns = columnsOf(table, columns, zone, now);
  const repetition = repetitions();
  const accepted: AcceptedLine[] = [];
  const alreadyThere: number[] = [];
  const refused: LineIssue[] = [];
  const firstLine = (table.headerLine ?? 1) + 1;
  const lines = table.rows.flatMap((cells, index): readonly LineRead[] =>
    cells.every((cell) => cell.trim() === '') ? [] : [readLine(cells, firstLine + index, ledgerColumns, catalogue)],
  );
  const there = linesThere(lines, existing);
  for (const read of lines) {
    const { line, key, ticket, issues } = read;
    const repeated = issues.length === 0 && !there.has(read) ? repetition({ line, key, ticket }) : undefined;
    if (there.has(read)) alreadyThere.push(line);
    else if (issues.length > 0) refused.push(...issues);
    else if (repeated !== undefined) refused.push({ line, ...repeated });
    else accepted.push({ line, key, ticket });
  }
  for (const { ticket } of accepted) catalogue.count(optionsOf(ticket), categoryOf(ticket));
  return {
    accepted,
    alreadyThere,
    refused,
    ...addableOptions(catalogue.newOptions(), catalogue.newCategories()),
  };
}
