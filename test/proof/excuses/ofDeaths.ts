import type { KilledCase } from '../killed';

/** The death of an execution: where it was, and the numbers that stand in the sheet in the end. */
export interface Death extends Pick<KilledCase, 'entry' | 'call' | 'method'> {
  readonly numbers: readonly string[];
  /** What the ticket is about that the entry works on. */
  readonly ticket: string;
  /** What the tickets are about that had a customer before. */
  readonly known: ReadonlySet<string>;
}

/** Whether it died at the look for the log line of a revealed contact, its last call. */
const isLookAtLog = ({ call, method }: Death): boolean =>
  call === 9 && method === 'Sheets.Spreadsheets.Values.batchGetByDataFilter';

/** What a death at a certain place leaves for good, and why no program could do better. Counted, never hidden. */
interface Excuse {
  readonly name: string;
  readonly covers: (violation: string, at: Death) => boolean;
}

/** A line that takes a ticket in under a number that no row bears, a row having a later number of that day. */
function isPromised(text: string, { numbers }: Death): boolean {
  const [, number = '', step] = /^log line too many: .*"工单编号":"(\d{11})","环节":"([^"]*)"/.exec(text) ?? [];
  const day = number.slice(0, 8);
  return (
    step === '登记' &&
    !numbers.includes(number) &&
    numbers.some((later) => later.startsWith(day) && Number(later) > Number(number))
  );
}

/** Whether it is about a line of the ticket that was worked on, of one of these steps. */
const isLineOf = (text: string, sort: 'lost' | 'too many', { ticket }: Death, step: string): boolean =>
  text.startsWith(`log line ${sort}: `) && text.includes(`"工单编号":"«${ticket}»","环节":"${step}"`);

/** Whether the number found in a cell is a later one than was wanted there; the pattern takes both. */
function isLater(text: string, cell: RegExp): boolean {
  const { found = '', wanted = '' } = cell.exec(text)?.groups ?? {};
  return found > wanted && wanted !== '';
}

/** A customer number of a ticket that had none before. */
const isNewCustomers = (text: string, { known }: Death): boolean => {
  const [, about = ''] = /^(.*): 客户编号 is /.exec(text) ?? [];
  return about !== '' && !known.has(about) && isLater(text, /“C(?<found>\d{10})”, not “C(?<wanted>\d{10})”$/);
};

export const excuses: readonly Excuse[] = [
  {
    name: 'a number was promised to a row and its log line written before the row: the number stays used, the row gets the next',
    covers: (text, at) => (at.entry === 'row typed' || at.entry === 'rows pasted') && isPromised(text, at),
  },
  {
    name: 'a customer number was taken and its execution died before the row was written: it stays unused, the row gets the next',
    covers: isNewCustomers,
  },
  {
    name: 'an article’s number was taken and its execution died before the row was written: it stays unused, the row gets the next',
    covers: (text, { entry }) =>
      entry === 'article drafted' &&
      isLater(text, /^article 文章A: 知识编号 is “K(?<found>\d{4})”, not “K(?<wanted>\d{4})”$/),
  },
  {
    name: 'a contact was logged as shown and the answer lost: it is shown again, and each look is in the log',
    covers: (text, at) =>
      at.entry === 'contact revealed' &&
      (at.method === '' || isLookAtLog(at)) &&
      isLineOf(text, 'too many', at, '查看联系方式'),
  },
  {
    name: 'an owner typed into the cell, whose trigger died: nothing in the sheet tells who it was before, so nobody is told',
    covers: (text, at) =>
      at.entry === 'owner edited' &&
      (isLineOf(text, 'lost', at, '转派') ||
        (/^mail lost: \S+: 【新工单】/.test(text) && text.includes(`«${at.ticket}»`))),
  },
  {
    name: 'a status or urgency typed, whose trigger died after writing the row: stamps and clocks stand, the log lacks the line',
    // The look at the written row, and the line itself.
    covers: (text, at) =>
      (at.method === 'Sheet.appendRow' || (at.method === 'Range.getValues' && at.call > 3)) &&
      ((at.entry === 'status edited' && isLineOf(text, 'lost', at, '状态')) ||
        (at.entry === 'urgency edited' && isLineOf(text, 'lost', at, '时限调整'))),
  },
  {
    name: 'a forbidden status, whose trigger died: the sweep puts it back and tells the log instead of a note',
    covers: (text, at) =>
      at.entry === 'forbidden status edited' &&
      isLineOf(text, 'too many', at, '状态') &&
      text.includes('状态已恢复为“'),
  },
];

export const excuseFor = (violation: string, at: Death): string | undefined =>
  excuses.find(({ covers }) => covers(violation, at))?.name;
