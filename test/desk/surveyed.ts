import type { Host } from '../../host/contract/host';
import { address, mailedLink, resolved, tick, visit } from './customerLink';
import { later, newDesk, tickets } from './desk';
import { employTeam } from './team';

/** The desk of the test that runs. */
export let host: Host;
/** The link that its customer was mailed. */
export let link: string;

/** What the customer's page sends. */
export const answer = (score: number, comment = '', token = link, user: string | null = null) =>
  visit(host, 'answerSurvey', { link: token, score, comment }, user);
export const ticket = () => tickets(host)[0] ?? {};
export const tasks = () => host.displayValues('协同任务').slice(1);
export const surveys = () => host.mails.filter((mail) => mail.subject.includes('评价我们的服务'));

/** The same desk at a later moment, yyyy-MM-dd HH:mm: no time trigger ran between. */
export const goOnAt = (now: string): void => {
  host = later(host, now);
};

/** Before each test: a ticket that waits for its customer's verdict on Monday 20 May 2024, 09:00, with its survey mailed. */
export function surveyed(): void {
  let prepared: Host;

  beforeAll(() => {
    prepared = newDesk();
    prepared.publishWebApp(address);
    employTeam(prepared);
    resolved(prepared);
    tick(prepared);
    link = mailedLink(prepared);
  });

  beforeEach(() => {
    host = later(prepared, '2024-05-20 09:00');
    host.publishWebApp(address);
  });
}
