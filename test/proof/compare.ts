import type { Cells, Seen } from './seen';

/**
 * How a disturbed desk may differ from an undisturbed one: not at all, or, where the clock has to make good what a
 * person began, in when and by whom.
 */
export type Likeness = 'exact' | 'later';

const moments = /\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?/g;
const whose: ReadonlySet<string> = new Set(['受理人', '操作人', '响应用时(分钟)', '处理用时(分钟)']);

/** Cells without the time, what was counted up to it, and the person: the clock knows none of them. */
const softened = (cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([header]) => !whose.has(header))
      .map(([header, text]) => [header, text.replace(moments, '#')]),
  );

const softenedLine = (line: string): string => JSON.stringify(softened(JSON.parse(line) as Cells));

/** What of `wanted` is not in `found`, each as often as it is lacking. */
function lacking(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  return wanted.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

const doubledIn = (texts: readonly string[]): readonly string[] => texts.filter((text, at) => texts.indexOf(text) < at);

const cellDifferences = (about: string, wanted: Cells, found: Cells): readonly string[] =>
  [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .filter((header) => wanted[header] !== found[header])
    .map((header) => `${about}: ${header} is “${found[header] ?? ''}”, not “${wanted[header] ?? ''}”`);

/** What is wrong in any workbook, whatever happened to it. */
export const unsound = ({ doubled, numbers, articleNumbers, unnumbered, unreadable }: Seen): readonly string[] => [
  ...doubled.map((about) => `${about}: stands in two rows`),
  ...doubledIn(numbers).map((number) => `${number}: given to two tickets`),
  ...doubledIn(articleNumbers).map((number) => `${number}: given to two articles`),
  ...unnumbered.map((cells) => `a row has no number: ${JSON.stringify(cells)}`),
  ...unreadable,
];

type Rows = ReadonlyMap<string, Cells>;

function rowsWrong(found: Rows, wanted: Rows, likeness: Likeness): readonly string[] {
  const form = likeness === 'exact' ? (cells: Cells) => cells : softened;
  const lost = [...wanted.keys()].filter((about) => !found.has(about));
  const invented = [...found.keys()].filter((about) => !wanted.has(about));
  const changed = [...wanted].flatMap(([about, cells]) => {
    const now = found.get(about);
    return now === undefined ? [] : cellDifferences(about, form(cells), form(now));
  });
  return [...lost.map((about) => `${about}: lost`), ...invented.map((about) => `${about}: nobody's`), ...changed];
}

const shortened = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text).replace(/\n/g, ' ⏎ ');

function linesWrong(what: string, found: readonly string[], wanted: readonly string[]): readonly string[] {
  return [
    ...lacking(wanted, found).map((line) => `${what} lost: ${shortened(line)}`),
    ...lacking(found, wanted).map((line) => `${what} too many: ${shortened(line)}`),
  ];
}

/** How many lines the log has of each step of each ticket. */
function stepsIn({ log }: Seen): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of log) {
    const { 工单编号: number = '', 环节: step = '' } = JSON.parse(line) as Cells;
    const key = `${step} of ${number}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Where the log has another number of lines of a step of a ticket, whatever they say: one sentence for each. */
export function stepsWrong(wanted: Seen, found: Seen): readonly string[] {
  const [due, there] = [stepsIn(wanted), stepsIn(found)];
  return [...new Set([...due.keys(), ...there.keys()])]
    .filter((key) => due.get(key) !== there.get(key))
    .map((key) => `log: ${there.get(key) ?? 0} × ${key}, not ${due.get(key) ?? 0}`);
}

/** Where the rows of customers are others, whatever their numbers: one sentence for each. */
export const customersWrong = (wanted: Seen, found: Seen): readonly string[] =>
  linesWrong('customer', found.customers.map(softenedLine), wanted.customers.map(softenedLine));

/** Where a disturbed desk differs from an undisturbed one, one sentence each. */
export function differencesFrom(wanted: Seen, found: Seen, likeness: Likeness): readonly string[] {
  const form = likeness === 'exact' ? (line: string) => line : softenedLine;
  const mail = likeness === 'exact' ? (text: string) => text : (text: string) => text.replace(moments, '#');
  return [
    ...unsound(found),
    ...rowsWrong(found.tickets, wanted.tickets, likeness),
    ...rowsWrong(found.articles, wanted.articles, likeness).map((text) => `article ${text}`),
    ...linesWrong('log line', found.log.map(form), wanted.log.map(form)),
    ...linesWrong('task', found.tasks.map(form), wanted.tasks.map(form)),
    ...linesWrong('improvement', found.improvements.map(form), wanted.improvements.map(form)),
    ...linesWrong('mail', found.mails.map(mail), wanted.mails.map(mail)),
    ...linesWrong('archived row', found.archived.map(form), wanted.archived.map(form)),
    ...linesWrong('sheet', found.sheets, wanted.sheets),
    ...linesWrong('look', found.looks, wanted.looks),
  ];
}

/**
 * What agrees with neither order of two deeds; of an entry in parts, each thing may agree with either, for the other deed
 * may have come between two of them.
 * @param each what differs from each order
 */
export function wrongInEither(each: readonly (readonly string[])[], isInParts: boolean): readonly string[] {
  const nearest = [...each].sort((a, b) => a.length - b.length)[0] ?? [];
  return isInParts ? nearest.filter((text) => each.every((texts) => texts.includes(text))) : nearest;
}
