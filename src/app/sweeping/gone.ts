import { hasContent } from '../../domain/intake/typedAnew';
import { givenSince, recentSerials } from '../../domain/number/givenSince';
import type { Serials } from '../../domain/number/serial';
import type { Desk } from '../desk';
import { type RowWords, shortened } from '../edit/acceptRows';
import type { LogLine } from '../history';
import type { LogEntry, Remembered } from '../memory';
import type { Judged } from './judge';

type Seen = Pick<Judged, 'opened' | 'strays'>;

const numbersIn = ({ opened: { rows } }: Seen): ReadonlySet<string> =>
  new Set(rows.flatMap(({ ticket }) => ticket.number ?? []));

/** Open tickets whose number no row shows any more: people deleted their rows, which fires no edit. */
function openGone(there: ReadonlySet<string>, { sweep: { open = [] } }: Remembered): readonly string[] {
  return open.flatMap(([, number]) => (there.has(number) ? [] : [number]));
}

/** The counters as the last look knew them: one that never swept knows of nothing, an earlier version told of no others. */
const countedBefore = ({ sweep: { counted, sweptUntil }, serials }: Remembered): Serials =>
  counted ?? (sweptUntil === 0 ? {} : recentSerials(serials));

/** Numbers that were given since then and stand in no row. */
function newGone(there: ReadonlySet<string>, remembered: Remembered): readonly string[] {
  const { unwritten = [] } = remembered.sweep;
  return givenSince(countedBefore(remembered), remembered.serials).filter(
    (number) => !there.has(number) && !unwritten.includes(number),
  );
}

/**
 * What is kept in mind of given numbers for the next look. While there are rows to take in, what was known before is
 * kept: as many numbers as there are such rows may have been promised to them, and only their lines kept, by an edit
 * that died; the rows get the next.
 */
export function givenAsSeen(seen: Seen, remembered: Remembered): Pick<Remembered['sweep'], 'counted' | 'unwritten'> {
  if (seen.strays.size === 0) return { counted: recentSerials(remembered.serials) };
  const promised = new Set(remembered.journal.map(({ number }) => number));
  const numberless = seen.opened.rows.filter(
    ({ row, ticket, unread }) =>
      seen.strays.has(row) &&
      ticket.number === undefined &&
      ticket.createdAt === undefined &&
      hasContent(ticket, unread),
  ).length;
  const unwritten = newGone(numbersIn(seen), remembered)
    .filter((number) => promised.has(number))
    .slice(0, numberless);
  return { counted: countedBefore(remembered), unwritten: [...(remembered.sweep.unwritten ?? []), ...unwritten] };
}

/** All that was told of those numbers, and is about to be. */
function linesOf(desk: Desk, { opened }: Seen, { journal }: Remembered, numbers: readonly string[]) {
  const log = desk.logOf(opened, new Set(numbers));
  return new Map(
    numbers.map((number) => [
      number,
      [...(log.get(number) ?? []), ...journal.filter((line) => line.number === number)],
    ]),
  );
}

/** Those of the numbers whose tickets are in the archives. */
function archivedAmong(desk: Desk, { opened }: Seen, numbers: readonly string[]): ReadonlySet<string | undefined> {
  const found = numbers.length === 0 ? [] : desk.archives.find(opened, numbers, () => undefined);
  return new Set(found.map(({ ticket }) => ticket.number));
}

/**
 * Log lines about tickets whose number no row shows any more: those that were open when last seen, and those that no
 * sweep ever saw, as far as the log tells of them. The log, and for the latter the archives, are asked only where any
 * are missing. Rows that are to be taken in may be theirs, and come first.
 */
export function goneLines(desk: Desk, seen: Seen, remembered: Remembered, words: RowWords): readonly LogEntry[] {
  if (seen.strays.size > 0) return [];
  const there = numbersIn(seen);
  const known = new Set(openGone(there, remembered));
  const fresh = newGone(there, remembered).filter((number) => !known.has(number));
  if (known.size + fresh.length === 0) return [];
  const lines = linesOf(desk, seen, remembered, [...known, ...fresh]);
  const stepsOf = (number: string): readonly string[] => (lines.get(number) ?? []).map(({ step }) => step);
  const noted = fresh.filter((number) => stepsOf(number).length > 0);
  const archived = archivedAmong(desk, seen, noted);
  const gone = words.history.gone();
  const unwritten = words.history.unwritten();
  const isTold = (number: string): boolean =>
    stepsOf(number).some((step) => step === gone.step || step === unwritten.step);
  // The line of a typed row is kept before its row is written: where nothing more was told, nobody knows that it was.
  const isSure = (number: string): boolean => known.has(number) || stepsOf(number).some((step) => step !== words.step);
  const due = [...known, ...noted].filter((number) => !isTold(number) && !archived.has(number));
  const told = (numbers: readonly string[], line: LogLine): readonly LogEntry[] =>
    shortened(numbers.map((number) => ({ at: desk.now, number, operator: '', told: '', ...line })));
  return [
    ...told(due.filter(isSure), gone),
    ...told(
      due.filter((number) => !isSure(number)),
      unwritten,
    ),
  ];
}
