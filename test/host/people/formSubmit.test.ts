import type { Host } from '../../../host/contract/host';
import { hostOf, OWNER } from '../execution/fixture';

const source = `
function onEdit() { console.log('edited'); }
function received(e) {
  console.log(JSON.stringify({
    keys: Object.keys(e).sort(), authMode: String(e.authMode), namedValues: e.namedValues, values: e.values,
    range: e.range.getSheet().getName() + '!' + e.range.getA1Notation(), cells: e.range.getValues()[0].map(String),
  }));
}
function install() {
  ScriptApp.newTrigger('received').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
}
`;

const told = (host: Host) => host.executions.flatMap((run) => run.logs);
const linked = (): Host => {
  const host = hostOf(source);
  host.run('install');
  return host;
};

test('a response adds the sheet of its form, a row with its time, and fires the installed trigger as its owner', () => {
  const host = linked();
  host.submitForm('表单回复 1', { 姓名: ['李雷'], 爱好: ['书', '茶'] });
  expect(host.displayValues('表单回复 1')).toEqual([
    ['时间戳记', '姓名', '爱好'],
    ['2026/5/1 9:00:00', '李雷', '书, 茶'],
  ]);
  expect(host.executions.find((run) => run.source !== 'terminal')).toMatchObject({
    function: 'received',
    source: 'form trigger',
    error: null,
  });
  expect(JSON.parse(told(host)[0] ?? '')).toMatchObject({
    keys: ['authMode', 'namedValues', 'range', 'triggerUid', 'values'],
    authMode: 'FULL',
    namedValues: { 时间戳记: ['2026/5/1 9:00:00'], 姓名: ['李雷'], 爱好: ['书', '茶'] },
    values: ['2026/5/1 9:00:00', '李雷', '书, 茶'],
    range: '表单回复 1!A2:C2',
  });
});

test('a question left blank is a blank text; a new question gets a column', () => {
  const host = linked();
  host.submitForm('表单回复 1', { 姓名: ['李雷'] });
  host.submitForm('表单回复 1', { 电话: ['13812345678'] });
  expect(host.displayValues('表单回复 1')[2]).toEqual(['2026/5/1 9:00:00', '', '13812345678']);
  expect(JSON.parse(told(host)[1] ?? '')).toMatchObject({ namedValues: { 姓名: [''], 电话: ['13812345678'] } });
});

test('an answer never becomes a formula', () => {
  const host = linked();
  host.submitForm('表单回复 1', { 姓名: ['=1+1'] });
  expect(host.displayValues('表单回复 1')[1]?.[1]).toBe('=1+1');
});

test('without a trigger the response is only written; a person’s edit in its sheet fires no form trigger', () => {
  const host = hostOf(source);
  host.submitForm('表单回复 1', { 姓名: ['李雷'] });
  expect(host.executions).toEqual([]);
  const other = linked();
  other.submitForm('表单回复 1', { 姓名: ['李雷'] });
  other.person(OWNER).type('表单回复 1', 1, 1, '韩梅梅');
  expect(other.executions.map((run) => run.function).sort()).toEqual(['install', 'onEdit', 'received']);
});

test('the sheet of a form tells its address and no other sheet does', () => {
  const host = hostOf(
    'function urls() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((s) => s.getFormUrl() !== null); }',
  );
  host.submitForm('表单回复 1', { 姓名: ['李雷'] });
  expect(host.run('urls').result).toEqual([...Array(host.view().sheets.length - 1).fill(false), true]);
});
