import type { Host } from '../../host/contract/host';
import { hourMillis, minuteMillis } from '../../src/domain/time/local';
import { agent, altered, columnOf, newDesk, owner, receiptOf, submit, tickets, type } from './desk';
import { pass, wang } from './team';

/** New York on 2 November 2025: at 02:00 summer time the clock goes back to 01:00. */
const summer = (time: string): number => Date.parse(`2025-11-02T${time}:00-04:00`);
const winter = (time: string): number => Date.parse(`2025-11-02T${time}:00-05:00`);

const shanghaiText = (moment: number): string =>
  new Date(moment + 8 * hourMillis).toISOString().slice(0, 16).replace('T', ' ');

/** A desk in New York; urgent tickets run on 7×24: response within 15 min, plan 2 h, solved within 24 h. */
function deskAt(moment: number): Host {
  const host = altered(newDesk(shanghaiText(moment - minuteMillis), 'en_US'), { timeZone: 'America/New_York' });
  const row = host.displayValues('Settings').findIndex(([name]) => name === 'Time zone');
  host.person(owner).type('Settings', row, 1, 'America/New_York');
  host.person(owner).paste('People', 1, 0, [['Wang', wang, 'Agent', 'Customer service', '', 'Yes']]);
  host.advanceTo(moment);
  return host;
}

const urgent = {
  customerName: 'Jane Doe',
  urgency: 'Urgent',
  channel: 'Phone',
  nature: 'Question',
  category1: 'Product',
  impact: 'All shops',
  phenomenon: 'The refund did not arrive',
} as const;

function reported(moment: number): Host {
  const host = deskAt(moment);
  receiptOf(submit(host, urgent));
  return host;
}

const first = (host: Host): Readonly<Record<string, string>> => tickets(host, 'Tickets')[0] ?? {};
const status = (host: Host, text: string): void => type(host, 1, 'status', text, 'Tickets');

describe('D3: in the hour that autumn repeats', () => {
  test('a ticket reported at 01:50 summer time is due at 01:05 winter time: answered 10 minutes later, in time', () => {
    const host = reported(summer('01:50'));
    pass(host, 6);
    expect(first(host)).toMatchObject({ 'SLA state': 'On track', 'Response due': '2025-11-02 01:05' });
    pass(host, 4);
    status(host, 'In progress');
    expect(first(host)).toMatchObject({
      'Responded at': '2025-11-02 01:00',
      'Response minutes': '10',
      'Response met': 'Yes',
    });
    pass(host, 70);
    expect(first(host)).toMatchObject({ 'Response met': 'Yes', 'SLA state': 'On track' });
  });

  test('a ticket reported at 01:30 winter time and answered at 01:40 took 10 minutes, not 70', () => {
    const host = reported(winter('01:30'));
    pass(host, 10);
    status(host, 'In progress');
    expect(first(host)).toMatchObject({
      'Response due': '2025-11-02 01:45',
      'Response minutes': '10',
      'Response met': 'Yes',
    });
  });

  test('a ticket reported at 00:50 summer time and not answered is overdue at 01:05 summer time', () => {
    const host = reported(summer('00:50'));
    pass(host, 20);
    expect(first(host)).toMatchObject({ 'SLA state': 'Overdue', 'Response met': 'No' });
  });

  test('what was done from the sidebar and found by a look at all rows keeps its times', () => {
    const host = reported(summer('01:50'));
    pass(host, 5);
    const action = {
      number: first(host)['Ticket no.'],
      row: 1,
      token: 'action-of-autumn',
      kind: 'move',
      to: 'inProgress',
      values: {},
    };
    expect(host.person(wang).call('actOnTicket', [action]).result).toMatchObject({ ok: true });
    host.run('checkDeadlines');
    pass(host, 100);
    host.run('checkDeadlines');
    expect(first(host)).toMatchObject({ 'Response minutes': '5', 'Response met': 'Yes' });
    expect(first(host)['Plan met']).toBeUndefined();
  });

  test('an urgency raised at 01:30 winter time computes the deadlines from 01:20 winter time', () => {
    const host = reported(winter('01:20'));
    type(host, 1, 'urgency', 'Low', 'Tickets');
    pass(host, 10);
    type(host, 1, 'urgency', 'Urgent', 'Tickets');
    expect(first(host)).toMatchObject({
      'SLA state': 'On track',
      'Response due': '2025-11-02 01:35',
      'Plan due': '2025-11-02 03:20',
    });
  });

  test('a row typed at 01:30 winter time is a ticket of that moment', () => {
    const host = deskAt(winter('01:30'));
    const row = new Array<string | null>(host.displayValues('Tickets')[0]?.length ?? 0).fill(null);
    for (const [key, text] of Object.entries(urgent)) row[columnOf(host, key as keyof typeof urgent, 'Tickets')] = text;
    host.person(agent).paste('Tickets', 1, 0, [row]);
    pass(host, 10);
    status(host, 'In progress');
    expect(first(host)).toMatchObject({ 'Response minutes': '10', 'Response met': 'Yes' });
  });

  test('a row that says it was reported at 01:30, pasted at 01:40 winter time, has until 01:45 winter time', () => {
    const host = deskAt(winter('01:40'));
    const row = new Array<string | null>(host.displayValues('Tickets')[0]?.length ?? 0).fill(null);
    for (const [key, text] of Object.entries({ ...urgent, createdAt: '2025-11-02 01:30' })) {
      row[columnOf(host, key as keyof typeof urgent | 'createdAt', 'Tickets')] = text;
    }
    host.person(agent).paste('Tickets', 1, 0, [row]);
    pass(host, 3);
    status(host, 'In progress');
    expect(first(host)).toMatchObject({ 'Response minutes': '13', 'Response met': 'Yes' });
  });

  test.each([
    ['summer', summer('01:40'), '01:55'],
    ['winter', winter('01:40'), '01:55'],
  ] as const)('a response of a form, sent at 01:40 %s time, is a ticket of that moment', (_, moment, due) => {
    const host = deskAt(moment);
    host.submitForm('Form Responses 1', {
      Name: ['Jane Doe'],
      Urgency: ['Urgent'],
      'What happens': ['The refund did not arrive'],
    });
    pass(host, 10);
    status(host, 'In progress');
    expect(first(host)).toMatchObject({
      'Response due': `2025-11-02 ${due}`,
      'Response minutes': '10',
      'Response met': 'Yes',
    });
  });

  test('a promise that somebody typed for 01:30 is broken at 01:30 winter time, not an hour before', () => {
    const host = reported(summer('00:30'));
    status(host, 'In progress');
    type(host, 1, 'promisedAt', '2025-11-02 01:30', 'Tickets');
    host.advanceTo(winter('01:25'));
    host.run('checkDeadlines');
    expect(first(host)['Promise met']).toBeUndefined();
    host.advanceTo(winter('01:35'));
    expect(first(host)['Promise met']).toBe('No');
  });

  test('an answer at 01:20 winter time, typed over and put back, is still 90 minutes after 00:50 summer time', () => {
    const host = reported(summer('00:50'));
    host.advanceTo(winter('01:20'));
    status(host, 'In progress');
    type(host, 1, 'respondedAt', '2025-11-02 00:10', 'Tickets');
    type(host, 1, 'urgency', 'High', 'Tickets');
    expect(first(host)).toMatchObject({ 'Responded at': '2025-11-02 01:20', 'Response minutes': '90' });
  });
});
