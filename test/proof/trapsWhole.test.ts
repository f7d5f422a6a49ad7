import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import { fields } from '../../src/domain/record/fields';
import { agent, close, columnOf, employ, newDesk, owner, submit, tickets, type } from '../desk/desk';
import { tableUnder } from '../desk/reportReader';
import { act, chen, closing, employTeam, pass, wang } from '../desk/team';
import { at } from '../domain/moments';

const project = loadProject(path.resolve(__dirname, '../../dist'));
const urgent = { urgency: '紧急', impact: '门店停业' };
const overdueMails = (host: Host) => host.mails.filter(({ subject }) => subject.startsWith('【超时】'));
const sheetNamed = (host: Host, name: string) => host.view().sheets.find((sheet) => sheet.name === name);

test('edits are followed by the simple trigger alone: no installed one, no mail, none of the owner’s 90 minutes', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  const before = host.executions.length;
  type(host, 1, 'urgency', '高');
  type(host, 2, 'phenomenon', '屏幕不亮');
  host.person(agent).paste('工单', 3, columnOf(host, 'urgency'), [['高', '丙', '产品功能', '打不开']]);
  const edits = host.executions.slice(before);
  expect(edits.map((run) => [run.function, run.source])).toEqual(Array(3).fill(['onEdit', 'simple trigger']));
  expect(edits.flatMap(({ calls }) => Object.keys(calls.byMethod)).filter((name) => name.startsWith('Mail'))).toEqual(
    [],
  );
  const { triggers } = host.save() as { triggers: { triggers: readonly { handler: string }[] } };
  expect(triggers.triggers.map(({ handler }) => handler).sort()).toEqual(['onFormSubmit', 'tick']);
});

test('a busy hour of a team of twenty takes less than 3 of the 90 trigger minutes a day of a consumer account', () => {
  const host = newDesk('2024-05-20 09:00');
  const people = Array.from({ length: 20 }, (_, at) => [
    `客服${at}`,
    `agent${at}@example.com`,
    '客服',
    '客服部',
    '客服组',
    '是',
  ]);
  employ(host, ...people);
  for (let slice = 0; slice < 6; slice += 1) {
    for (let made = 0; made < 5; made += 1)
      submit(host, { customerName: `客户${slice}${made}`, phenomenon: `${made}` });
    for (let row = 1; row <= 4; row += 1) type(host, slice * 5 + row, 'status', '处理中');
    pass(host, 10);
  }
  const ticks = host.executions.filter((run) => run.function === 'tick');
  expect([ticks.length, ticks.filter(({ error }) => error !== null)]).toEqual([12, []]);
  expect(ticks.reduce((sum, { modelledMs }) => sum + modelledMs, 0) / 60_000).toBeLessThan(3);
});

test('columns of text are text before anybody types: in rows that nobody has used yet too', () => {
  const host = newDesk('2024-05-20 09:00');
  const sheet = sheetNamed(host, '工单');
  const { styles } = host.view();
  const formats = new Map(
    sheet?.cells.map(([row, column, , style]) => [`${row},${column}`, styles[style ?? 0]?.numberFormat]),
  );
  for (const field of fields.filter(({ type: kind }) => ['text', 'id', 'contact', 'longText'].includes(kind))) {
    expect([field.key, formats.get(`700,${columnOf(host, field.key)}`)]).toEqual([field.key, '@']);
  }
});

test('5月3日下午 is asked for with how to write it and stays as typed; 2024.5.3 14:30 is understood', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 1, 'occurredAt', '5月3日下午');
  expect(tickets(host)[0]).toMatchObject({
    问题发生时间: '5月3日下午',
    待补充: '问题发生时间(请写成 2026-05-20 14:30)',
  });
  type(host, 1, 'occurredAt', '2024.5.3 14:30');
  expect(tickets(host)[0]).toMatchObject({ 问题发生时间: '2024-05-03 14:30' });
  expect(tickets(host)[0]?.待补充).toBeUndefined();
});

