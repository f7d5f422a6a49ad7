import path from 'node:path';
import type { Host } from '../../../host/contract/host';
import { command, folderOf, json, opened } from './terminal';

const scripts = path.resolve(__dirname, '../../fixtures/scripts');

/** A sample's runs on one workbook, which each of them goes on with. */
function sample(name: string) {
  const state = path.join(folderOf(), 'state.json');
  let isSaved = false;
  return {
    /** The report of one run; it must end well. */
    async run(...words: readonly string[]): Promise<Record<string, unknown>> {
      const from = isSaved ? ['--workbook', state] : ['--locale', 'en_US'];
      const now = ['--now', '2026-05-04T09:30:00Z'];
      const { text, problem } = await command(
        '--code',
        path.join(scripts, name),
        ...from,
        ...now,
        '--save',
        state,
        ...words,
      );
      isSaved = true;
      expect([problem, json(text).error]).toEqual(['', null]);
      return json(text);
    },
    workbook: (): Host => opened(state),
  };
}

const sheetOf = (host: Host, name: string) => host.view().sheets.find((sheet) => sheet.name === name);

/** Background by cell, "row,column" counted from 0. */
function backgrounds(host: Host, name: string): Readonly<Record<string, string>> {
  const { styles } = host.view();
  const cells = sheetOf(host, name)?.cells ?? [];
  return Object.fromEntries(
    cells.flatMap(([row, column, , style]) => {
      const background = styles[style]?.background;
      return background === undefined ? [] : [[`${row},${column}`, background]];
    }),
  );
}

test('a mail merge sends one mail a row, with the row’s words, and none to rows sent before', async () => {
  const { run, workbook } = sample('merge');
  await run('--call', 'prepareList');
  const first = await run('--call', 'sendMails', '--args', '["Your order {{Order}}"]');
  expect(first).toMatchObject({
    result: 2,
    mails: [
      { to: ['ana@example.com'], subject: 'Your order 0042', senderName: 'Orders' },
      { to: ['ben@example.com'], htmlBody: '<p>Dear Ben,</p><p>order 0043 is due on 11 May 2026.</p>' },
    ],
    toasts: [{ message: '2 sent', title: 'Mail merge' }],
  });
  const [header, ana, , nobody] = workbook().displayValues('Recipients');
  expect(header).toEqual(['Recipient', 'First name', 'Order', 'Due', 'Sent']);
  expect(ana?.slice(2, 4)).toEqual(['0042', '8 May 2026']);
  expect(ana?.[4]).toMatch(/5\/4\/2026/);
  expect(nobody?.[4]).toContain('no recipient');
  expect((await run('--call', 'sendMails')).mails).toEqual([]);
});

test('a clean-up takes blank rows and columns out, crops the sheet and fills gaps downwards', async () => {
  const { run, workbook } = sample('clean');
  await run('--call', 'prepareExport');
  const { result, logs } = await run('--call', 'cleanUp');
  const rows = [
    ['Region', 'City', 'Sales'],
    ['North', 'Oslo', 12],
    ['North', 'Bergen', 7],
    ['South', 'Rome', 30],
  ];
  expect([result, logs]).toEqual([[4, 3, rows], ['[ 4, 5 ]']]);
  expect(workbook().displayValues('Sheet1')).toEqual(rows.map((row) => row.map(String)));
});

test('a clean-up of a blank cell asks the person, whose answer --answer gives', async () => {
  const { run } = sample('clean');
  expect(await run('--call', 'fillDown', '--answer', 'OK')).toMatchObject({ calls: { byMethod: { 'Ui.alert': 1 } } });
});

