import { openFixture } from './fixture';
import { Session } from './session';

/** One browser for all; each test goes on from the one before. */
let session: Session;

beforeAll(async () => {
  session = await Session.open({ host: openFixture() });
});

afterAll(async () => {
  await session?.close();
});

describe('the add-on', () => {
  test('its menu opens by mouse and runs the function as the person who acts; the toast is shown', async () => {
    await session.choose('测试', '打招呼');

    await session.toasts.filter({ hasText: '你好,owner@example.com' }).waitFor();
  });

  test('its menu works by keyboard alone, with a submenu', async () => {
    await session.page.getByRole('menuitem', { name: '测试', exact: true }).focus();
    for (const key of ['ArrowDown', 'End', 'ArrowRight', 'Enter']) {
      await session.page.keyboard.press(key);
    }
    await session.settled();

    expect(await session.shown('工单', 'B13')).toBe('脚本写入');
  });

  test('a failure of what was chosen is told to the person and listed red among the executions', async () => {
    await session.choose('测试', '更多', '出错');
    await session.toasts.filter({ hasText: '故意出错' }).waitFor();
    await session.strip('执行记录').click();

    await session.page.locator('.entry.failed', { hasText: 'breakDown' }).waitFor();
    await session.strip('执行记录').click();
  });

  test('its sidebar calls functions: result with user object, a date refused, 12 calls at once', async () => {
    await session.choose('测试', '打开侧栏');
    const answer = session.sidebar.locator('#answer');
    const says = (text: string) => answer.filter({ hasText: text }).waitFor();

    await session.sidebar.locator('#double').click();
    await says('42 kg');
    await session.sidebar.locator('#date').click();
    await says('failed: Failed due to illegal value in property: at');
    await session.sidebar.locator('#many').click();
    await says('12 done');
  });

  test('a mail it sends lies in the outbox, as HTML and as text', async () => {
    await session.sidebar.locator('#mail').click();
    await session.sidebar.locator('#answer', { hasText: 'sent' }).waitFor();
    await session.strip('发件箱').click();
    await session.page.locator('.entry', { hasText: '工单将超时' }).click();
    await session.page.frameLocator('.mail-html').getByText('HTML 正文').waitFor();
    await session.picture('host-outbox');
    await session.page.getByRole('button', { name: '纯文本' }).click();

    expect(await session.page.locator('.mail-text').textContent()).toBe('纯文本正文');
    await session.strip('发件箱').click();
  });

  test('google.script.host.close closes the sidebar', async () => {
    await session.sidebar.locator('#close').click();

    await session.page.locator('.sidebar').waitFor({ state: 'detached' });
  });
});

describe('the host’s own strip', () => {
  test('+15 minutes runs the five-minute trigger three times on the way', async () => {
    const ticks = () => session.host.executions.filter((execution) => execution.function === 'tick').length;
    const before = ticks();
    await session.strip('+15 分钟').click();
    await session.settled();

    expect(ticks() - before).toBe(3);
    expect(await session.page.locator('.strip.moved').count()).toBe(1);
    await session.strip('真实时间').click();
    await session.page.locator('.strip:not(.moved)').waitFor();
  });

  test('someone else can be chosen to act', async () => {
    await session.page.locator('.people select').selectOption('+');
    await session.page.locator('input[type=email]').fill('li@example.com');
    await session.page.keyboard.press('Enter');
    await session.settled();
    await session.choose('测试', '打招呼');

    await session.toasts.filter({ hasText: '你好,li@example.com' }).waitFor();
  });

  test('a page loaded again shows the same, and the page had nothing to complain about', async () => {
    await session.load();

    expect(await session.shown('工单', 'B13')).toBe('脚本写入');
    expect(session.complaints).toEqual([]);
    await session.picture('host-desk');
  });
});
