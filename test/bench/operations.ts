import type { ExecutionRecord, Host } from '../../host/contract/host';
import { agent, importLines, owner, recent } from './ledger';

/** Something that people or the clock do, and how many service calls it may cost (mails come on top). */
export interface Operation {
  readonly name: string;
  readonly budget: number;
  /** Why more calls are made than that, printed beside them. */
  readonly reason?: string;
  /** @returns the execution that did it; null when none was needed */
  run(host: Host): ExecutionRecord | null;
}

const minuteMilliseconds = 60_000;
/** The log's lines of a ticket, and where it stands, are known only once the columns that tell were read. */
const shownReason =
  'memory, who asks, the selected row, and two reads: where ticket and log lines stand, then those rows';
const editReason =
  'the header is read beside the rows, and the rows once more after writing, in case people sorted; the log is told at once';
/** Letting others in, asking for the quota, and remembering what the mail told. */
const tellingOneMail = 3;

/** The execution that a person's act set off. */
function causedBy(host: Host, act: () => void): ExecutionRecord | null {
  const before = host.executions[host.executions.length - 1]?.id ?? 0;
  act();
  const last = host.executions[host.executions.length - 1];
  return last !== undefined && last.id > before ? last : null;
}

/** Of the executions that an act sets off, the one that takes longest. */
function dearest(host: Host, act: () => void): ExecutionRecord | null {
  const before = host.executions[host.executions.length - 1]?.id ?? 0;
  act();
  return host.executions
    .filter(({ id }) => id > before)
    .reduce<ExecutionRecord | null>((most, run) => (run.modelledMs > (most?.modelledMs ?? -1) ? run : most), null);
}

const lastRow = (host: Host): number => {
  const view = host.view().sheets.find(({ name }) => name === '工单');
  return (view?.cells ?? []).reduce(
    (last, [row, , value]) => (value === null || value === '' ? last : Math.max(last, row)),
    0,
  );
};

/** Row and column of the cell that holds a text. */
function cellPlace(host: Host, text: string, sheet = '工单'): readonly [row: number, column: number] {
  const view = host.view().sheets.find(({ name }) => name === sheet);
  const cell = view?.cells.find(([, , value]) => String(value) === text);
  if (cell === undefined) throw new Error(`no cell ${text}`);
  return [cell[0], cell[1]];
}

const columnOf = (host: Host, header: string): number => cellPlace(host, header)[1];

const intake = (token: string) => ({
  token,
  values: {
    customerName: '刘洋',
    contact: '13912345678',
    urgency: '中',
    channel: '电话',
    nature: '咨询',
    category1: '产品功能',
    phenomenon: '优惠券能否叠加使用',
  },
});

const typeInto = (header: string, text: string, row: (host: Host) => number) => (host: Host) =>
  causedBy(host, () => host.person(agent).type('工单', row(host), columnOf(host, header), text));

const page =
  (name: string, ...args: readonly unknown[]) =>
  (host: Host) =>
    host.person(agent).call(name, args);

const tick = (host: Host): ExecutionRecord => host.fire('tick');

/** The operations of the desk with the budgets that they are held to, in the order in which they are run. */
export const operations: readonly Operation[] = [
  { name: 'intake from the form', budget: 8, run: page('submitIntake', intake('bench-intake-1')) },
  {
    name: 'edit of an untracked cell',
    budget: 0,
    run: (host) => causedBy(host, () => host.person(agent).type('处理进度', 3, 4, 'x')),
  },
  { name: 'edit of a tracked cell', budget: 4, reason: editReason, run: typeInto('紧急程度', '高', lastRow) },
  { name: 'category typed, with its drop-downs', budget: 4, run: typeInto('一级分类', '物流配送', lastRow) },
  { name: 'status typed, with its log line', budget: 4, reason: editReason, run: typeInto('状态', '处理中', lastRow) },
  {
    name: 'paste of 500 rows',
    budget: 6,
    reason: editReason,
    run(host) {
      const rows = Array.from({ length: 500 }, (_, at) => ['中', `客户${at}`, '产品功能', '粘贴进来的问题']);
      const column = columnOf(host, '紧急程度');
      return causedBy(host, () => host.person(agent).paste('工单', lastRow(host) + 1, column, rows));
    },
  },
  {
    name: 'action: progress noted, told to the customer',
    budget: 8,
    run(host) {
      const [row] = cellPlace(host, '20240520001');
      const noted = (token: string) =>
        page('actOnTicket', { kind: 'progress', number: '20240520001', row, token, note: '已联系', told: '电话' })(
          host,
        );
      // The first action of a workbook makes the sheet that keeps what a write covers.
      noted('bench-action-1');
      return noted('bench-action-2');
    },
  },
  { name: 'sidebar: queue', budget: 4, run: page('openQueue', 'mine') },
  {
    name: 'sidebar: ticket of the selected row',
    budget: 4,
    reason: shownReason,
    run(host) {
      const [row, column] = cellPlace(host, '20240520001');
      host.person(agent).activate('工单', row, column);
      return page('openSelected')(host);
    },
  },
  {
    name: 'sidebar: ticket found by its number',
    budget: 2,
    reason: shownReason,
    run: page('openTicket', '20240520001', null),
  },
  { name: 'sidebar: earlier tickets of a contact', budget: 4, run: page('earlierTickets', '13810000001', '产品功能') },
  { name: 'sidebar: articles and scripts', budget: 4, run: page('openKnowledge', '') },
  {
    name: 'sweep, nothing due',
    budget: 2,
    run(host) {
      tick(host);
      return tick(host);
    },
  },
  {
    name: 'sweep, some due, one mail told',
    budget: 6 + tellingOneMail,
    run(host) {
      host.advanceTo(host.now() + 50 * minuteMilliseconds);
      host.run('checkDeadlines', [], owner);
      return dearest(host, () => host.advanceTo(host.now() + 15 * minuteMilliseconds));
    },
  },
  {
    name: 'sweep of the hour, all clocks looked at',
    budget: 6 + tellingOneMail,
    run: (host) => dearest(host, () => host.advanceTo(host.now() + 60 * minuteMilliseconds)),
  },
  {
    name: 'import of 10,000 lines',
    // Ten for the import and thirty for the sheet that tells of it, however many lines there are.
    budget: 40,
    run: (host) => importLines(host, 1_000_000, 1_010_000, recent(1_010_000)),
  },
  { name: 'month report', budget: 200, run: (host) => host.run('reportThisMonth', [], owner) },
  { name: 'digest, sent by hand', budget: 8, run: (host) => host.run('sendDigestNow', [], owner) },
  // Last, for it takes tickets away: ten calls for the first chunk, four for each further one, new workbooks besides.
  { name: 'archive, as far as one execution comes', budget: 1000, run: (host) => host.run('archiveNow', [], owner) },
];
