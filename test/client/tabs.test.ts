import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { argumentsOf, openDesk, openTab } from './deskPerson';
import { accepted, refused } from './fakeServer';
import { intakeForm, receipt } from './intakeForm';
import { fillIn, send, submissions } from './intakePerson';
import { knowledge } from './knowledgeExamples';
import { openPage } from './openPage';
import { earlierTicket, emptyQueue, queue, queueItem, ticketView } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('the sidebar opens on the new ticket and asks for nothing else until a tab is looked at', async () => {
  const desk = await openDesk(browser, {});
  const chosen = desk.page.getByRole('tab', { selected: true });
  expect(await chosen.allTextContents()).toEqual(['新建']);
  expect(await desk.page.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(await chosen.getAttribute('id'));
  expect(desk.calls.map((call) => call.name)).toEqual(['openIntake']);
});

test('the arrow keys, Home and End go from tab to tab, and round at the ends', async () => {
  const desk = await openDesk(browser, {
    openQueue: (scope) => accepted(emptyQueue(scope)),
    openSelected: () => accepted(null),
    openKnowledge: () => accepted(knowledge()),
  });
  const { page } = desk;
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('tab', { name: '新建' }).focus();
  const seen: unknown[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
    await page.keyboard.press(key);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(await focused());
    seen.push(await focused());
  }
  expect(seen).toEqual(['我的', '工单', '知识', '新建', '知识', '新建', '知识']);
  expect(desk.troubles).toEqual([]);
});

test('what is half filled in survives a look at the other tabs, which are not read again', async () => {
  const desk = await openDesk(browser, {
    openQueue: (scope) => accepted(queue([queueItem()], { scope })),
    openSelected: () => accepted(ticketView({ actions: ['progress'] })),
  });
  await desk.page.getByLabel('客户姓名').fill('李晓明');
  await openTab(desk, '工单');
  await desk.page.getByRole('button', { name: '记录进展' }).click();
  await desk.page.getByLabel('进展').fill('已联系渠道');
  await openTab(desk, '我的');
  await desk.page.locator('.queue-row').waitFor();
  await openTab(desk, '新建');
  expect(await desk.page.getByLabel('客户姓名').inputValue()).toBe('李晓明');
  await openTab(desk, '我的');
  await openTab(desk, '工单');
  expect(await desk.page.getByLabel('进展').inputValue()).toBe('已联系渠道');
  expect(desk.calls.map((call) => call.name)).toEqual(['openIntake', 'openSelected', 'openQueue']);
});

test('the queue and the ticket work while the form has no answer', async () => {
  const { page } = await openPage(browser, {
    name: 'sidebar',
    server: {
      openIntake: () => {
        throw new Error('NetworkError: HTTP 0');
      },
      openQueue: (scope) => accepted(queue([queueItem()], { scope })),
    },
  });
  await page.getByText('没有打开：未收到表格的回应。').waitFor();
  await page.getByRole('tab', { name: '我的' }).click();
  await page.locator('.queue-row').waitFor();
});

test('the tabs speak the language of the workbook', async () => {
  const desk = await openDesk(browser, { openIntake: () => accepted(intakeForm('en')) });
  expect(await desk.page.getByRole('tab').allTextContents()).toEqual(['New', 'Mine', 'Ticket', 'Knowledge']);
});

describe('earlier tickets at intake (D9)', () => {
  const open = earlierTicket({
    number: '20240518102',
    status: { key: 'inProgress', label: '处理中' },
    isOpen: true,
    isAlike: true,
  });

  test('are asked for once when the contact is left, and shown open ones first with what may be the same problem', async () => {
    const desk = await openDesk(browser, { earlierTickets: () => accepted([earlierTicket(), open]) });
    const contact = desk.page.getByLabel('联系方式');
    await contact.pressSequentially('13812345678');
    expect(desk.calls).toHaveLength(1);
    await contact.press('Tab');
    await desk.page.getByText('该客户有 2 张以往工单，1 张未关闭').waitFor();
    await contact.focus();
    await contact.press('Tab');
    expect(desk.calls.slice(1)).toEqual([{ name: 'earlierTickets', args: ['13812345678', ''] }]);
    expect(await desk.page.locator('.earlier li strong').allTextContents()).toEqual(['20240518102', '20240516004']);
    const alike = desk.page.locator('.earlier li', { hasText: '可能是同一问题' });
    expect(await alike.getAttribute('data-number')).toBe('20240518102');
  });

  test('are asked for again once a category is chosen, as that tells which are alike', async () => {
    const desk = await openDesk(browser, {
      earlierTickets: (_, category1) => accepted([earlierTicket({ isAlike: category1 === '物流配送' })]),
    });
    await desk.page.getByLabel('联系方式').fill('13812345678');
    await desk.page.getByLabel('联系方式').press('Tab');
    await desk.page.getByText('该客户有 1 张以往工单').waitFor();
    await desk.page.getByLabel('一级分类').selectOption('物流配送');
    await desk.page.getByText('可能是同一问题').waitFor();
    expect(desk.calls.slice(1).map((call) => call.args)).toEqual([
      ['13812345678', ''],
      ['13812345678', '物流配送'],
    ]);
  });

  test('a linked one is sent with the form as its related ticket, also after the sidebar was closed', async () => {
    const desk = await openDesk(browser, {
      earlierTickets: () => accepted([open]),
      submitIntake: () => accepted(receipt()),
    });
    await fillIn(desk.page);
    await desk.page.getByRole('button', { name: '关联 20240518102' }).click();
    await desk.page.getByRole('button', { name: '取消关联 20240518102' }).waitFor();
    await desk.page.reload();
    await desk.page.getByText('已关联 20240518102').waitFor();
    await send(desk.page);
    await desk.page.getByText('工单已保存').waitFor();
    expect(submissions(desk)[0]?.values.relatedTo).toBe('20240518102');
  });

  test('one can be opened instead; the form waits as it was', async () => {
    const desk = await openDesk(browser, {
      earlierTickets: () => accepted([open]),
      openTicket: (number) => accepted(ticketView({ number })),
    });
    await desk.page.getByLabel('联系方式').fill('13812345678');
    await desk.page.getByLabel('联系方式').press('Tab');
    await desk.page.getByRole('button', { name: '打开 20240518102' }).click();
    await desk.page.getByRole('heading', { name: '20240518102' }).waitFor();
    expect(argumentsOf(desk, 'openTicket')).toEqual([['20240518102', 8]]);
    await openTab(desk, '新建');
    expect(await desk.page.getByLabel('联系方式').inputValue()).toBe('13812345678');
  });

  test('who may not ask is told so, and the form goes on', async () => {
    const desk = await openDesk(browser, { earlierTickets: () => refused('只有客服可以这样做。') });
    await desk.page.getByLabel('联系方式').fill('13812345678');
    await desk.page.getByLabel('联系方式').press('Tab');
    await desk.page.getByText('只有客服可以这样做。').waitFor();
    expect(await desk.page.getByRole('button', { name: '重试' }).count()).toBe(0);
  });

  test('when they cannot be read the form goes on, and they can be asked for again', async () => {
    let silent = true;
    const desk = await openDesk(browser, {
      earlierTickets: () => {
        if (silent) throw new Error('NetworkError: HTTP 0');
        return accepted([open]);
      },
    });
    await desk.page.getByLabel('联系方式').fill('13812345678');
    await desk.page.getByLabel('联系方式').press('Tab');
    await desk.page.getByText('没有查到以往工单。').waitFor();
    silent = false;
    await desk.page.getByRole('button', { name: '重试' }).click();
    await desk.page.getByText('该客户有 1 张以往工单').waitFor();
  });
});
