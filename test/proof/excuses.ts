import type { InterleavedCase } from './interleaved';
import type { KilledCase } from './killed';
import type { MeddledCase } from './meddled';

/** The death of an execution: where it was, and the numbers that stand in the sheet in the end. */
export interface Death extends Pick<KilledCase, 'entry' | 'call' | 'method'> {
  readonly numbers: readonly string[];
  /** What the ticket is about that the entry works on. */
  readonly ticket: string;
  /** What the tickets are about that had a customer before. */
  readonly known: ReadonlySet<string>;
}

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
    name: 'a contact was shown and the answer lost: it is shown again, and each look is in the log',
    covers: (text, at) =>
      at.entry === 'contact revealed' && at.method === '' && isLineOf(text, 'too many', at, '查看联系方式'),
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

/** Two that met, and what stood in the row of the first one's ticket when the second came. */
export interface Meeting extends Pick<InterleavedCase, 'first' | 'second'> {
  /** What the ticket of the first is about; the second works on the same one. */
  readonly ticket?: string | undefined;
  /** What the tickets of both are about. */
  readonly places: readonly [first: string, second: string];
  /** What the ticket is about whose number stood in that row just then; blank when none did. */
  readonly under: string;
  /** All that differs. */
  readonly differences: readonly string[];
}

/** Whether the ticket lacks what another has instead, whose number stood in its row: kinds of things told or written. */
function isUnderAnother(text: string, { ticket, under }: Meeting, kinds: RegExp): boolean {
  if (ticket === undefined || ticket === under || !kinds.test(text)) return false;
  const [, sort] = /^(?:task|mail) (lost|too many): /.exec(text) ?? [];
  if (sort === 'lost') return text.includes(`«${ticket}»`);
  return sort === 'too many' && under !== '' && text.includes(`«${under}»`);
}

/** Of how many lines of a step a ticket has one more or one fewer than was wanted. */
function stepOff(text: string): { readonly step: string; readonly about: string; readonly by: number } | undefined {
  const [, found, step = '', about = '', wanted] = /^log: (\d+) × (.*) of «(.*)», not (\d+)$/.exec(text) ?? [];
  return found === undefined ? undefined : { step, about, by: Number(found) - Number(wanted) };
}

/** Whether one line of that step of the ticket is lost. */
function isStepLost(text: string, step: string, ticket: string | undefined): boolean {
  const off = stepOff(text);
  return off !== undefined && off.about === ticket && off.step === step && off.by === -1;
}

/** Whether a line of the ticket's log stands under another's number instead, which stood in its row: neither lost nor doubled. */
function isLoggedUnderAnother(text: string, { ticket, under, differences }: Meeting): boolean {
  const off = stepOff(text);
  if (off === undefined || ticket === undefined || under === '' || ticket === under) return false;
  const [there, by] = off.about === ticket ? [under, -off.by] : [ticket, -off.by];
  if (off.about !== ticket && off.about !== under) return false;
  if (off.about === ticket ? off.by >= 0 : off.by <= 0) return false;
  return differences.some((other) => {
    const its = stepOff(other);
    return its !== undefined && its.about === there && its.step === off.step && its.by === by;
  });
}

const isTaskOf = (entry: string): boolean => entry === 'task given' || entry === 'task row typed';

const isTaskWithoutNumber = (text: string): boolean =>
  /^task too many: .*"任务内容":"手填任务B"/.test(text) && !text.includes('工单编号');

/** A row that bears no number, or another ticket's, until the edit that took it has put it back. */
const isWithoutNumber = (entry: string): boolean => entry === 'number typed over' || entry === 'number cleared';

/** The line of an edit that a sweep tells where the edit's trigger has not done so. */
const toldTwice: Readonly<Record<string, string>> = { 'status edited': '状态', 'urgency edited': '时限调整' };

/** What sets a new ticket to work from the sidebar. */
const setToWork: ReadonlySet<string> = new Set(['take', 'progress']);

/** The entries that look through all tickets, as the clock's tick does before anything else. */
const isSweep = (entry: string): boolean =>
  /^sweep, /.test(entry) ||
  ['digest', 'weekly digest', 'month report by the clock', 'deadlines checked by hand'].includes(entry);

