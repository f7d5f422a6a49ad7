import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Host } from '../../host/contract/host';
import { type RunningServer, startServer } from '../../host/server/start';
import { mailedLink, resolved, tick, visit } from '../desk/customerLink';
import { close, later, newDesk, owner, tickets } from '../desk/desk';
import { act, employTeam, wang } from '../desk/team';
import { launchChromium } from './chromium';

const output = path.resolve(__dirname, '../output');

// A phone drawn at twice its points takes its time.

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => server.close());

interface Opened {
  readonly tab: Page;
  readonly frame: FrameLocator;
  shot(name: string): Promise<void>;
}

const complaints: string[] = [];

/** Opens an address of the web app on a phone of 390 × 844. */
async function openPhone(query: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const tab = await context.newPage();
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await tab.goto(`${server.url}/exec${query}`);
  const frame = tab.frameLocator('iframe');
  await frame.locator('h1').first().waitFor();
  return {
    tab,
    frame,
    async shot(name) {
      const widths = await frame.locator('body').evaluate((body) => [body.scrollWidth, window.innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
      const height = await frame.locator('body').evaluate((body) => body.scrollHeight);
      await tab.setViewportSize({ width: 390, height: Math.max(844, height) });
      await tab.screenshot({ path: path.join(output, `customer-${name}.png`) });
      await tab.setViewportSize({ width: 390, height: 844 });
    },
  };
}

const set = (host: Host, sheet: string, name: string, value: string): void => {
  const row = host.displayValues(sheet).findIndex(([found]) => found === name);
  host.person(owner).type(sheet, row, 1, value);
};

/** A desk whose ticket 20240520001 waits for its customer, served to browsers. */
async function served(prepare: (host: Host) => void): Promise<Host> {
  const host = newDesk();
  employTeam(host);
  prepare(host);
  complaints.length = 0;
  server = await startServer({ host, port: 0 });
  return host;
}

const rated = {
  zh: ['非常不满意', '提交评价', '提交意见', '更改评价', '完成'],
  en: ['Very unsatisfied', 'Send my answer', 'Send my comment', 'Change my answer', 'Done'],
};

test.each(['zh', 'en'] as const)(
  'D8: a customer answers on a phone by one tap, adds a comment, sees thanks, and corrects (%s)',
  async (language) => {
    const host = await served((desk) => {
      if (language === 'en') set(desk, '设置', '语言', 'en');
      if (language === 'en') resolved(desk, 'zhangwei@example.org', 'The refund has not arrived');
      else resolved(desk);
    });
    tick(host);
    const [worst = '', send = '', more = '', change = '', done = ''] = rated[language];
    const { frame, tab, shot } = await openPhone(`?s=${mailedLink(host)}`);
    expect(await frame.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
    await shot(`survey-${language}`);

    await frame.getByRole('button', { name: send }).click();
    await frame.getByRole('alert').waitFor();
    for (const choice of await frame.locator('.choice').all()) {
      expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    }
    await frame.getByRole('radio', { name: worst }).check();
    await frame.locator('textarea').fill('=1+1 <b>还是没有到账</b>\n等了三天');
    await shot(`survey-chosen-${language}`);
    await frame.locator('.notice.done').waitFor();
    expect(tickets(host)[0]?.客户满意度).toBe('非常不满意');
    await frame.getByRole('button', { name: more }).click();
    await frame.getByRole('button', { name: change }).waitFor();
    await shot(`survey-thanks-${language}`);
    expect(tickets(host)[0]).toMatchObject({ 客户评价: '=1+1 <b>还是没有到账</b>\n等了三天' });

    await frame.getByRole('button', { name: change }).click();
    expect(await frame.locator('textarea').inputValue()).toContain('等了三天');
    await frame.locator('[value="4"]').focus();
    await tab.keyboard.press('Space');
    await frame.getByRole('button', { name: done }).click();
    await frame.getByRole('button', { name: change }).waitFor();
    expect(tickets(host)[0]?.客户满意度).toBe('满意');
    expect(complaints).toEqual([]);
  },
);

describe('D8, D17: the customer picks the language of the page by a tap or a key', () => {
  test('the survey keeps what was chosen and written, and its answer is thanked for in the language picked', async () => {
    const host = await served((desk) => resolved(desk));
    tick(host);
    const { frame, tab, shot } = await openPhone(`?s=${mailedLink(host)}`);
    await frame.locator('[value="2"]').check();
    await frame.locator('textarea').fill('等了三天');
    await frame.getByRole('button', { name: 'English' }).focus();
    await tab.keyboard.press('Enter');
    await frame.getByText('What went wrong? (optional)').waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
    expect(await frame.locator('[aria-pressed=true]:focus').textContent()).toBe('English');
    expect(await frame.locator('[value="2"]').isChecked()).toBe(true);
    expect(await frame.locator('textarea').inputValue()).toBe('等了三天');
    await shot('survey-switched');
    await frame.getByRole('button', { name: 'Send my comment' }).click();
    await frame.getByText('Thank you for telling us').waitFor();
    await frame.getByRole('button', { name: '中文' }).click();
    await frame.getByText('谢谢您告诉我们').waitFor();
    expect(tickets(host)[0]).toMatchObject({ 客户满意度: '不满意', 客户评价: '等了三天' });
    expect(complaints).toEqual([]);
  });

  test('the public form keeps its entries and gives one ticket; promise and state are told in both languages', async () => {
    const host = await served((desk) => set(desk, '设置', '开放网上提交', '是'));
    const { frame, shot } = await openPhone('?p=new&l=en');
    await frame.locator('#name').fill('Ann Smith');
    await frame.locator('#contact').fill('ann@example.org');
    await frame.getByRole('button', { name: '中文' }).click();
    await frame.locator('#what').fill('The parcel is lost');
    host.advanceTo(host.now() + 10_000);
    await frame.getByRole('button', { name: 'English' }).click();
    await frame.locator('button[type=submit]').click();
    await frame.locator('.receipt').waitFor();
    const english = await frame.locator('main').textContent();
    await shot('request-done-switched');
    await frame.getByRole('button', { name: '中文' }).click();
    const chinese = await frame.locator('main').textContent();
    expect(english?.replace('中文', '')).not.toMatch(/\p{Script=Han}/u);
    expect(chinese).toContain('已收到您的问题');
    expect(tickets(host).map(({ 现象 }) => 现象)).toEqual(['The parcel is lost']);
    await frame.getByRole('button', { name: '查询进度' }).click();
    await frame.locator('#lastFour').fill(' ANN ');
    await frame.getByRole('button', { name: 'English' }).click();
    expect(await frame.locator('#lastFour').inputValue()).toBe(' ANN ');
    await shot('status-switched');
    expect(complaints).toEqual([]);
  });

  test('a page that is closed is closed in both', async () => {
    await served((desk) => resolved(desk));
    const { frame } = await openPhone('?p=new');
    await frame.getByText('页面未开放').waitFor();
    await frame.getByRole('button', { name: 'English' }).click();
    await frame.getByText('This page is closed').waitFor();
    expect(complaints).toEqual([]);
  });
});

test.each(['zh', 'en'] as const)('a tampered link is refused politely (%s)', async (language) => {
  await served((desk) => {
    if (language === 'en') set(desk, '设置', '语言', 'en');
    resolved(desk);
  });
  const { frame, shot } = await openPhone('?s=20240520001m.AAAAAAAAAAAAAAAAAAAAAA');
  expect(await frame.locator('h1').textContent()).toBe(language === 'zh' ? '链接无效' : 'This link does not work');
  await shot(`refused-${language}`);
  expect(complaints).toEqual([]);
});

test.each([
  ['an expired link', (link: string) => link, '2024-05-27 09:00', false],
  ['a link used again after its window', (link: string) => link, '2024-06-20 09:00', true],
  ['a guessed link of another ticket', (link: string) => link.replace('001m.', '002m.'), '2024-05-20 09:30', false],
])('D8: %s gets a polite page without any form', async (name, changed, now, isAnswered) => {
  const host = await served((desk) => resolved(desk));
  tick(host);
  const link = mailedLink(host);
  if (isAnswered) visit(host, 'answerSurvey', { link, score: 5, comment: '' });
  close(host, 1);
  await server.close();
  server = await startServer({ host: later(host, now), port: 0 });
  const { frame, shot } = await openPhone(`?s=${changed(link)}`);
  const isGuessed = changed(link) !== link;
  expect(await frame.locator('h1').textContent()).toBe(isGuessed ? '链接无效' : '评价已截止');
  expect(await frame.locator('.choice').count()).toBe(0);
  await shot(`refused-${name.replace(/ /g, '-')}`);
  expect(complaints).toEqual([]);
});

test.each([
  ['zh', '已电话说明，退款将于明天中午前到账'],
  ['en', 'As we said on the phone, the refund arrives before noon tomorrow'],
] as const)('D17: number and last four tell the state; wrong ones tell nothing (%s)', async (language, note) => {
  await served((desk) => {
    if (language === 'en') set(desk, '设置', '语言', 'en');
    set(desk, '设置', '开放网上提交', '是');
    resolved(desk, '13812345678');
    act(desk, wang, { kind: 'progress', note, told: '电话' });
  });
  const { frame, shot } = await openPhone('?n=20240520001');
  await shot(`status-${language}`);
  await frame.locator('#lastFour').fill('0000');
  await frame.locator('button[type=submit]').click();
  await frame.getByRole('alert').waitFor();
  await shot(`status-wrong-${language}`);
  await frame.locator('#lastFour').fill('5678');
  await frame.locator('#lastFour').press('Enter');
  await frame.locator('.track').waitFor();
  expect(await frame.locator('main').textContent()).toContain(note);
  await shot(`status-found-${language}`);
  expect(complaints).toEqual([]);
});

test.each(['zh', 'en'] as const)('D17: a request by the public form becomes a ticket (%s)', async (language) => {
  const host = await served((desk) => {
    if (language === 'en') set(desk, '设置', '语言', 'en');
    set(desk, '设置', '开放网上提交', '是');
  });
  const { frame, shot } = await openPhone('?p=new');
  await frame.locator('button[type=submit]').click();
  await shot(`request-missing-${language}`);
  await frame.locator('#name').fill('李'.repeat(301));
  await frame.locator('#contact').fill('你猜');
  await frame.locator('#what').fill('<script>alert(1)</script> 包裹丢了 📦');
  // The complaints that go move the button away from under a pointer.
  await frame.locator('button[type=submit]').press('Enter');
  await frame.locator('#contact[aria-invalid=true]').waitFor();
  const tooLong = { zh: '太长了，请缩短到 300 个字符以内', en: 'Too long: please use at most 300 characters' };
  expect(await frame.locator('#name-problem').textContent()).toBe(tooLong[language]);
  await shot(`request-wrong-${language}`);
  await frame.locator('#name').fill('李娜');
  await frame.locator('#contact').fill('139 8765 4321');
  host.advanceTo(host.now() + 10_000);
  await frame.locator('button[type=submit]').click();
  await frame.locator('.receipt').waitFor();
  await shot(`request-done-${language}`);
  expect(tickets(host)[0]).toMatchObject({ 客户姓名: '李*', 现象: '<script>alert(1)</script> 包裹丢了 📦' });
  expect(complaints).toEqual([]);
});

test('D17: a browser that fills in the hidden box by itself holds nobody up for ever', async () => {
  const host = await served((desk) => set(desk, '设置', '开放网上提交', '是'));
  const { frame } = await openPhone('?p=new');
  const hidden = frame.locator('[aria-hidden=true] input');
  expect(await hidden.getAttribute('autocomplete')).toBe('off');
  expect(await hidden.getAttribute('name')).not.toMatch(
    /name|mail|tel|phone|url|web|site|company|org|address|city|title/i,
  );
  await frame.locator('#name').fill('李娜');
  await frame.locator('#contact').fill('13987654321');
  await frame.locator('#what').fill('包裹丢了');
  await hidden.evaluate((input: HTMLInputElement) => {
    input.value = 'http://example.org';
  });
  host.advanceTo(host.now() + 10_000);
  await frame.locator('button[type=submit]').click();
  await frame.getByText('请再提交一次').waitFor();
  expect(tickets(host)).toEqual([]);
  await frame.locator('button[type=submit]').click();
  await frame.locator('.receipt').waitFor();
  expect(tickets(host)).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('the curly quotes of English are narrow ones, also beside Chinese faces', async () => {
  await served(() => {});
  const { frame } = await openPhone('?l=en');
  const width = await frame.locator('h1').evaluate((title) => {
    title.style.cssText = 'display: inline-block; font-size: 100px';
    title.textContent = '“';
    return title.getBoundingClientRect().width;
  });
  expect(width).toBeLessThan(60);
});

test('the link still opens after a restart of the host', async () => {
  const host = await served((desk) => resolved(desk));
  tick(host);
  const link = mailedLink(host);
  await server.close();
  const again = later(host, '2024-05-20 09:30');
  server = await startServer({ host: again, port: 0 });
  const { frame } = await openPhone(`?s=${link}`);
  expect(await frame.locator('.choice').count()).toBe(5);
});
