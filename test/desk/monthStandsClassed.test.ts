import type { ExecutionRecord, Host } from '../../host/contract/host';
import { altered, answered, close, columnOf, later, newDesk, owner, submit, tickets, type } from './desk';
import { lineOf, tableUnder } from './reportReader';
import { act, chen, employTeam } from './team';

const may = '月报 2024-05';
const data = '月报 2024-05 数据';

const make = (host: Host, ...args: readonly unknown[]): ExecutionRecord => {
  const made = host.person(owner).call('makeMonthReport', args.length === 0 ? ['2024-05'] : args);
  answered(made);
  return made;
};

/** All that May's report shows, pivot tables included, but when it was made. */
function reportOfMay(host: Host, ...args: readonly unknown[]): readonly (readonly string[])[] {
  make(host, ...args);
  return host.displayValues(may).filter(([first = '']) => !first.includes('生成于'));
}

/** One ticket of April, six of 27 May of which one is closed, all of 王芳; on 3 June. */
function earlyJune(): Host {
  const april = newDesk('2024-04-22 09:00');
  employTeam(april);
  submit(april, { category1: '物流配送' });
  const host = later(april, '2024-05-27 09:00');
  for (let ticket = 0; ticket < 6; ticket += 1) {
    submit(host, { contact: `1381234567${ticket}`, category1: ticket < 4 ? '产品功能' : '物流配送' });
  }
  close(host, 2);
  const june = later(host, '2024-06-03 09:00');
  june.run('checkDeadlines');
  return june;
}

/** What people do in June to tickets of April and May, in the ordinary course and in correcting records. */
function correctedInJune(host: Host): void {
  const number = tickets(host)[2]?.工单编号 ?? '';
  act(host, chen, { kind: 'transfer', owner: '李强', reason: '王芳休假' }, { number, row: 3 });
  type(host, 1, 'category1', '财务票据');
  for (const row of [2, 3, 4]) type(host, row, 'category1', '物流配送');
  type(host, 4, 'department', '技术部');
  type(host, 4, 'product', '手机应用');
  type(host, 5, 'channel', '邮件');
  type(host, 5, 'nature', '建议');
  type(host, 6, 'urgency', '低');
  type(host, 6, 'owner', '');
  host.run('checkDeadlines');
}

const countsOfMay = (host: Host) => {
  const lines = tableUnder(host, may, '重点问题 TOP5');
  return Object.fromEntries(lines.map((line) => [line.一级分类, line.工单数]));
};

const asMailed = { 产品功能: '4', 物流配送: '2' };
const asCorrected = { 物流配送: '5', 产品功能: '1' };

/** Where a text begins a cell of the data sheet. */
function cellOf(host: Host, shape: RegExp): readonly [row: number, column: number] {
  const rows = host.displayValues(data);
  const row = rows.findIndex((cells) => cells.some((text) => shape.test(text)));
  return [row, rows[row]?.findIndex((text) => shape.test(text)) ?? -1];
}

const stamp = /^\d{4}-\d\d-\d\dT.*Z\/.*Z$/;

test('D13: May’s report made again is equal cell by cell, pivot tables included, whatever June transfers and classes anew', () => {
  const host = earlyJune();
  const first = reportOfMay(host);
  correctedInJune(host);
  expect(tickets(host)[2]).toMatchObject({ 主办人: '李强', 一级分类: '物流配送' });
  expect(reportOfMay(host)).toEqual(first);
  const july = later(host, '2024-07-05 09:00');
  expect(reportOfMay(july)).toEqual(first);
  expect(july.displayValues(may)[1]?.[0]).toContain('分类、主办人等以 2024-06-03 09:00 首次生成时为准');
});

test('D11, D13: archived since, the tickets count as they were classed when May’s report was first made', () => {
  const host = earlyJune();
  make(host);
  correctedInJune(host);
  const winter = later(host, '2024-12-20 09:00');
  for (const row of [3, 4, 5, 6, 7]) close(winter, row);
  const spring = later(winter, '2025-06-20 09:00');
  spring.run('archiveNow');
  expect(tickets(spring).length).toBeLessThan(7);
  make(spring);
  expect(countsOfMay(spring)).toEqual(asMailed);
});

test('D13: the months before stand in May’s report as they were classed then, too', () => {
  const host = earlyJune();
  make(host);
  const earlier = () => lineOf(tableUnder(host, may, '重点问题 TOP5'), '物流配送').此前各期;
  const first = earlier();
  type(host, 1, 'category1', '财务票据');
  make(host);
  expect([first, earlier()]).toEqual(['0 → 1', '0 → 1']);
});

test('D13: asked to count anew, May’s report has the tickets as they are now, and stands so from then on', () => {
  const host = earlyJune();
  make(host);
  correctedInJune(host);
  make(host, '2024-05', true);
  expect(countsOfMay(host)).toEqual(asCorrected);
  type(host, 6, 'category1', '财务票据');
  make(host);
  expect(countsOfMay(host)).toEqual(asCorrected);
});

test('D13: where people deleted its sheets, May’s report is made of the tickets as they are now', () => {
  const host = earlyJune();
  make(host);
  correctedInJune(host);
  const without = altered(altered(host, { without: may }), { without: data });
  make(without);
  expect(countsOfMay(without)).toEqual(asCorrected);
});

