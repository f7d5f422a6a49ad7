import { readFileSync } from 'node:fs';
import { resolved } from '../desk/customerLink';
import { newDesk } from '../desk/desk';
import { employTeam, pass } from '../desk/team';
import { Session } from './session';

let session: Session;

beforeAll(async () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  // Served, the desk knows where its survey is.
  session = await Session.open({ host });
  resolved(host);
  pass(host, 10);
  await session.load();
});

afterAll(async () => {
  await session.close();
  expect(session.complaints).toEqual([]);
});

/** Opens the newest mail of this subject and the link in it with this text. */
async function follow(subject: RegExp, link: RegExp): Promise<void> {
  const { page } = session;
  if ((await page.locator('.mail-html').count()) > 0) await page.getByRole('button', { name: /返回/ }).click();
  else await session.strip('发件箱').click();
  await page.locator('.entry').filter({ hasText: subject }).first().click();
  await page.frameLocator('.mail-html').getByRole('link', { name: link }).first().click();
}

test('the link to the survey in a mail of the outbox opens the survey in a window of its own', async () => {
  const opened = session.page.context().waitForEvent('page');
  await follow(/请评价/, /满意/);
  const survey = await opened;
  await survey.waitForURL(/\/exec\?s=/, { timeout: 20_000 });
  await survey
    .frameLocator('iframe')
    .getByText(/退款没有到账|满意/)
    .first()
    .waitFor({ timeout: 20_000 });
  await survey.close();
  expect(await session.page.frameLocator('.mail-html').getByRole('link').count()).toBeGreaterThan(0);
});

test('the link to a ticket in a mail selects its row', async () => {
  await follow(/新工单/, /20240520001/);
  await session.page.waitForFunction(() => window.sheetdesk.selected() === 'A2');
  expect(await session.page.evaluate(() => window.sheetdesk.activeSheet())).toBe('工单');
});

test('an attachment of a mail is saved under its name, as it was sent', async () => {
  const { page, host } = session;
  host.run('mailLastMonth');
  const sent = host.mails.find(({ attachments = [] }) => attachments.length > 0)?.attachments?.[0];
  expect(sent?.name).toBe('月报 2024-04.pdf');
  await page.getByRole('button', { name: /返回/ }).click();
  await page
    .locator('.entry')
    .filter({ hasText: /售后问题月报/ })
    .first()
    .click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /月报 2024-04\.pdf/ }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('月报 2024-04.pdf');
  expect(readFileSync(await saved.path()).toString('base64')).toBe(sent?.bytes);
  await session.picture('outbox-attachment');
  // The one frame of the drawer is the mail's, which runs nothing.
  expect(await page.locator('iframe[sandbox*="allow-scripts"][sandbox*="allow-same-origin"]').count()).toBe(0);
});
