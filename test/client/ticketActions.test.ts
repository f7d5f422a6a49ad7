import type { Browser } from 'playwright-core';
import type { TaskView } from '../../src/api';
import { launchChromium } from '../browser/chromium';
import { actionsSent, done, openTicketTab, press } from './deskPerson';
import { refused } from './fakeServer';
import { earlierTicket } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const aim = { number: '20240520001', row: 1, token: expect.stringMatching(/^[0-9a-f]{32}$/) };

test('taking a ticket is one click', async () => {
  const desk = await openTicketTab(browser, { actions: ['take'] });
  await press(desk, '受理');
  await done(desk, '受理');
  expect(actionsSent(desk)).toEqual([{ ...aim, kind: 'take' }]);
});

test('while it runs, the keyboard opens and types nothing that its answer would take away; when it fails, the focus is back', async () => {
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const desk = await openTicketTab(
    browser,
    { actions: ['take', 'progress'] },
    {
      actOnTicket: async () => {
        await answered;
        return refused('他人正在操作，请重试。', { retry: true });
      },
    },
  );
  const { page } = desk;
  const take = page.getByRole('button', { name: '受理', exact: true });
  await press(desk, '记录进展');
  await page.getByLabel('进展').fill('已联系');
  await take.focus();
  await page.keyboard.press('Enter');
  await page.getByText('正在受理').waitFor();
  await page.getByLabel('进展').evaluate((entry) => entry.focus());
  await page.keyboard.type('仓库');
  expect(await page.getByLabel('进展').inputValue()).toBe('已联系');
  answer();
  await page.getByText('他人正在操作，请重试。').waitFor();
  expect(await take.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByLabel('进展').fill('已联系仓库');
  expect(await page.getByLabel('进展').inputValue()).toBe('已联系仓库');
});

test('Escape closes the form and goes back to its button; what was typed is there when it is opened again', async () => {
  const desk = await openTicketTab(browser, { actions: ['take', 'progress'] });
  const { page } = desk;
  await press(desk, '记录进展');
  await page.getByLabel('进展').fill('已联系仓库');
  await page.keyboard.press('Escape');
  expect(await page.locator('.action-form').count()).toBe(0);
  const opener = page.getByRole('button', { name: '记录进展', exact: true }).first();
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('进展').inputValue()).toBe('已联系仓库');
  await opener.focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('.action-form').count()).toBe(0);
  expect(actionsSent(desk)).toEqual([]);
});

test('progress goes to the log with how the customer was told', async () => {
  const desk = await openTicketTab(browser, { actions: ['progress'] });
  await press(desk, '记录进展');
  const told = desk.page.getByLabel('告知客户');
  expect(await told.locator('option').allTextContents()).toEqual(['未告知', '电话', '短信', '邮件', '其他']);
  await desk.page.getByLabel('进展').fill('退款已提交');
  await told.selectOption('短信');
  await press(desk, '记录进展', 1);
  await done(desk, '记录进展');
  expect(actionsSent(desk)).toEqual([{ ...aim, kind: 'progress', note: '退款已提交', told: '短信' }]);
});

test('a transfer names the new owner and the reason; without them nothing is sent and each lack is named', async () => {
  const desk = await openTicketTab(browser, { actions: ['transfer'], owners: ['陈杰', '赵磊'] });
  await press(desk, '转派');
  await press(desk, '转派', 1);
  expect(await desk.page.locator('.action-form .issue').allTextContents()).toEqual(['请填写转给', '请填写原因']);
  expect(await desk.page.getByRole('alert').textContent()).toBe('还有 2 项必填');
  await desk.page.getByLabel('转给').selectOption('赵磊');
  await desk.page.getByLabel('原因').fill('需要技术定位');
  await press(desk, '转派', 1);
  await done(desk, '转派');
  expect(actionsSent(desk)).toEqual([{ ...aim, kind: 'transfer', owner: '赵磊', reason: '需要技术定位' }]);
});

test('a new deadline starts from the present one, in the zone of the workbook', async () => {
  const desk = await openTicketTab(browser, { actions: ['deadline'], timeZone: 'America/New_York' });
  await press(desk, '调整时限');
  const due = desk.page.getByLabel('新的解决时限');
  expect(await due.inputValue()).toBe('2024-05-20T04:20');
  await due.fill('2024-05-21T04:20');
  await desk.page.getByLabel('原因').fill('等待供应商');
  await press(desk, '调整时限', 1);
  await done(desk, '调整时限');
  expect(actionsSent(desk)).toEqual([{ ...aim, kind: 'deadline', dueAt: '2024-05-21T04:20', reason: '等待供应商' }]);
});

test('a move shows what it demands with what is there already', async () => {
  const desk = await openTicketTab(browser, {
    actions: ['move'],
    moves: [
      {
        to: { key: 'verifying', label: '待验证' },
        fields: [{ key: 'solution', label: '解决方案', text: '重新发起退款' }],
      },
    ],
  });
  await press(desk, '转为待验证');
  expect(await desk.page.getByLabel('解决方案').inputValue()).toBe('重新发起退款');
  await press(desk, '转为待验证', 1);
  await done(desk, '转为待验证');
  expect(actionsSent(desk)).toEqual([{ ...aim, kind: 'move', to: 'verifying', values: { solution: '重新发起退款' } }]);
});