test('a bracket of five players has one match in the first round and lines between the rounds', async () => {
  const { run, workbook } = sample('bracket');
  await run('--call', 'enterPlayers', '--args', '[["Ana","Ben","Cleo","Dan","Eve"]]');
  expect((await run('--call', 'drawBracket')).result).toBe(5);
  const host = workbook();
  const names = host.displayValues('Bracket').map((row) => [row[0], row[2]]);
  expect(names.slice(0, 3)).toEqual([
    ['Ana', ''],
    ['', ''],
    ['Ben', ''],
  ]);
  expect(names.map(([, second]) => second).filter(Boolean)).toEqual(['Cleo', 'Dan', 'Eve']);
  expect(backgrounds(host, 'Bracket')).toMatchObject({ '0,0': '#ffff00', '2,0': '#ffff00', '1,1': '#008000' });
  expect(sheetOf(host, 'Bracket')?.columnWidths[1]).toBe(15);
});

test('a bracket of two is refused in a message box, and the sheet stays blank', async () => {
  const { run, workbook } = sample('bracket');
  await run('--call', 'enterPlayers', '--args', '[["Ana","Ben"]]');
  expect((await run('--call', 'drawBracket', '--answer', 'OK')).result).toBe(0);
  expect(backgrounds(workbook(), 'Bracket')).toEqual({});
});

test('time sheets get drop-downs, and a typed approval is mailed once', async () => {
  const { run, workbook } = sample('timesheet');
  await run('--call', 'enterWeek');
  await run('--call', 'addColumns');
  const sheet = sheetOf(workbook(), 'Sheet1');
  expect(sheet?.validations.map(({ items }) => items)).toEqual([
    ['APPROVED', 'NOT APPROVED', 'IN PROGRESS'],
    ['NOTIFIED', 'PENDING'],
  ]);
  expect(sheet?.cells.flatMap(([, , , , formula]) => formula ?? [])).toContain('=SUM(C2:G2)');
  const told = await run('--type', 'K2=APPROVED', '--call', 'notifyEmployees');
  expect(told.mails).toEqual([expect.objectContaining({ to: ['ida@example.com'], subject: 'Time sheet approved' })]);
  expect((await run('--call', 'notifyEmployees')).mails).toEqual([]);
});

test('a simple onEdit stamps a task when it is done and takes the stamp back when it is opened again', async () => {
  const { run, workbook } = sample('stamp');
  await run('--call', 'setUp');
  await run('--type', 'Tasks!B2=done');
  expect(workbook().displayValues('Tasks')[1]).toEqual(['Call back', 'done', '2026-05-04 09:30', 'owner@example.com']);
  expect(sheetOf(workbook(), 'Tasks')?.notes).toEqual([[1, 1, 'was: blank']]);
  await run('--type', 'Tasks!B2=open');
  expect(workbook().displayValues('Tasks')[1]?.slice(0, 3)).toEqual(['Call back', 'open', '']);
});

test('a sidebar’s template is filled in with escaped words, its calls are kept, and a report with a chart made', async () => {
  const { run, workbook } = sample('inquiry');
  const { result } = await run('--call', 'showForm');
  expect(result).toContain('<option>Desk &lt;oak&gt;</option>');
  expect(result).toContain('font: 14px sans-serif');
  const inquiries = [
    { product: 'Lamp', quantity: '3', text: 'with a shade' },
    { product: 'Chair', quantity: '12', text: '' },
    { product: 'Lamp', quantity: '4', text: '' },
  ];
  for (const inquiry of inquiries) await run('--call', 'save', '--args', JSON.stringify([inquiry]));
  expect((await run('--call', 'report')).result).toEqual([
    ['Chair', '12'],
    ['Lamp', '7'],
  ]);
  const host = workbook();
  expect(host.displayValues('Inquiries')[1]).toEqual(['Q-0001', '2026-05-04 09:30:01', 'Lamp', '3', 'with a shade']);
  expect(sheetOf(host, 'Report')?.conditionalFormats).toHaveLength(1);
  expect(sheetOf(host, 'Report')?.cells.find(([row, column]) => row === 3 && column === 1)?.[4]).toBe('=SUM(B2:B3)');
  expect(sheetOf(host, 'Report')?.floating.charts).toMatchObject([{ type: 'BAR' }]);
});