test('formulas, markup, 5,000 lines, emoji and right-to-left text stand as typed, without marks that nobody sees, and become neither formula nor markup', () => {
  const texts = [
    '=IMPORTXML("http://x","//a")',
    '<img src=x onerror=alert(1)>',
    '一行\n'.repeat(5000).trim(),
    '👩‍👩‍👧‍👦 家庭',
    '\u202eمرحبا\u202c',
  ];
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  for (const phenomenon of texts) submit(host, { phenomenon });
  texts.forEach((text, at) => {
    type(host, texts.length + 1 + at, 'customerName', '甲');
    host.person(agent).paste('工单', texts.length + 1 + at, columnOf(host, 'remarks'), [[text]]);
  });
  host.run('checkDeadlines', [], owner);
  host.run('sendDigestNow', [], owner);
  host.run('reportThisMonth', [], owner);
  pass(host, 24 * 60);
  expect(
    tickets(host)
      .slice(0, texts.length)
      .map((ticket) => ticket.现象),
  ).toEqual([...texts.slice(0, -1), 'مرحبا']);
  const made = host.view().sheets.filter(({ name }) => ['工单', '处理进度', '月报 2024-05'].includes(name));
  const formulas = made.flatMap(({ cells }) => cells.flatMap(([, , , , formula]) => formula ?? []));
  expect([made.length, formulas.filter((formula) => formula.includes('IMPORTXML'))]).toEqual([3, []]);
  for (const { htmlBody, body } of host.mails) {
    expect(htmlBody ?? '').not.toContain('<img src=x');
    expect(body.length + (htmlBody ?? '').length).toBeLessThan(60_000);
  }
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
});

/** Two people who are given tickets in turn, 李强 first, on a day that allows so many recipients. */
function twoOwners(mailQuota: number): Host {
  const host = newDesk('2024-05-20 09:00', 'zh_CN', { mailQuota });
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '主管', '是'],
    ['李强', 'li@example.com', '客服', '客服部', '客服组', '是'],
  );
  return host;
}

/** The workbook when the clock, which stood still meanwhile, is about to run again. */
const reopenedAt = (host: Host, now: string, mailQuota: number): Host =>
  openHost({ project, owner, state: host.save(), now: at(now), mailQuota });

test('with one recipient left of the day the urgent deadline that passed is told, before other deadlines and new tickets', () => {
  const first = twoOwners(1);
  submit(first, { customerName: '甲' });
  submit(first, urgent);
  // Both deadlines passed while no clock ran.
  const host = reopenedAt(first, '2024-05-20 14:30', 1);
  pass(host, 10);
  expect(tickets(host).map((ticket) => ticket.主办人)).toEqual(['李强', '王芳']);
  expect(host.mails.map(({ to, subject }) => [...to, subject])).toEqual([[wang, expect.stringContaining('【超时】')]]);
});

test('with one recipient left of the day the urgent deadline of 10:15 is told, though a low one passed at 09:00', () => {
  const monday = twoOwners(1);
  submit(monday, { customerName: '甲', urgency: '低' });
  const tuesday = reopenedAt(monday, '2024-05-21 10:00', 1);
  submit(tuesday, urgent);
  expect(tickets(tuesday).map((ticket) => [ticket.主办人, ticket.响应时限])).toEqual([
    ['李强', '2024-05-21 09:00'],
    ['王芳', '2024-05-21 10:15'],
  ]);
  const host = reopenedAt(tuesday, '2024-05-21 10:20', 1);
  pass(host, 10);
  expect(host.mails.map(({ to, subject }) => [...to, subject])).toEqual([[wang, expect.stringContaining('【超时】')]]);
});

test.each([
  [20, []],
  [21, ['【新工单】']],
  [22, ['【新工单】', '我的工单']],
])(
  'of %i recipients of the day new tickets and digests leave 20 to deadlines that pass later: before that %j are sent',
  (mailQuota, before) => {
    const host = twoOwners(mailQuota);
    submit(host, { customerName: '甲' });
    pass(host, 60);
    expect(host.mails.map(({ subject }) => subject)).toEqual(before.map((start) => expect.stringContaining(start)));
    expect(tickets(host)[0]?.响应时限).toBe('2024-05-20 14:00');
    pass(host, 4 * 60 + 10);
    expect(overdueMails(host).map(({ to }) => to)).toEqual([['li@example.com']]);
  },
);