test('closing asks when the customer confirmed, or why it is not solved, as the result demands (D5)', async () => {
  const desk = await openTicketTab(browser, {
    status: { key: 'verifying', label: '待验证' },
    actions: ['move'],
    moves: [
      {
        to: { key: 'closed', label: '已关闭' },
        fields: [
          { key: 'result', label: '处理结果', text: '' },
          { key: 'confirmedAt', label: '客户确认时间', text: '' },
        ],
      },
    ],
    options: { result: ['已解决', '部分解决', '未解决'] },
  });
  await press(desk, '转为已关闭');
  await desk.page.getByLabel('处理结果').selectOption('已解决');
  await press(desk, '现在');
  expect(await desk.page.getByLabel('客户确认时间').inputValue()).toMatch(/^2024-05-20T14:0[567]$/);
  await desk.page.getByLabel('处理结果').selectOption('未解决');
  expect(await desk.page.getByLabel('客户确认时间').isVisible()).toBe(false);
  await desk.page.getByLabel('未解决原因').fill('客户撤销申请');
  await press(desk, '转为已关闭', 1);
  await done(desk, '转为已关闭');
  const values = { result: '未解决', unresolvedReason: '客户撤销申请' };
  expect(actionsSent(desk)).toEqual([{ ...aim, kind: 'move', to: 'closed', values }]);
});

test('what the server turns out to demand gets its place in the form, with the sentence beside it', async () => {
  const desk = await openTicketTab(
    browser,
    {
      actions: ['move'],
      moves: [{ to: { key: 'verifying', label: '待验证' }, fields: [{ key: 'solution', label: '', text: '换货' }] }],
    },
    {
      actOnTicket: () =>
        refused('还缺 1 项。', { fields: [{ field: 'overdueReason', message: '已超时，请填写超时原因' }] }),
    },
  );
  await press(desk, '转为待验证');
  await press(desk, '转为待验证', 1);
  await desk.page.getByText('已超时，请填写超时原因').waitFor();
  expect(await desk.page.getByLabel('超时原因').getAttribute('aria-invalid')).toBe('true');
  expect(await desk.page.getByLabel('解决方案').inputValue()).toBe('换货');
});

const task: TaskView = {
  taskNo: '20240520001-1',
  department: '技术部',
  person: '',
  what: '修复对账',
  due: '',
  state: { key: 'open', label: '待办' },
  output: '',
  outputLabel: '修复版本',
  mayEnd: true,
};

test('minutes that no task took are pointed out beside their box, and what was typed stays (D7)', async () => {
  const message = '工时(分钟)须为 0 到 86400 的整数，而不是“13812345678”';
  const desk = await openTicketTab(
    browser,
    { actions: ['task'], tasks: [task] },
    { actOnTicket: () => refused('有一项需要修改。', { fields: [{ field: 'workMinutes', message }] }) },
  );
  await press(desk, '结束任务');
  await desk.page.getByLabel('工时（分钟）').fill('13812345678');
  await press(desk, '结束任务', 1);
  await desk.page.getByText(message, { exact: true }).waitFor();
  expect(await desk.page.getByLabel('工时（分钟）').getAttribute('aria-invalid')).toBe('true');
  expect(await desk.page.getByLabel('工时（分钟）').inputValue()).toBe('13812345678');
});

test('a department gets a task, and its end is recorded with what it delivers (D7)', async () => {
  const desk = await openTicketTab(browser, { actions: ['task'], departments: ['技术部', '物流部'], tasks: [task] });
  await press(desk, '发起协同');
  await desk.page.getByLabel('部门').selectOption('物流部');
  await desk.page.getByLabel('任务内容').fill('补发');
  await press(desk, '发起协同', 1);
  await done(desk, '发起协同');
  await press(desk, '结束任务');
  await desk.page.getByLabel('修复版本').fill('2.4.1');
  await desk.page.getByLabel('工时（分钟）').fill('90');
  await press(desk, '结束任务', 1);
  await done(desk, '结束任务');
  const { taskNo } = task;
  expect(actionsSent(desk)).toEqual([
    { ...aim, kind: 'task', department: '物流部', person: '', what: '补发', dueAt: '' },
    { ...aim, kind: 'finishTask', taskNo, state: 'done', output: '2.4.1', minutes: '90' },
  ]);
});

test('an earlier ticket is linked with one click; a linked one is not linked again', async () => {
  const facts = [{ key: 'relatedTo' as const, label: '关联工单', text: '20240501001' }];
  const earlier = [earlierTicket(), earlierTicket({ number: '20240501001' })];
  const desk = await openTicketTab(browser, { actions: ['link'], earlier, facts });
  await press(desk, '关联 20240516004');
  await done(desk, '关联');
  expect(actionsSent(desk)).toEqual([{ ...aim, kind: 'link', to: '20240516004' }]);
  expect(await desk.page.locator('[data-number="20240501001"] button').count()).toBe(1);
});
