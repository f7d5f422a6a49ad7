import type { Browser, Page } from 'playwright-core';
import type { IntakeForm } from '../../src/api';
import { accepted, type FakeServer } from './fakeServer';
import { intakeForm, receipt } from './intakeForm';
import { type Opening, type OpenPage, openPage } from './openPage';

/** The sidebar with the form open; the server saves what it is sent unless the test says otherwise. */
export async function openIntake(
  browser: Pick<Browser, 'newContext'>,
  server: FakeServer = {},
  opening: Partial<Opening> & { readonly form?: IntakeForm } = {},
): Promise<OpenPage> {
  const desk: FakeServer = {
    openIntake: () => accepted(opening.form ?? intakeForm()),
    submitIntake: () => accepted(receipt()),
    earlierTickets: () => accepted([]),
    ...server,
  };
  const opened = await openPage(browser, { name: 'sidebar', ...opening, server: desk });
  if (!opening.sandbox) await opened.page.locator('form').waitFor();
  return opened;
}

/** Fills in the seven fields that every ticket needs. */
export async function fillIn(page: Pick<Page, 'getByLabel' | 'getByRole'>): Promise<void> {
  await page.getByLabel('渠道').selectOption('电话');
  await page.getByLabel('客户姓名').fill('李晓明');
  await page.getByLabel('联系方式').fill('13812345678');
  await page.getByLabel('问题性质').selectOption('咨询');
  await page.getByLabel('一级分类').selectOption('物流配送');
  await page.getByRole('radio', { name: '中' }).check();
  await page.getByLabel('现象').fill('包裹三天没有更新');
}

export const send = (page: Pick<Page, 'getByRole'>, name = '提交工单'): Promise<void> =>
  page.getByRole('button', { name }).click();

/** The sentences beside the fields, by field key. */
export async function complaints(page: Page): Promise<Readonly<Record<string, string>>> {
  const found = await page
    .locator('[data-field]')
    .evaluateAll((fields) =>
      fields.map((field) => [field.getAttribute('data-field'), field.querySelector('.issue')?.textContent]),
    );
  return Object.fromEntries(found.filter(([, sentence]) => sentence));
}

/** What each submitIntake call carried. */
export const submissions = ({ calls }: OpenPage): readonly { token: string; values: Record<string, string> }[] =>
  calls
    .filter((call) => call.name === 'submitIntake')
    .map((call) => Object.assign({ token: '', values: {} }, call.args[0]));
