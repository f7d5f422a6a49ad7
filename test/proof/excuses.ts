import type { InterleavedCase } from './interleaved';
import type { KilledCase } from './killed';

/** What a death at a certain place leaves for good, and why no program could do better. Counted, never hidden. */
interface Excuse {
  readonly name: string;
  readonly covers: (violation: string, at: Pick<KilledCase, 'entry' | 'call' | 'method'>) => boolean;
}

export const excuses: readonly Excuse[] = [
  {
    name: 'a number was promised to a row and its log line written before the row: the number stays used, the row gets the next',
    covers: (text) => /^log line too many: .*"工单编号":"\d{11}(–\d{11})?"/.test(text),
  },
  {
    name: 'a customer number was taken and its execution died before the row was written: it stays unused, the row gets the next',
    covers: (text) => /: 客户编号 is “C\d{10}”, not “C\d{10}”$/.test(text),
  },
  {
    name: 'an owner typed into the cell, whose trigger died: nothing in the sheet tells who it was before, so nobody is told',
    covers: (text, { entry }) => entry === 'owner edited' && /^(log line|mail) lost/.test(text),
  },
  {
    name: 'a status or urgency typed, whose trigger died after writing the row: stamps and clocks stand, the log lacks the line',
    // The look at the written row, and the line itself.
    covers: (text, { entry, call, method }) =>
      (entry === 'status edited' || entry === 'urgency edited') &&
      (method === 'Sheet.appendRow' || (method === 'Range.getValues' && call > 3)) &&
      text.startsWith('log line lost'),
  },
  {
    name: 'a forbidden status, whose trigger died: the sweep puts it back and tells the log instead of a note',
    covers: (text, { entry }) => entry === 'forbidden status edited' && text.startsWith('log line too many'),
  },
];

export const excuseFor = (violation: string, at: Pick<KilledCase, 'entry' | 'call' | 'method'>): string | undefined =>
  excuses.find(({ covers }) => covers(violation, at))?.name;

type Meeting = Pick<InterleavedCase, 'first' | 'second'>;

/** A row that bears no number, or another ticket's, until the edit that took it has put it back. */
const isWithoutNumber = (entry: string): boolean => entry === 'number typed over' || entry === 'number cleared';

/** What two people who do opposite things within one second leave. Counted, never hidden. */
const excusesOfPairs: readonly { readonly name: string; readonly covers: (text: string, at: Meeting) => boolean }[] = [
  {
    name: 'an owner typed in the second in which another ticket’s number stood in the row, or none: the mail names that number, or nobody is told',
    covers: (text, { first, second }) =>
      isWithoutNumber(first) && second === 'owner edited' && /^mail (lost|too many): .*【新工单】/.test(text),
  },
  {
    name: 'a task given in the second in which another ticket’s number stood in the row: it is that ticket’s task',
    covers: (text, { first, second }) =>
      first === 'number typed over' &&
      second === 'task given' &&
      /^(task|mail) (lost|too many): .*(任务内容|【协同任务】)/.test(text),
  },
  {
    name: 'a ticket transferred in the second in which another ticket’s number stood in its row: the mail names that number',
    covers: (text, { first, second }) =>
      first === 'number typed over' && second === 'transfer' && /^mail (lost|too many): .*【转派】/.test(text),
  },
  {
    name: 'an owner typed in the second in which the ticket was transferred to another: the transfer stands',
    covers: (text, { first, second }) =>
      first === 'transfer' &&
      second === 'owner edited' &&
      /: (主办人|处理部门) is |^mail (lost|too many): .*(【新工单】|【转派】)/.test(text),
  },
  {
    name: 'a ticket escalated in the second in which another ticket’s number stood in its row: that ticket is escalated',
    covers: (text, { first, second }) =>
      first === 'number typed over' &&
      second === 'escalate' &&
      /^(task|mail) (lost|too many): .*(任务内容|【升级】|【新工单】|【超时】)/.test(text),
  },
];

export const excuseOfPair = (violation: string, at: Meeting): string | undefined =>
  excusesOfPairs.find(({ covers }) => covers(violation, at))?.name;
