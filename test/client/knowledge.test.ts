import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { actionsSent, argumentsOf, openDesk, openTab, openTicketTab, press } from './deskPerson';
import { accepted, type FakeServer, refused } from './fakeServer';
import { intakeForm, receipt } from './intakeForm';
import { fillIn, send, submissions } from './intakePerson';
import { knowledge } from './knowledgeExamples';
import { screenshot } from './openPage';
import { ticketView } from './ticketExamples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const server: FakeServer = {
  openKnowledge: () => accepted(knowledge()),
  noteArticle: ({ knowledgeNo }) => accepted({ knowledgeNo, figures: [13, 9, 1], steps: '全部步骤' }),
  earlierTickets: () => accepted([]),
  submitIntake: () => accepted(receipt()),
};

/** The button beside a title. */
const beside = (page: Page, knowledgeNo: string) => page.locator(`[data-knowledge="${knowledgeNo}"] .use`);

test.each(['zh', 'en'] as const)(
  'D10: while the phenomenon is typed the three best titles stand below it, the others folded (%s)',
  async (language) => {
    const form = { openIntake: () => accepted(intakeForm(language)) };
    const desk = await openDesk(browser, { ...server, ...form }, { sharpness: 2 });
    const { page } = desk;
    const field = page.locator('#field-phenomenon');
    await field.click();
    const top = async () => (await field.boundingBox())?.y ?? 0;
    const before = await top();
    await field.pressSequentially(language === 'zh' ? '退款失败，钱没有到账' : 'refund failed, money has not arrived');
    await page.locator('.suggestions').waitFor();
    await screenshot(page, `intake-suggestions-${language}`);
    expect(await top()).toBe(before);
    expect(await page.locator('.suggestions > ul > li').count()).toBe(3);
    for (const title of await page.locator('.suggestions > ul .title').all()) {
      expect((await title.boundingBox())?.height).toBeLessThan(24);
      expect(await title.getAttribute('title')).toBe(await title.textContent());
    }
    const [button, title] = [page.locator('.use').first(), page.locator('.suggestions .title').first()];
    expect(await button.getAttribute('aria-label')).toContain((await title.textContent()) ?? '?');
    const [edge, end] = [await button.boundingBox(), await title.boundingBox()];
    expect(edge?.x).toBeGreaterThanOrEqual((end?.x ?? 0) + (end?.width ?? 0));
    await page.locator('.suggestions > .more > summary').click();
    await page.locator('.suggestions > .more li').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await screenshot(page, `intake-suggestions-more-${language}`);
    expect(desk.troubles).toEqual([]);
  },
);

test('D10: one tap, or the keyboard, uses an article and counts it; another in its place takes that back', async () => {
  const desk = await openDesk(browser, server);
  const { page } = desk;
  await fillIn(page);
  await page.locator('#field-phenomenon').pressSequentially('，退款失败，钱没有到账');
  await beside(page, 'K0001').click();
  await page.getByText('K0001 的步骤将填入解决方案').waitFor();
  const other = page.locator('.suggestions > ul > li:not([data-knowledge="K0001"])').first();
  const knowledgeNo = await other.getAttribute('data-knowledge');
  await other.locator('summary').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(`${knowledgeNo} 的步骤将填入解决方案`).waitFor();
  await send(page);
  await page.locator('.receipt').waitFor();
  expect(submissions(desk)[0]?.values).toMatchObject({ knowledgeNo, solution: '全部步骤' });
  expect(argumentsOf(desk, 'noteArticle')).toMatchObject([
    [{ knowledgeNo: 'K0001', kind: 'used' }],
    [{ knowledgeNo: 'K0001', kind: 'unused' }],
    [{ knowledgeNo, kind: 'used' }],
  ]);
});

