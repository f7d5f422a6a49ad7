import type { Browser } from 'playwright-core';
import type { TicketView } from '../../src/api';
import { accepted, type FakeServer } from './fakeServer';
import { intakeForm } from './intakeForm';
import { type Opening, type OpenPage, openPage } from './openPage';
import { ticketView } from './ticketExamples';

/** The sidebar with the intake form open; the test plays what the desk answers. */
export async function openDesk(
  browser: Browser,
  server: FakeServer,
  opening: Partial<Opening> = {},
): Promise<OpenPage> {
  const desk: FakeServer = { openIntake: () => accepted(intakeForm()), ...server };
  const opened = await openPage(browser, { name: 'sidebar', ...opening, server: desk });
  await opened.page.locator('form.intake').waitFor();
  return opened;
}

/** Brings a tab to the front. */
export const openTab = ({ page }: OpenPage, name: string): Promise<void> => page.getByRole('tab', { name }).click();

/** What each call of `name` carried. */
export const argumentsOf = ({ calls }: OpenPage, name: string): readonly (readonly unknown[])[] =>
  calls.filter((call) => call.name === name).map((call) => call.args);

/** The actions sent, in order. */
export const actionsSent = (desk: OpenPage): readonly Readonly<Record<string, unknown>>[] =>
  argumentsOf(desk, 'actOnTicket').map(([action]) => Object.assign({}, action));

/** The ticket tab; the server does every action unless the test says otherwise. */
export async function openTicketTab(
  browser: Browser,
  view: Partial<TicketView>,
  server: FakeServer = {},
): Promise<OpenPage> {
  const desk = await openDesk(browser, {
    openSelected: () => accepted(ticketView(view)),
    actOnTicket: () => accepted(ticketView(view)),
    ...server,
  });
  await openTab(desk, '工单');
  await desk.page.locator('.ticket-body').waitFor();
  return desk;
}

/** Presses the button of that name; the first one unless told otherwise. */
export const press = ({ page }: OpenPage, name: string, at = 0): Promise<void> =>
  page.getByRole('button', { name, exact: true }).nth(at).click();

/** Waits until the page says that it was done. */
export const done = ({ page }: OpenPage, what: string): Promise<void> =>
  page.getByRole('status').getByText(`已${what}`, { exact: true }).waitFor();
