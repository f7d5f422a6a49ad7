import { employ, newDesk, owner } from '../desk/desk';
import { wang } from '../desk/team';
import { Session } from './session';
import { SidebarHand } from './sidebarHand';

let session: Session;
let hand: SidebarHand;

beforeAll(async () => {
  const host = newDesk('2024-05-20 15:00');
  employ(host, ['林岚', owner, '客服', '客服部', '客服组', '是'], ['王芳', wang, '客服', '客服部', '', '是']);
  session = await Session.open({ host });
  hand = new SidebarHand(session);
});

afterAll(async () => {
  await session.close();
  expect(session.complaints).toEqual([]);
});

const customer = () => session.sidebar.getByLabel('客户姓名');
const closeSidebar = () => session.page.locator('.sidebar .title-bar button').click();

/** Closes the sidebar and opens it again, from the menu. */
async function reopen(): Promise<void> {
  await closeSidebar();
  expect(await session.page.locator('.sidebar iframe').count()).toBe(0);
  await session.choose('客服台', '新建工单');
  await session.sidebar.locator('form.intake').waitFor();
}

/** Whether something that was typed is kept now; typing is kept a moment after it. */
const isKept = (text: string): Promise<boolean> =>
  session.page
    .waitForFunction((wanted) => JSON.stringify({ ...localStorage }).includes(wanted), text, { timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );

test('a form that was half filled in is there again when the sidebar is closed and opened, or the page loaded anew', async () => {
  await session.choose('客服台', '新建工单');
  await session.sidebar.locator('form.intake').waitFor();
  await customer().fill('李晓明');
  expect(await isKept('李晓明')).toBe(true);
  await reopen();
  expect(await customer().inputValue()).toBe('李晓明');
  await session.load();
  await session.choose('客服台', '新建工单');
  await session.sidebar.locator('form.intake').waitFor();
  expect(await customer().inputValue()).toBe('李晓明');
});

test('what was typed the moment before the sidebar was closed is there as well', async () => {
  await customer().fill('李晓光');
  await reopen();
  expect(await customer().inputValue()).toBe('李晓光');
  await customer().fill('李晓明');
});

test('whoever acts next does not see it, and it is there for the first one afterwards', async () => {
  await hand.become(wang);
  expect(await customer().inputValue()).toBe('');
  await hand.become(owner);
  expect(await customer().inputValue()).toBe('李晓明');
});

test('the frame has no origin all the same: it reaches neither the page around it nor what that keeps', async () => {
  const frame = await (await session.page.locator('.sidebar iframe').elementHandle())?.contentFrame();
  const reached = await frame?.evaluate(() => {
    try {
      return String(window.parent.document.title);
    } catch {
      return window.origin;
    }
  });
  expect(reached).toBe('null');
  expect(await frame?.evaluate(() => localStorage.getItem('sheetdesk.people'))).toBeNull();
});