test('D10: an article stays unfolded while the typing goes on to find it', async () => {
  const desk = await openDesk(browser, server);
  const { page } = desk;
  await page.locator('#field-phenomenon').pressSequentially('退款失败');
  await page.getByText('支付退款没有到账').click();
  await page.locator('.article .words').first().waitFor();
  await page.locator('#field-phenomenon').pressSequentially('，钱没有到账，等了三天');
  await page.waitForTimeout(400);
  expect(await page.locator('.article .words').first().isVisible()).toBe(true);
});

test('D10: articles come while the phenomenon is typed, from one call; the one told from goes with the ticket', async () => {
  const desk = await openDesk(browser, server);
  const { page } = desk;
  await fillIn(page);
  await page.locator('#field-phenomenon').pressSequentially('，退款失败，钱没有到账');
  await page.getByText('支付退款没有到账').click();
  await page.locator('.article .words').first().waitFor();
  const height = await page.evaluate(() => window.innerHeight);
  const boxOf = (selector: string) =>
    page.locator(selector).evaluate((found) => found.getBoundingClientRect().toJSON());
  expect((await boxOf('.suggestions')).height).toBeLessThan(0.3 * height);
  const [field, footer] = [await boxOf('#field-phenomenon'), await boxOf('.intake footer')];
  expect(field.top).toBeGreaterThan(0);
  expect(field.bottom).toBeLessThanOrEqual(footer.top);
  await press(desk, '照此告知客户');
  await page.getByText('K0001 的步骤将填入解决方案').waitFor();
  await screenshot(page, 'intake-knowledge');
  expect(argumentsOf(desk, 'noteArticle')).toMatchObject([[{ knowledgeNo: 'K0001', kind: 'used' }]]);
  expect(argumentsOf(desk, 'openKnowledge')).toHaveLength(1);
  await send(page);
  await page.locator('.receipt').waitFor();
  expect(submissions(desk)[0]?.values).toMatchObject({ knowledgeNo: 'K0001', solution: '全部步骤' });
  expect(desk.troubles).toEqual([]);
});

test('D10: an article that is given up goes with no ticket, and its use is taken back', async () => {
  const desk = await openDesk(browser, server);
  const { page } = desk;
  await fillIn(page);
  await page.locator('#field-phenomenon').pressSequentially('，退款失败，钱没有到账');
  await page.getByText('支付退款没有到账').click();
  await page.locator('.article .words').first().waitFor();
  await press(desk, '照此告知客户');
  await page.locator('.knowledge-used button').click();
  await send(page);
  await page.locator('.receipt').waitFor();
  expect(argumentsOf(desk, 'noteArticle')).toMatchObject([
    [{ kind: 'used' }],
    [{ kind: 'unused', knowledgeNo: 'K0001' }],
  ]);
  expect(submissions(desk)[0]?.values).not.toHaveProperty('solution');
  expect(submissions(desk)[0]?.values).not.toHaveProperty('knowledgeNo');
});

test('D10: the words for opening stand at the top, filled in; an agitated customer is calmed first', async () => {
  const desk = await openDesk(browser, server);
  const { page } = desk;
  await page.getByText('话术 · 开场').click();
  await page.getByText('您好，这里是客户服务中心，我是王芳。').waitFor();
  await screenshot(page, 'intake-scripts');
  await page.getByText('更多字段：客户').click();
  await page.getByLabel('客户情绪').selectOption('激动');
  await page.getByText('话术 · 安抚情绪').waitFor();
  await page.getByText('我非常理解您的心情').waitFor();
  await page.locator('[data-step="listening"]').focus();
  await page.keyboard.press('Enter');
  await page.getByText('{现象}').waitFor();
});