test('D13: sorted, renamed and with rows of tickets that are none, the data sheet tells the same of May', () => {
  const host = earlyJune();
  const first = reportOfMay(host);
  correctedInJune(host);
  const person = host.person(owner);
  person.insertRows(data, 3, 1);
  person.type(data, 3, 0, '20240527099');
  person.type(data, 3, 2, '财务票据');
  person.sort(data, 0, false);
  person.renameSheet(data, '五月的数据');
  expect(reportOfMay(host)).toEqual(first);
});

test('D13: a ticket that the data sheet does not hold counts as it is now, and so from then on', () => {
  const host = earlyJune();
  make(host);
  const number = tickets(host)[3]?.工单编号 ?? '';
  host.person(owner).deleteRows(data, cellOf(host, new RegExp(`^${number}$`))[0], 1);
  type(host, 4, 'category1', '财务票据');
  make(host);
  const counts = { 产品功能: '3', 物流配送: '2', 财务票据: '1' };
  expect(countsOfMay(host)).toEqual(counts);
  type(host, 4, 'category1', '产品功能');
  make(host);
  expect(countsOfMay(host)).toEqual(counts);
});

test('D13: a class that people correct in the data sheet counts in May’s report', () => {
  const host = earlyJune();
  make(host);
  const number = tickets(host)[3]?.工单编号 ?? '';
  const [row] = cellOf(host, new RegExp(`^${number}$`));
  host.person(owner).type(data, row, columnOf(host, 'category1', data), '财务票据');
  make(host);
  expect(countsOfMay(host)).toEqual({ 产品功能: '3', 物流配送: '2', 财务票据: '1' });
});

test('D13: a data sheet that was written before May had ended, or is not known to be whole, is not believed', () => {
  for (const text of ['2024-05-31T15:59:59.000Z/2024-05-31T15:59:59.000Z', '']) {
    const host = earlyJune();
    make(host);
    correctedInJune(host);
    host.person(owner).type(data, ...cellOf(host, stamp), text);
    make(host);
    expect(countsOfMay(host)).toEqual(asCorrected);
  }
});

test('D13: a category renamed since counts under its new name in May’s report', () => {
  const host = earlyJune();
  make(host);
  correctedInJune(host);
  host.displayValues('分类').forEach(([name], row) => {
    if (name === '产品功能') host.person(owner).type('分类', row, 0, '软件功能');
  });
  host.answerNext({ button: 'YES' });
  expect(host.run('carryRenamed', [], owner).error).toBeNull();
  for (let time = 0; time < 2; time += 1) {
    make(host);
    expect(countsOfMay(host)).toEqual({ 软件功能: '4', 物流配送: '2' });
  }
});

test('D13: made again, May’s report reads twice', () => {
  const friday = newDesk('2024-05-31 16:00');
  for (const category1 of ['产品功能', '物流配送']) submit(friday, { category1, urgency: '低' });
  const host = later(friday, '2024-06-01 00:10');
  const reads = () => make(host).calls.byMethod['Sheets.Spreadsheets.Values.batchGetByDataFilter'];
  expect([reads(), reads()]).toEqual([2, 2]);
});

test('D13: last week’s report made again stands likewise', () => {
  const host = earlyJune();
  const shown = () => {
    expect(host.run('reportLastWeek').error).toBeNull();
    return host.displayValues('周报 2024-05-27').filter(([first = '']) => !first.includes('生成于'));
  };
  const first = shown();
  correctedInJune(host);
  expect(shown()).toEqual(first);
});

test('D13: in an English workbook May’s report stands, tickets without a product included', () => {
  const english = newDesk('2024-05-27 09:00', 'en_US');
  const values = { urgency: 'Medium', channel: 'Phone', nature: 'Question', category1: 'Product' };
  submit(english, values);
  const host = later(english, '2024-06-03 09:00');
  const shown = () => {
    make(host);
    return host.displayValues('Report 2024-05').filter(([first = '']) => !first.startsWith('Made '));
  };
  const first = shown();
  type(host, 1, 'product', 'Mobile app', 'Tickets');
  type(host, 1, 'urgency', 'Low', 'Tickets');
  expect(tickets(host, 'Tickets')[0]).toMatchObject({ Urgency: 'Low' });
  expect(shown()).toEqual(first);
});

test.each(['kept', 'lost'] as const)(
  'D13: killed at service calls with unflushed writes %s, a report made again leaves May as it was mailed',
  (unflushed) => {
    const host = earlyJune();
    make(host);
    correctedInJune(host);
    const calls = make(later(host, '2024-06-04 09:00')).calls.total;
    for (let call = 1; call <= calls; call += 9) {
      const tried = later(host, '2024-06-04 09:00');
      tried.plan({ kind: 'kill', at: call, unflushed });
      tried.person(owner).call('makeMonthReport', ['2024-05']);
      make(tried);
      expect([call, countsOfMay(tried)]).toEqual([call, asMailed]);
    }
  },
);

test('D13: killed while the data sheet is written for the first time, May’s report is whole the next time', () => {
  const host = earlyJune();
  const calls = make(later(host, '2024-06-03 09:10')).calls.total;
  for (let call = 1; call <= calls; call += 9) {
    const tried = later(host, '2024-06-03 09:10');
    tried.plan({ kind: 'kill', at: call });
    tried.person(owner).call('makeMonthReport', ['2024-05']);
    const names = () => tried.view().sheets.filter(({ name }) => name.startsWith(data));
    expect(names().length).toBeLessThanOrEqual(1);
    make(tried);
    expect([call, countsOfMay(tried), names().length]).toEqual([call, asMailed, 1]);
    expect(columnOf(tried, 'category1', data)).toBeGreaterThan(0);
  }
});