/** What two people who do opposite things within one second leave. Counted, never hidden. */
const excusesOfPairs: readonly { readonly name: string; readonly covers: (text: string, at: Meeting) => boolean }[] = [
  {
    name: 'an owner typed in the second in which another ticket’s number stood in the row, or none: the mail names that number, or nobody is told',
    covers: (text, at) =>
      isWithoutNumber(at.first) &&
      at.second === 'owner edited' &&
      (isUnderAnother(text, at, /^mail .*【新工单】/) || isStepLost(text, '转派', at.ticket)),
  },
  {
    name: 'something done in the second in which another ticket’s number stood in the row: its log line names that number',
    covers: (text, at) => at.first === 'number typed over' && isLoggedUnderAnother(text, at),
  },
  {
    name: 'an owner typed, and before its trigger looked the ticket was escalated or transferred to another: that stands, and no line tells of the one typed',
    covers: (text, { first, second, ticket }) =>
      first === 'owner edited' && (second === 'escalate' || second === 'transfer') && isStepLost(text, '转派', ticket),
  },
  {
    name: 'a status or urgency typed, and a sweep came between the look of its trigger and its writing: both tell the log the same',
    covers: (text, { first, second, places }) => {
      const off = stepOff(text);
      return off?.about === places[0] && off.by === 1 && toldTwice[first] === off.step && isSweep(second);
    },
  },
  {
    name: 'a status typed in the second in which the sidebar carried the ticket there too: both tell the log the same',
    covers: (text, { first, second, ticket }) => {
      const off = stepOff(text);
      const isSame = off?.step === '状态' && off.by === 1 && off.about === ticket;
      return isSame && setToWork.has(first) && second === 'status edited';
    },
  },
  {
    name: 'a forbidden status to which others came in the same second: the sweep puts back what its trigger did not, and tells the log',
    covers: (text, { first, second, places }) => {
      const off = stepOff(text);
      const isOf = (entry: string, about: string): boolean =>
        entry === 'forbidden status edited' && off?.about === about && off.step === '状态' && off.by === 1;
      return isOf(first, places[0]) || isOf(second, places[1]);
    },
  },
  {
    name: 'a task given in the second in which another ticket’s number stood in the row: it is that ticket’s task',
    covers: (text, at) =>
      at.first === 'number typed over' &&
      isTaskOf(at.second) &&
      isUnderAnother(text, at, /^(task .*"任务内容":"(查日志|手填任务)B"|mail .*【协同任务】)/),
  },
  {
    name: 'a task typed in the second in which its ticket’s row showed no number, so that the person typed none: its row waits for one',
    covers: (text, at) =>
      at.first === 'number cleared' &&
      at.second === 'task row typed' &&
      at.under === '' &&
      (isTaskWithoutNumber(text) ||
        isStepLost(text, '协同任务', at.ticket) ||
        (/^(task lost: .*"任务内容":"手填任务B"|mail lost: .*【协同任务】)/.test(text) &&
          text.includes(`«${at.ticket}»`))),
  },
  {
    name: 'a forbidden status typed, and before it was put back the ticket went on from the sidebar: it goes back to where it was before both',
    covers: (text, { first, second, ticket }) =>
      first === 'forbidden status edited' &&
      second === 'move' &&
      ticket !== undefined &&
      new RegExp(`^${ticket}: (状态|SLA状态|暂停记录|下次同步时限) is `).test(text),
  },
  {
    name: 'a ticket transferred in the second in which another ticket’s number stood in its row: the mail names that number',
    covers: (text, at) =>
      at.first === 'number typed over' && at.second === 'transfer' && isUnderAnother(text, at, /^mail .*【转派】/),
  },
  {
    name: 'an owner typed in the second in which the ticket was transferred to another: the transfer stands',
    covers: (text, { first, second, ticket }) =>
      first === 'transfer' &&
      second === 'owner edited' &&
      ticket !== undefined &&
      (new RegExp(`^${ticket}: (主办人|处理部门) is `).test(text) ||
        (/^mail (lost|too many): .*(【新工单】|【转派】)/.test(text) && text.includes(`«${ticket}»`))),
  },
  {
    name: 'a ticket escalated in the second in which another ticket’s number stood in its row: that ticket is escalated',
    covers: (text, at) =>
      at.first === 'number typed over' &&
      at.second === 'escalate' &&
      isUnderAnother(text, at, /^(task .*"任务内容":"升级介入：|mail .*【升级】)/),
  },
];

export const excuseOfPair = (violation: string, at: Meeting): string | undefined =>
  excusesOfPairs.find(({ covers }) => covers(violation, at))?.name;

/** What a refusal says that is true only while the first entry stands still: who is told so sends the same again. */
const refusalsMidway: readonly {
  readonly name: string;
  readonly covers: (text: string, at: Omit<Meeting, 'differences'>) => boolean;
}[] = [
  {
    name: 'a ticket looked for in the second in which its row showed no number: it is found once the number is back',
    covers: (text, { first, under, ticket }) =>
      first === 'number cleared' &&
      under === '' &&
      ticket !== undefined &&
      / was refused for no reason: 找不到工单 ，/.test(text),
  },
  {
    name: 'a deed in the second in which another ticket’s number stood in the row: that one has no such task, and is not linked to itself',
    covers: (text, { first, second, under, ticket }) =>
      first === 'number typed over' &&
      under !== '' &&
      ticket !== undefined &&
      ticket !== under &&
      ((second === 'task finished' && /^actOnTicket was refused for no reason: 找不到任务 \d+-1，/.test(text)) ||
        (second === 'link' && text === 'actOnTicket was refused for no reason: 不能关联到这张工单自己。')),
  },
];

export const refusalMidway = (text: string, at: Omit<Meeting, 'differences'>): string | undefined =>
  refusalsMidway.find(({ covers }) => covers(text, at))?.name;

/** A person who meddled at a service call of an entry that works on a ticket. */
export interface Meddled extends Pick<MeddledCase, 'entry' | 'meddling' | 'call'> {
  readonly ticket: string;
}

/** The calls of an edit's trigger until it has read its rows. */
const callsToLook = 2;

/** What people leave who move the rows or columns of a cell in the second in which it is typed into. Counted, never hidden. */
const excusesOfMeddling: readonly { readonly name: string; readonly covers: (text: string, at: Meddled) => boolean }[] =
  [
    {
      name: 'an owner typed, and the cell moved before its trigger looked: nothing in the sheet tells who it was before, so nobody is told',
      covers: (text, { entry, call, ticket }) =>
        entry === 'owner edited' &&
        call <= callsToLook &&
        call > 0 &&
        (text === `log: 0 × 转派 of «${ticket}», not 1` ||
          (/^mail lost: \S+: 【新工单】/.test(text) && text.includes(`«${ticket}»`))),
    },
    {
      name: 'a forbidden status, and the cell moved before its trigger looked: the sweep puts it back and tells the log instead of a note',
      covers: (text, { entry, call, ticket }) =>
        entry === 'forbidden status edited' &&
        call > 0 &&
        call <= callsToLook &&
        text === `log: 1 × 状态 of «${ticket}», not 0`,
    },
  ];

export const excuseOfMeddling = (violation: string, at: Meddled): string | undefined =>
  excusesOfMeddling.find(({ covers }) => covers(violation, at))?.name;