test('a ticket closed late and opened again is not told of the deadline it missed a second time', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, urgent);
  pass(host, 25 * 60);
  const told = overdueMails(host).length;
  expect(told).toBeGreaterThan(0);
  close(host, 1);
  type(host, 1, 'reopenReason', '客户说仍未到账');
  type(host, 1, 'status', '处理中');
  pass(host, 60);
  expect([tickets(host)[0]?.状态, overdueMails(host).length]).toEqual(['处理中', told]);
});

test('an urgency changed after a wait of 2 hours: recomputed from the report, the wait kept', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 1, 'status', '处理中');
  type(host, 1, 'status', '等待客户');
  pass(host, 120);
  type(host, 1, 'status', '处理中');
  expect(tickets(host)[0]?.解决时限).toBe('2024-05-22 11:00');
  pass(host, 60);
  type(host, 1, 'urgency', '低');
  expect(tickets(host)[0]).toMatchObject({ 反馈时间: '2024-05-20 09:00', 解决时限: '2024-05-27 11:00' });
});

test('the month report lists every wait for the customer, and flags the one of which the customer was not told', () => {
  const host = newDesk('2024-05-20 10:00');
  employTeam(host);
  for (const customerName of ['甲', '乙']) submit(host, { customerName });
  const waits = [
    { number: '20240520001', row: 1 },
    { number: '20240520002', row: 2 },
  ];
  for (const place of waits) act(host, wang, { kind: 'take' }, place);
  act(host, wang, { kind: 'progress', note: '请客户补照片', told: '电话' }, waits[0]);
  for (const place of waits) act(host, wang, { kind: 'move', to: 'waiting', values: {} }, place);
  pass(host, 30);
  for (const place of waits) act(host, wang, { kind: 'move', to: 'inProgress', values: {} }, place);
  host.run('reportThisMonth', [], owner);
  const listed = tableUnder(host, '月报 2024-05', '暂停计时记录');
  expect(listed.map((line) => [line.工单编号, line.告知客户]).sort()).toEqual([
    ['20240520001', '已告知'],
    ['20240520002', '未告知'],
  ]);
});

test('each cycle of a reopened ticket is kept in the month report, which says that its statistics take their sum', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  act(host, wang, { kind: 'take' });
  pass(host, 60);
  act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '退款' } });
  act(host, chen, closing);
  pass(host, 24 * 60);
  act(host, chen, { kind: 'move', to: 'inProgress', values: { reopenReason: '仍未到账' } });
  pass(host, 120);
  act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '再退' } });
  act(host, chen, closing);
  host.run('reportThisMonth', [], owner);
  const cycles = tableUnder(host, '月报 2024-05', '重开工单的各个周期');
  expect(cycles.map((line) => [line.周期, line['用时(小时)']])).toEqual([
    ['1', '1.0'],
    ['2', '2.0'],
  ]);
  const said = host.displayValues('月报 2024-05').flat().join('\n');
  expect(said).toContain('处理用时统计取各周期用时之和，关闭期间不计');
});

test('the ticket sheet is the data: one header row, one row a ticket, nothing merged, no blank row between, whatever way it came', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 2, 'phenomenon', '手填');
  host.person(agent).paste('工单', 3, columnOf(host, 'phenomenon'), [['粘贴一'], ['粘贴二']]);
  submit(host);
  host.run('checkDeadlines', [], owner);
  const [header = [], ...rows] = host.displayValues('工单');
  const numbers = rows.map((cells) => cells[columnOf(host, 'number')] ?? '');
  const last = rows.findLastIndex((cells) => cells.some((text) => text !== ''));
  expect(new Set(header).size).toBe(header.length);
  expect(numbers.slice(0, last + 1)).toEqual([1, 2, 3, 4, 5].map((serial) => `2024052000${serial}`));
  expect(sheetNamed(host, '工单')?.merges).toEqual([]);
});
