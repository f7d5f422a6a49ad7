import type { Host } from '../../../host/contract/host';
import { contactsIn } from '../../../src/domain/customer/contactsIn';
import { isTicketNumber } from '../../../src/domain/number/serial';
import { tables } from '../../../src/domain/tables/tables';
import { isSerialDay } from '../../../src/domain/time/serial';
import { agent } from '../../desk/desk';
import { minuteIn, shownSerial } from './shownTime';
import { people } from './walking';

const team = [...people, agent];

/** A line of the progress log, and the ticket's number in it. */
interface Line {
  readonly text: string;
  readonly number: string;
  readonly note: string;
}

/** What the walk knows of the progress log beside what stands there. */
export interface Story {
  lines: readonly Line[];
  /** Texts of lines that people wrote or changed themselves. */
  readonly theirs: Set<string>;
  /** Numbers of which people took a line away, or the time at which the log first tells of them. */
  readonly thinned: Set<string>;
  /** That time by number, as it is stored. */
  firstTold: ReadonlyMap<string, number>;
}

const headers: Readonly<Record<'number' | 'note', string>> = { number: '工单编号', note: '说明' };

/** A time as it is shown, also where its column lost its format. */
const time = /^(\d{4}[-/]\d|\d{5}(\.\d+)?$)/;

/** @param sheet what the log is called now */
function linesOf(host: Host, sheet: string): readonly Line[] {
  const [header = [], ...rows] = host.displayValues(sheet);
  const place = (key: 'number' | 'note'): number => {
    const at = header.indexOf(headers[key]);
    return at >= 0 ? at : tables.log.columns.findIndex((column) => column.key === key);
  };
  const [number, note] = [place('number'), place('note')];
  return rows
    .filter((cells) => cells.some((text) => text !== ''))
    .map((cells) => ({
      text: [...cells]
        .filter((text) => text !== '' && !time.test(text))
        .sort()
        .join(' | '),
      number: cells[number] ?? '',
      note: cells[note] ?? '',
    }));
}

/** When the log tells of each ticket, as it is stored, in whatever columns number and time stand. */
function toldTimes(host: Host): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<number, (string | number)[]>();
  for (const [row, , value] of host.view().sheets.find(({ id }) => id === tables.log.id)?.cells ?? []) {
    if (typeof value === 'string' || typeof value === 'number') rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  const told = new Map<string, number[]>();
  for (const cells of rows.values()) {
    const number = cells.find((cell): cell is string => typeof cell === 'string' && isTicketNumber(cell));
    const times = cells.filter((cell): cell is number => typeof cell === 'number' && isSerialDay(cell));
    if (number !== undefined && times.length > 0) told.set(number, [...(told.get(number) ?? []), ...times]);
  }
  return told;
}

/** The time at which the log first tells of each ticket, as it is stored. */
export const firstTimes = (host: Host): ReadonlyMap<string, number> =>
  new Map([...toldTimes(host)].map(([number, times]) => [number, Math.min(...times)]));

/** The minutes of which the log tells something of each ticket. */
export const toldMinutes = (host: Host): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...toldTimes(host)].map(([number, times]) => [number, new Set(times.map((at) => minuteIn(shownSerial(at))))]),
  );

export const storyOf = (host: Host, sheet: string): Story => ({
  lines: linesOf(host, sheet),
  theirs: new Set(),
  thinned: new Set(),
  firstTold: firstTimes(host),
});

/** Lines that stand there less often now than before. */
function lacking(before: readonly Line[], now: readonly Line[]): readonly Line[] {
  const left = new Map<string, number>();
  for (const { text } of now) left.set(text, (left.get(text) ?? 0) + 1);
  return before.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

const numbersIn = (text: string): readonly string[] => text.match(/\d{11,}/g) ?? [];

/** What is wrong in the log, which is only added to (D6): lines that went; it knows those that stand there now. */
export function readOn(story: Story, host: Host, sheet: string): readonly string[] {
  const lines = linesOf(host, sheet);
  const lost = lacking(story.lines, lines);
  story.lines = lines;
  story.firstTold = firstTimes(host);
  return lost.map(({ text }) => `a line of the log is gone: ${text}`);
}

/**
 * Lets people change the log: what stands there after it is what it tells from now on.
 * @returns the tickets of which it tells something else now
 */
export function rewritten(story: Story, host: Host, sheet: string): readonly string[] {
  const lines = linesOf(host, sheet);
  const changed = lacking(lines, story.lines).flatMap(({ text }) => numbersIn(text));
  for (const { text } of lacking(lines, story.lines)) story.theirs.add(text);
  for (const { text } of lacking(story.lines, lines)) for (const number of numbersIn(text)) story.thinned.add(number);
  story.lines = lines;
  const firstTold = firstTimes(host);
  for (const [number, at] of story.firstTold) if (firstTold.get(number) !== at) story.thinned.add(number);
  story.firstTold = firstTold;
  return changed;
}

/** Whether a line is about the ticket, alone or as one of a run of numbers. */
function isAbout(line: string, number: string): boolean {
  if (line.includes(number)) return true;
  return [...line.matchAll(/(\d{11})\d*–(\d{11})\d*/g)].some(
    ([, first = '', last = '']) => first <= number && number <= last,
  );
}

/**
 * Tickets that the log does not tell of, whether their rows still stand or not.
 * @param given numbers that the desk gave
 * @param noted notes that somebody added, as "number note"
 */
export function untold(
  { lines, thinned }: Story,
  given: Iterable<string>,
  noted: readonly string[],
): readonly string[] {
  const all = lines.map(({ text }) => text);
  const silent = [...given].filter((number) => !thinned.has(number) && !all.some((text) => isAbout(text, number)));
  const unwritten = noted.filter((about) => {
    const [number = '', note = ''] = about.split(' ');
    return !thinned.has(number) && !all.some((text) => text.includes(note) && isAbout(text, number));
  });
  return [
    ...silent.map((number) => `the log does not tell of ${number}`),
    ...unwritten.map((about) => `the log lacks what somebody noted: ${about}`),
  ];
}

/** How lines begin that tell that a ticket stands in no row any more, in either language. */
const stepsOfGone = ['行已删除', '没有这一行', 'Row deleted', 'No such row'];

/**
 * Deleted tickets of which the log does not say that their rows are gone: that they came in tells nothing of it.
 * @param deleted numbers that stand in no row
 */
export const goneUntold = ({ lines, thinned }: Story, deleted: readonly string[]): readonly string[] =>
  deleted
    .filter((number) => !thinned.has(number))
    .filter(
      (number) =>
        !lines.some(
          ({ text }) => stepsOfGone.some((step) => text.split(' | ').includes(step)) && isAbout(text, number),
        ),
    )
    .map((number) => `the log does not tell that the row of ${number} is gone`);

/** The contacts in a text, masked ones left out, that are nobody's of the team. */
const customersIn = (text: string): readonly string[] =>
  contactsIn(text).filter((contact) => !contact.includes('***') && !team.includes(contact));

/** Full contacts in lines that the desk wrote (D12). */
export const contactsTold = ({ lines, theirs }: Story): readonly string[] =>
  lines
    .filter(({ text }) => !theirs.has(text))
    .flatMap(({ text, note }) => customersIn(note).map((contact) => `the log tells ${contact} in full: ${text}`));
