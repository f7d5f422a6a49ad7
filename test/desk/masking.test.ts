import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { installedChromium } from '../../host/print/chromium';
import type { ImportReport, PrintedFile, PrintedPart } from '../../src/api';
import { at } from '../domain/moments';
import { address, mailedLink, visit } from './customerLink';
import { answered, later, newDesk, owner, submit, tickets } from './desk';
import { act, chen, employTeam, wang } from './team';

const name = '欧阳振华';
const contact = 'ouyang.zhenhua@example.com';
const other = '13698765432';
/** What people wrote of the customer into free text, where the desk cannot know it before it leaves the workbook. */
const told = `请回电 ${other} 或写信至 ${contact}`;
const full = new RegExp(`${name}|振华|${other}|ouyang\\.|zhenhua`, 'i');

const set = (host: Host, setting: string, value: string): void => {
  const row = host.displayValues('设置').findIndex(([found]) => found === setting);
  host.person(owner).type('设置', row, 1, value);
};

/** A ticket whose every free text names a contact: overdue, given a task, transferred, rated badly. */
function eventful(): Host {
  const host = newDesk('2024-05-20 09:00');
  host.publishWebApp(address);
  employTeam(host);
  set(host, '受理回执邮件', '是');
  submit(host, { customerName: name, contact, urgency: '紧急', impact: told, phenomenon: told, expectation: told });
  // Whoever is told of a new ticket is told before it goes on to somebody else.
  host.fire('tick');
  act(host, chen, { kind: 'progress', note: told, told: '电话' });
  act(host, chen, { kind: 'task', department: '技术部', person: '赵敏', what: told, dueAt: '' });
  act(host, chen, { kind: 'transfer', owner: '李强', reason: told });
  runUntil(host, '2024-05-20 09:20');
  return host;
}

/** The same desk when the customer rated it badly, a week later. */
function rated(before: Host): Host {
  const host = later(before, '2024-05-27 08:30');
  host.publishWebApp(address);
  runUntil(host, '2024-05-27 09:00');
  act(host, chen, { kind: 'move', to: 'verifying', values: { solution: told } });
  host.fire('tick');
  visit(host, 'answerSurvey', { link: mailedLink(host), score: 1, comment: told });
  runUntil(host, '2024-05-27 09:20');
  return host;
}

const runUntil = (host: Host, time: string): void => void host.advanceTo(at(time));

/** The morning of 1 June, when the month's report is made and mailed. */
function monthEnd(before: Host): Host {
  const host = later(before, '2024-06-01 07:00');
  runUntil(host, '2024-06-01 07:20');
  return host;
}

const textOf = ({ subject, body, htmlBody = '' }: Host['mails'][number]): string =>
  [subject, body, htmlBody].join('\n').replace(/\u200b/g, '');

/** What goes to the printer while `work` runs: the very pages. */
function printed(work: () => void): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheetdesk-printer-'));
  const [printer, pages] = [path.join(folder, 'printer'), path.join(folder, 'pages.html')];
  const before = process.env.CHROME_PATH;
  const source = '"$(dirname "$(printf %s "$*" | sed "s/.*--print-to-pdf=\\([^ ]*\\) .*/\\1/")")/page.html"';
  writeFileSync(printer, `#!/bin/sh\ncat ${source} >> "${pages}"\nexec "${installedChromium()}" "$@"\n`);
  chmodSync(printer, 0o755);
  process.env.CHROME_PATH = printer;
  try {
    work();
    return readFileSync(pages, 'utf8');
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
    rmSync(folder, { recursive: true });
  }
}

let week: readonly Host[];
let report: string;

beforeAll(() => {
  const first = eventful();
  const second = rated(first);
  report = printed(() => {
    week = [first, second, monthEnd(second)];
  });
});

