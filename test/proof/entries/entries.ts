import type { Host } from '../../../host/contract/host';
import type { IntakeValues } from '../../../src/api';
import { damaged } from '../../desk/damage';
import { close, columnOf, filledIn, owner } from '../../desk/desk';
import { chen, wang } from '../../desk/team';
import { blankGround, ground, openGround, saved, tick, triedAt } from '../ground';
import { numberOf, type Place, rowOf } from '../place';
import { actions } from './actions';
import { customers } from './customers';
import { edits, pasteRow, typeContact } from './edits';
import { type Entry, takeIn, unanswered } from './entry';
import { knowledge } from './knowledge';

const intake = (name: string, valuesOf: (host: Host) => IntakeValues): Entry => ({
  name,
  madeGoodBy: 'person',
  act: (host, { tag }) => {
    const values = filledIn({ phenomenon: `新单${tag}`, customerName: tag, ...valuesOf(host) });
    return host.person(wang).call('submitIntake', [{ token: `intake-of-${tag}`, values }]);
  },
});

const byClock = (name: string, at: string, given: (host: Host, place: Place) => void = () => undefined): Entry => ({
  name,
  at,
  madeGoodBy: 'clock',
  inParts: true,
  given,
  act: unanswered(tick),
});

const byMenu = (name: string, called: string, more: Partial<Entry> = {}): Entry => ({
  name,
  madeGoodBy: 'person',
  inMenu: true,
  act: unanswered((host) => host.run(called, [], owner)),
  ...more,
});

const respond = (host: Host, what: string): void =>
  host.submitForm('表单回复 1', { 您的姓名: ['李雷'], 手机号: ['13800001111'], 问题描述: [what] });

const ledger = (tag: string) => ({
  token: `import-of-${tag}`,
  table: {
    name: '旧台账.csv',
    headers: ['反馈时间', '分类', '状态', '现象'],
    rows: [1, 2, 3].map((line) => [`2024-05-0${line} 09:00`, `旧分类${tag}`, '已关闭', `旧账${tag}${line}`]),
  },
  columns: ['createdAt', 'category1', 'status', 'phenomenon'],
  addOptions: true,
});

/** Takes from the sheets what is laid over their cells: row colours, warnings, the frozen header. */
const undressing = `
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    sheet.clearConditionalFormatRules();
    for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) protection.remove();
  }
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('工单').setFrozenRows(0);`;

/** A desk from which people deleted columns, and much of how its sheets are dressed. */
function damagedGround(): string {
  const host = openGround(ground(), '2024-05-20 09:05');
  for (const key of ['slaState', 'respondedAt'] as const) {
    host.person(owner).deleteColumns('工单', columnOf(host, key), 1);
  }
  return saved(damaged(host, undressing));
}

/** A desk where tickets were closed long ago. */
function oldGround(): string {
  const host = openGround(ground(), '2024-05-20 09:05');
  for (const phenomenon of ['旧单一', '旧单二']) close(host, rowOf(host, phenomenon));
  return saved(host);
}

/** Gives the first mood of the list another name; tickets keep the old one. */
const renameMood: Entry['given'] = (host, place) => {
  const [header = [], first = []] = host.displayValues('设置');
  const column = header.indexOf('客户情绪');
  takeIn(host, place, { mood: first[column] ?? '' });
  host.person(owner).type('设置', 1, column, `平和${place.tag}`);
};

/** Every way into the desk. */
export const entries: readonly Entry[] = [
  intake('intake', () => ({})),
  intake('intake with a link', (host) => ({ relatedTo: numberOf(host, '旧单一') })),
  {
    name: 'form response',
    madeGoodBy: 'clock',
    given: (host, { tag }) => respond(host, `前一份${tag}`),
    act: unanswered((host, { tag }) => respond(host, `表单${tag}`)),
  },
  ...edits,
  ...actions,
  ...customers,
  ...knowledge,
  byClock('sweep, deadlines passed', '2024-05-20 11:30', (host, place) =>
    takeIn(host, place, { urgency: '紧急', impact: '门店停业' }),
  ),
  byClock('sweep, contact typed', triedAt, typeContact),
  byClock('sweep, row typed', triedAt, pasteRow),
  byClock('digest', '2024-05-21 08:31'),
  byClock('weekly digest', '2024-05-27 08:31'),
  byClock('month report by the clock', '2024-06-03 00:05'),
  { name: 'import', madeGoodBy: 'person', act: (host, { tag }) => host.person(chen).call('runImport', [ledger(tag)]) },
  byMenu('deadlines checked by hand', 'checkDeadlines', { inParts: true }),
  byMenu('month report by hand', 'reportThisMonth'),
  byMenu('renamed option carried along', 'carryRenamed', {
    given: renameMood,
    act: unanswered((host) => {
      host.answerNext({ button: 'YES' });
      host.run('carryRenamed', [], owner);
    }),
  }),
  byMenu('archive', 'archiveNow', {
    ground: oldGround,
    at: '2024-09-10 09:00',
    alone: 'a desk whose tickets were closed long ago',
  }),
  byMenu('set-up', 'setUpWorkbook', {
    ground: blankGround,
    alone: 'a workbook that was never set up',
    dresses: true,
  }),
  byMenu('repair', 'setUpWorkbook', {
    ground: damagedGround,
    alone: 'a desk from which people deleted columns',
    dresses: true,
  }),
];
