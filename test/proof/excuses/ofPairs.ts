import { isLoggedUnderAnother, isStepLost, isUnderAnother, type Meeting, stepOff } from './meeting';

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