test('D12: mails to the team show names and contacts masked, those to the customer name nobody else', () => {
  const mails = week.flatMap((host) => host.mails);
  const toCustomer = mails.filter(({ to }) => to.includes(contact));
  const toTeam = mails.filter((mail) => !toCustomer.includes(mail));
  const subjects = toTeam.map(({ subject }) => subject).join('\n');
  for (const kind of ['新工单', '超时', '转派', '协同任务', '低分评价', '日报', '周报', '售后问题月报'])
    expect(subjects).toContain(kind);
  for (const mail of toTeam) expect(textOf(mail)).not.toMatch(full);
  expect(toTeam.some((mail) => textOf(mail).includes('****5432'))).toBe(true);
  for (const mail of toCustomer) expect(textOf(mail)).not.toContain(other);
  expect(toCustomer.length).toBeGreaterThanOrEqual(2);
});

test('D12: the printed form, the month for binding and the report show names and contacts masked', () => {
  const [, host = newDesk()] = week;
  const paper = printed(() => {
    answered<PrintedFile>(host.person(wang).call('printTicket', ['20240520001']));
    answered<PrintedPart>(host.person(owner).call('printMonth', ['2024-05', 1]));
  });
  expect(paper.match(/欧阳\*/g)).toHaveLength(2);
  expect(paper).toContain('o***@example.com');
  for (const pages of [paper, report]) {
    expect(pages).toContain('****5432');
    expect(pages).not.toMatch(full);
  }
});

const ledger = {
  token: 'token-of-masked-import',
  table: {
    name: '旧台账.csv',
    headers: ['时间', '分类', '状态', '描述', '经手', '备用电话'],
    rows: [
      ['明天', '物流配送', '已关闭', '包裹没有到', name, other],
      [other, '物流配送', '已关闭', '包裹没有到', name, other],
    ],
  },
  columns: ['createdAt', 'category1', 'status', 'phenomenon', null, null],
  addOptions: true,
};

test('D12: an import’s list of refused lines repeats no column that fills no field, and no contact in its reasons', () => {
  const host = newDesk();
  const done = answered<ImportReport>(host.person(owner).call('runImport', [ledger]));
  const [, , , first, second] = host.displayValues(done.reportSheet);
  expect(first).toEqual(['2', expect.stringContaining('“明天”'), '明天 | 物流配送 | 已关闭 | 包裹没有到']);
  expect(second?.join()).toContain('****5432');
  expect(JSON.stringify([done, host.displayValues(done.reportSheet)])).not.toMatch(full);
});

test('D12: answers to a form’s questions without a field show contacts masked in 备注', () => {
  const host = newDesk();
  host.submitForm('表单回复 1', {
    您的姓名: [name],
    邮箱: [contact],
    问题描述: ['杯子碎了'],
    还可以怎么找到您: [other],
  });
  expect(tickets(host)[0]).toMatchObject({ 备注: '还可以怎么找到您：****5432', 联系方式: 'o***@example.com' });
  expect(JSON.stringify([host.displayValues('工单'), host.displayValues('处理进度')])).not.toMatch(full);
});

test('D12: an answer that is no contact is asked about, and masked like one', () => {
  const host = newDesk();
  host.submitForm('表单回复 1', { 您的姓名: [name], 联系方式: ['微信 zhenhua_1988'], 问题描述: ['杯子碎了'] });
  expect(tickets(host)[0]).toMatchObject({
    联系方式: '微***',
    待补充: expect.stringContaining('联系方式(不像电话或邮箱)'),
  });
  expect(tickets(host)[0]?.备注).toBeUndefined();
  expect(answered(host.person(owner).call('revealContact', ['20240520001', 1]))).toMatchObject({
    contact: '微信 zhenhua_1988',
  });
});

test('D12: a contact typed into a cell, changed there and deleted again stands in no log and no note', () => {
  const host = later(newDesk(), '2024-05-20 09:00');
  submit(host, { customerName: '张伟' });
  const column = host.displayValues('工单')[0]?.indexOf('联系方式') ?? -1;
  host.person(wang).type('工单', 1, column, contact);
  host.advanceTo(host.now() + 10 * 60_000);
  host.person(wang).type('工单', 1, column, other);
  host.advanceTo(host.now() + 60 * 60_000);
  expect(tickets(host)[0]?.联系方式).toBe('****5432');
  const { workbook, properties } = host.save() as Readonly<Record<'workbook' | 'properties', unknown>>;
  expect(JSON.stringify([workbook, properties, host.executions.map(({ logs }) => logs)])).not.toMatch(full);
});
