import type { Cell } from '../settings/readTable';

/**
 * A row as the archive keeps it: what stands in each column that holds anything, dates as serial days. Columns of the
 * desk go by their key, people's own by `ownColumn`.
 */
export type Line = Readonly<Record<string, Cell>>;

/** A ticket with all that belongs to it (D11): filed together, deleted together. */
export interface Filing {
  readonly number: string;
  readonly ticket: Line;
  readonly log: readonly Line[];
  readonly tasks: readonly Line[];
}

/** The sheets that a filing is spread over. */
export const filedTables = ['tickets', 'log', 'tasks'] as const;
export type FiledTable = (typeof filedTables)[number];

/** The lines of a filing in one of its sheets. */
export const linesIn = (filing: Filing, table: FiledTable): readonly Line[] =>
  table === 'tickets' ? [filing.ticket] : filing[table];

const ownMark = '=';

/** Key of a column that people added, by its header. */
export const ownColumn = (header: string): string => ownMark + header;

/** The header of a column that people added; undefined for a column of the desk. */
export const ownHeader = (key: string): string | undefined => (key.startsWith(ownMark) ? key.slice(1) : undefined);

/** The number that a line belongs to, as text. */
export const numberOf = (line: Line): string => String(line.number ?? '').trim();

/** What only the archive knows of a ticket. */
const addedByArchive: readonly string[] = ['archivedAt', 'archivedBy'];

/** Tells lines with other contents apart, text from numbers too. */
export const contentOf = (line: Line): string =>
  JSON.stringify(
    Object.entries(line)
      .filter(([key, cell]) => cell !== '' && !addedByArchive.includes(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const contentsOf = (lines: readonly Line[]): readonly string[] => lines.map(contentOf).sort();

/** Whether two lists hold the same lines, cell by cell, in whatever order. */
export const sameLines = (a: readonly Line[], b: readonly Line[]): boolean => {
  const [first, second] = [contentsOf(a), contentsOf(b)];
  return first.length === second.length && first.every((content, at) => content === second[at]);
};

/** Whether two filings hold the same, cell by cell; in what order their lines stand does not matter. */
export const sameFiling = (a: Filing, b: Filing): boolean =>
  a.number === b.number && filedTables.every((table) => sameLines(linesIn(a, table), linesIn(b, table)));

/**
 * Puts lines together to filings by their number. Lines whose ticket is not among them, or is there twice, make none.
 */
export function filingsOf(lines: Readonly<Record<FiledTable, readonly Line[]>>): readonly Filing[] {
  const byNumber = (table: 'log' | 'tasks'): ReadonlyMap<string, readonly Line[]> => {
    const found = new Map<string, Line[]>();
    for (const line of lines[table]) found.set(numberOf(line), [...(found.get(numberOf(line)) ?? []), line]);
    return found;
  };
  const [log, tasks] = [byNumber('log'), byNumber('tasks')];
  const counts = new Map<string, number>();
  for (const ticket of lines.tickets) counts.set(numberOf(ticket), (counts.get(numberOf(ticket)) ?? 0) + 1);
  return lines.tickets
    .map((ticket) => ({ number: numberOf(ticket), ticket }))
    .filter(({ number }) => number !== '' && counts.get(number) === 1)
    .map(({ number, ticket }) => ({ number, ticket, log: log.get(number) ?? [], tasks: tasks.get(number) ?? [] }));
}

const numbered = /^(\d{4})\d{4}\d{3,}$/;

/** The year whose archive keeps a ticket: that of its number, which never changes (D2); undefined for other texts. */
export function archiveYear(number: string): number | undefined {
  const year = numbered.exec(number.trim())?.[1];
  return year === undefined ? undefined : Number(year);
}
