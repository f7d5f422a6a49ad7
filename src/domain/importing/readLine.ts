import { type FieldKey, fields } from '../record/fields';
import type { ListKey } from '../record/lists';
import { printable } from '../record/printable';
import type { TicketChange } from '../record/ticket';
import type { Catalogue } from './catalogue';
import type { ImportableKey } from './importable';
import type { LineIssue } from './lineIssue';
import { lineKey } from './lineKey';
import {
  type CellRead,
  isMomentField,
  isNumberField,
  type KeyOfType,
  readMoment,
  readNumber,
  readText,
  type TimeRules,
} from './readCell';
import { timesAgainstStatus } from './statusTimes';
import { statusOf } from './statusWords';
import { timesOutOfOrder } from './timeOrder';

/** Where a column's cells go and how its times are written. */
export interface LedgerColumn {
  readonly at: number;
  readonly key: ImportableKey;
  readonly times: TimeRules;
}

/** A line as read: the values that could be read, and what is wrong with the others. */
export interface LineRead {
  /** Counted from 1, as spreadsheets do. */
  readonly line: number;
  /** See `lineKey`; what the settings hold does not change it. */
  readonly key: string;
  readonly ticket: TicketChange;
  readonly issues: readonly LineIssue[];
}

/** Historic records need only these (D16). */
const required = ['createdAt', 'category1', 'status'] as const;

const optionLists: readonly (readonly [KeyOfType<'option'>, ListKey])[] = fields.flatMap((field) =>
  field.type === 'option' ? [[field.key, field.list] as const] : [],
);

/** The options that the ticket holds, by list. */
export const optionsOf = (ticket: TicketChange): readonly (readonly [ListKey, string])[] =>
  optionLists.flatMap(([key, list]) => {
    const value = ticket[key];
    return typeof value === 'string' ? [[list, value] as const] : [];
  });

/** The category path of the ticket, as deep as it is given without leaving out a level. */
export function categoryOf({ category1, category2, category3 }: TicketChange): readonly string[] {
  const path: string[] = [];
  for (const name of [category1, category2, category3]) {
    if (!name) break;
    path.push(name);
  }
  return path;
}

function readStatus(text: string): CellRead<NonNullable<TicketChange['status']>> {
  const status = statusOf(text);
  return status === undefined ? { code: 'unknownStatus', details: { text } } : { value: status };
}

/** Puts what the cell holds into `ticket`, or tells why it cannot. */
function take(ticket: TicketChange, { key, times }: LedgerColumn, text: string): CellRead<unknown> {
  if (key === 'status') {
    const read = readStatus(text);
    if ('value' in read) ticket[key] = read.value;
    return read;
  }
  if (isMomentField(key)) {
    const read = readMoment(key, text, times);
    if ('value' in read) ticket[key] = read.value;
    return read;
  }
  if (isNumberField(key)) {
    const read = readNumber(text);
    if ('value' in read) ticket[key] = read.value;
    return read;
  }
  const read = readText(key, text);
  if ('value' in read) ticket[key] = read.value;
  return read;
}

/** Times that follow from others: a report is as old as its occurrence, what is closed was resolved by then (D16). */
function withImpliedTimes(ticket: TicketChange): TicketChange {
  const createdAt = ticket.createdAt ?? ticket.occurredAt;
  const resolvedAt = ticket.resolvedAt ?? (ticket.status === 'closed' ? ticket.closedAt : undefined);
  return {
    ...ticket,
    ...(createdAt !== undefined && { createdAt }),
    ...(resolvedAt !== undefined && { resolvedAt }),
  };
}

/** The ticket with options and categories as the settings spell them; below a level left out a name stays as it came. */
function inSettingsSpelling(ticket: TicketChange, catalogue: Catalogue): TicketChange {
  const spelled: TicketChange = { ...ticket };
  for (const [key, list] of optionLists) {
    const value = ticket[key];
    if (typeof value === 'string') spelled[key] = catalogue.option(list, value);
  }
  const { category1, ...rest } = spelled;
  if (category1 === undefined) return rest;
  const path = catalogue.category(categoryOf(ticket));
  for (const [at, key] of (['category1', 'category2', 'category3'] as const).entries()) {
    const name = path[at];
    if (name !== undefined) spelled[key] = name;
  }
  return spelled;
}

/**
 * Reads one line of a ledger (D16). Of two columns for one field the first that is not blank counts.
 * @param line counted from 1, as spreadsheets do.
 */
export function readLine(
  cells: readonly string[],
  line: number,
  columns: readonly LedgerColumn[],
  catalogue: Catalogue,
): LineRead {
  const ticket: TicketChange = {};
  const issues: LineIssue[] = [];
  const given = new Map<FieldKey, string>();
  for (const column of columns) {
    const text = printable(cells[column.at] ?? '').trim();
    if (text === '' || given.has(column.key)) continue;
    given.set(column.key, text);
    const read = take(ticket, column, text);
    if ('code' in read) issues.push({ line, field: column.key, ...read });
  }
  const whole = withImpliedTimes(ticket);
  for (const field of required) {
    if (whole[field] === undefined && !given.has(field)) issues.push({ line, field, code: 'required', details: {} });
  }
  const [zone] = columns.map(({ times }) => times.zone);
  // What follows from other times is not looked at: the line does not say it.
  const stated = { ...ticket, ...(whole.createdAt !== undefined && { createdAt: whole.createdAt }) };
  const said = (field: FieldKey): string => given.get(field) ?? '';
  const disorder = zone === undefined ? [] : timesOutOfOrder(stated, zone, said);
  issues.push(...[...disorder, ...timesAgainstStatus(ticket, said)].map((issue) => ({ line, ...issue })));
  return { line, key: lineKey(whole), ticket: inSettingsSpelling(whole, catalogue), issues };
}