test('D10: in the ticket one tap puts the steps into the solution, and what it says of the customer stays text', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const desk = await openTicketTab(
    browser,
    {
      actions: ['useArticle', 'progress'],
      sla: { key: 'overdue', label: '已超时' },
      facts: [
        { key: 'customerName', label: '客户姓名', text: hostile },
        { key: 'phenomenon', label: '现象', text: '退款申请提交 5 天没有到账' },
      ],
    },
    server,
  );
  const { page } = desk;
  await page.locator('.ticket-knowledge > .more > summary').click();
  await page.locator('.ticket-knowledge .articles').waitFor();
  await screenshot(page, 'ticket-knowledge');
  await beside(page, 'K0001').click();
  await page.locator('.ticket .status.said').waitFor();
  expect(actionsSent(desk)).toMatchObject([{ kind: 'useArticle', knowledgeNo: 'K0001', number: '20240520001' }]);
  await page.getByText('话术 · 延迟告知').click();
  await page.getByText(`${hostile}您好，很抱歉，工单20240520001`).waitFor();
  expect(await page.title()).not.toBe('1');
  expect(await page.locator('img').count()).toBe(0);
});

test('D10: the words for a customer who wrote English are shown in English first', async () => {
  const facts = [{ key: 'phenomenon', label: '现象', text: 'The refund has not arrived' }] as const;
  const desk = await openTicketTab(browser, { facts }, server);
  const { page } = desk;
  await page.getByText('话术 · 进度告知').click();
  await page.locator('.script-body .words').first().waitFor();
  expect(await page.locator('[data-language="en"]').getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.script-body .words[lang="zh-CN"]').count()).toBe(0);
});

test('D10: with every deadline missed the words promise no time, and say what to do first', async () => {
  const late = {
    key: 'resolve',
    label: '解决时限',
    dueAt: 0,
    dueText: '2024-05-20 09:00',
    state: 'missed',
    why: [],
  } as const;
  const desk = await openTicketTab(browser, { sla: { key: 'overdue', label: '已超时' }, clocks: [late] }, server);
  const { page } = desk;
  await page.getByText('话术 · 延迟告知').click();
  const line = page.locator('.script-body li').filter({ hasText: '答应您的时间我们没有做到' });
  await line.getByText('所有时限都已过').waitFor();
  expect(await line.getByRole('button').count()).toBe(0);
  await screenshot(page, 'ticket-scripts-late');
});

test('D10: 有帮助吗 is answered once; pressed again after a lost call it carries the same token', async () => {
  let isLost = true;
  const desk = await openTicketTab(
    browser,
    { facts: [{ key: 'knowledgeNo', label: '知识编号', text: 'K0001' }] },
    {
      ...server,
      noteArticle: ({ knowledgeNo }) => {
        if (isLost) throw new Error('network');
        return accepted({ knowledgeNo, figures: [12, 10, 1], steps: '' });
      },
    },
  );
  await press(desk, '有');
  await desk.page.getByText('没有收到回应').waitFor();
  isLost = false;
  await press(desk, '有');
  await desk.page.getByText('已记录').waitFor();
  const [first, second] = argumentsOf(desk, 'noteArticle');
  expect(first).toEqual(second);
});

test('D10: 沉淀为知识 opens filled in and is sent as written', async () => {
  const articleDraft = {
    title: '退款没有到账',
    category: '支付模块',
    tags: '退款失败',
    symptoms: '***说没有到账',
    steps: '重新打款',
  };
  const desk = await openTicketTab(browser, { actions: ['draftArticle'], articleDraft }, server);
  const { page } = desk;
  await press(desk, '沉淀为知识');
  await page.getByLabel('标题').fill('退款迟迟没有到账');
  await screenshot(page, 'ticket-draft-article');
  await press(desk, '沉淀为知识', 1);
  await page.locator('.ticket .status.said').waitFor();
  expect(actionsSent(desk)).toMatchObject([{ kind: 'draftArticle', ...articleDraft, title: '退款迟迟没有到账' }]);
});

test.each(['zh', 'en'] as const)(
  'the tab of knowledge: search, approval, scripts, at 300 px (%s)',
  async (language) => {
    const zh = language === 'zh';
    const waiting = [
      {
        knowledgeNo: 'K0201',
        title: zh ? '退款到旧卡怎么办' : 'Refund went to an old card',
        symptoms: zh ? '客户的卡已注销' : 'The card was closed',
        steps: zh ? '1. 联系发卡行；2. 转财务' : '1. Ask the bank. 2. Finance',
        fromTicket: '20240520001',
      },
    ];
    const desk = await openDesk(
      browser,
      {
        ...server,
        openIntake: () => accepted(intakeForm(language)),
        openKnowledge: () => accepted(knowledge({ waiting }, language)),
        decideArticle: () => accepted({ message: 'ok' }),
        openSelected: () => accepted(ticketView({}, language)),
      },
      { sharpness: 2 },
    );
    const { page } = desk;
    await openTab(desk, zh ? '知识' : 'Knowledge');
    await page.getByText(zh ? '等待审核（1）' : 'To be approved (1)').waitFor();
    await page.getByText(zh ? '常用知识' : 'Most used').waitFor();
    expect(await page.locator('.knowledge > div > section').first().locator('li').count()).toBe(6);
    expect(await page.locator('.articles > li').first().getAttribute('data-knowledge')).toMatch(/K0001|K0111/);
    await screenshot(page, `knowledge-unasked-${language}`);
    await page
      .getByRole('searchbox')
      .last()
      .fill(zh ? '退款失败' : 'refund');
    await page.locator('.knowledge [data-knowledge="K0111"], .knowledge [data-knowledge="K0001"]').first().click();
    await page.locator('[data-knowledge="K0201"] summary').click();
    await page.locator('.knowledge .scripts > summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 300, height });
    await screenshot(page, `knowledge-${language}`);
    await press(desk, zh ? '发布' : 'Publish');
    await page.getByText('ok', { exact: true }).waitFor();
    expect(argumentsOf(desk, 'decideArticle')).toEqual([['K0201', 'published']]);
  },
);

test('an approval that is open stays open while something is searched for, and tells of contacts in the text', async () => {
  const waiting = ['K0201', 'K0202'].map((knowledgeNo) => ({
    knowledgeNo,
    title: `退款到旧卡 ${knowledgeNo}`,
    symptoms: '客户的卡已注销',
    steps: '联系发卡行',
    fromTicket: '20240520001',
    ...(knowledgeNo === 'K0201' && { contacts: ['****5678', 'l***@example.com'] }),
  }));
  let left = waiting;
  const desk = await openDesk(browser, {
    ...server,
    openIntake: () => accepted(intakeForm('zh')),
    openKnowledge: () => accepted(knowledge({ waiting: left })),
    decideArticle: () => {
      left = waiting.slice(1);
      return accepted({ message: '已发布' });
    },
  });
  const { page } = desk;
  await openTab(desk, '知识');
  const [first, second] = [page.locator('[data-knowledge="K0201"] details'), page.locator('[data-knowledge="K0202"]')];
  await first.locator('summary').click();
  await first.getByText('像联系方式的内容：****5678、l***@example.com').waitFor();
  expect(await second.getByText('像联系方式的内容').count()).toBe(0);
  await page.getByRole('searchbox').last().fill('退款失败');
  await page.locator('.knowledge [data-knowledge="K0111"], .knowledge [data-knowledge="K0001"]').first().waitFor();
  await page.waitForTimeout(300);
  expect(await first.evaluate((element) => element.hasAttribute('open'))).toBe(true);
  await first.getByRole('button', { name: '发布' }).click();
  await page.getByText('等待审核（1）').waitFor();
  expect(await first.count()).toBe(0);
});

test('a workbook without the sheet says what to do, and intake goes on as before', async () => {
  const desk = await openDesk(browser, {
    ...server,
    openKnowledge: () => refused('工作簿还没有准备好，请先点菜单“客服台 › 初始化 / 修复工作簿”。'),
  });
  await fillIn(desk.page);
  await send(desk.page);
  await desk.page.locator('.receipt').waitFor();
  await openTab(desk, '知识');
  await desk.page.getByText('请先点菜单').waitFor();
});
