import type { Host } from '../../../host/contract/host';
import { address, opening } from '../../desk/customerLink';
import { owner } from '../../desk/desk';
import { li, wang } from '../../desk/team';
import { tick } from '../ground';
import { numberOf, type Place, rowOf } from '../place';
import { type Entry, onTicket, order, takeIn } from './entry';

/** A ticket that was dealt with, whose customer was mailed a survey. */
function dealtWith(host: Host, place: Place): void {
  host.publishWebApp(address);
  takeIn(host, place, { contact: `${place.tag}@example.org` });
  const before = { ...place, tag: `${place.tag}-before` };
  order(host, before, { kind: 'take' });
  order(host, before, { kind: 'move', to: 'verifying', values: { solution: '已退款' } });
  tick(host);
}

function surveyLink(host: Host, ticket: string): string {
  const number = numberOf(host, ticket);
  const links = host.mails.map(({ body }) => /\?s=([\w.-]+)/.exec(body)?.[1] ?? '');
  const link = links.find((found) => found.startsWith(number));
  if (link === undefined) throw new Error(`no survey was mailed for ${ticket}`);
  return link;
}

/** The signed opening of the public form, which each customer has from loading the page. */
const openings = new Map<string, string>();

function openForm(host: Host, { tag }: Place): void {
  host.publishWebApp(address);
  const row = host.displayValues('设置').findIndex(([name]) => name === '开放网上提交');
  host.person(owner).type('设置', row, 1, '是');
  const page = opening(host, 'p=new');
  if (page.page !== 'request') throw new Error(`the public form is ${page.page}`);
  openings.set(tag, page.form);
}

/** What customers do on their pages and what is done about them; a page sends again what was not answered. */
export const customers: readonly Entry[] = [
  {
    name: 'survey answered',
    madeGoodBy: 'person',
    given: dealtWith,
    act: (host, { tag, ticket }) =>
      host.webCall('answerSurvey', [{ link: surveyLink(host, ticket), score: 2, comment: `太慢${tag}` }], null),
  },
  {
    name: 'call-back',
    madeGoodBy: 'person',
    given: dealtWith,
    act: (host, place) =>
      order(host, place, { kind: 'callback', result: 'reached', score: 2, comment: `又坏了${place.tag}` }, li),
  },
  {
    name: 'contact revealed',
    madeGoodBy: 'person',
    ...onTicket(),
    act: (host, { ticket }) => host.person(wang).call('revealContact', [numberOf(host, ticket), rowOf(host, ticket)]),
  },
  {
    name: 'public request',
    madeGoodBy: 'person',
    given: openForm,
    act(host, { tag }) {
      const request = { name: `访客${tag}`, contact: '13987654321', what: `网上${tag}`, orderNo: '', topic: '' };
      return host.webCall('sendRequest', [{ ...request, opened: openings.get(tag), token: `request-of-${tag}` }], null);
    },
  },
];
