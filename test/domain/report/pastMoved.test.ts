import type { Ticket } from '../../../src/domain/record/ticket';
import type { TicketEvent } from '../../../src/domain/report/history';
import { at } from '../moments';
import { moved, report, ticket } from './reported';

/** May's share of responses and of resolutions in time, and what it lists as missed with the deadline and the minutes late. */
const mayOf = (one: Ticket, ...events: TicketEvent[]) => {
  const { figures, missed } = report([one], events, '2024-06-20 09:00');
  return [
    figures.responseMetShare,
    figures.resolveMetShare,
    ...missed.map(({ deadline, dueAt, lateMinutes }) => [deadline, dueAt, lateMinutes]),
  ];
};

const anew = (time: string, duesBefore: TicketEvent['duesBefore']): TicketEvent => ({
  ...moved(time, undefined),
  duesBefore,
});

const { closedAt: _, resolvedAt: __, ...reported } = ticket({ status: 'inProgress' });
/** Answered on 6 May 12:00. */
const answered: Ticket = { ...reported, respondedAt: at('2024-05-06 12:00') };

test('D3, D13: a response that May’s deadline had in time was in time, by whatever deadline June missed it', () => {
  const one: Ticket = { ...answered, responseDue: at('2024-05-06 10:15'), responseMet: 'no' };
  const june = (before: string) => anew('2024-06-03 10:00', { responseDue: at(before) });
  expect(mayOf(one)).toEqual([0, undefined, ['response', at('2024-05-06 10:15'), 105]]);
  expect(mayOf(one, june('2024-05-06 14:00'))).toEqual([1, undefined]);
  expect(mayOf(one, june('2024-05-06 11:00'))).toEqual([0, undefined, ['response', at('2024-05-06 11:00'), 60]]);
});

test('D3, D13: a response missed by a deadline of May that May itself put off stays missed', () => {
  const one: Ticket = { ...answered, responseDue: at('2024-05-07 10:00'), responseMet: 'no' };
  const log = [
    anew('2024-05-10 10:00', { responseDue: at('2024-05-06 10:15') }),
    anew('2024-06-03 10:00', { responseDue: at('2024-05-06 14:00') }),
  ];
  expect(mayOf(one, ...log)[0]).toBe(0);
});

test('D3, D13: a plan that June first asked for was none of May’s; one that May missed stays, though June asks for none', () => {
  const asked: Ticket = { ...answered, planDue: at('2024-05-07 10:00'), planMet: 'no' };
  expect(mayOf(asked, anew('2024-06-03 10:00', { planDue: null }))).toEqual([undefined, undefined]);
  const { planDue: ___, ...spared } = asked;
  expect(mayOf(spared, anew('2024-06-03 10:00', { planDue: at('2024-05-31 16:00') }))).toEqual([
    undefined,
    undefined,
    ['plan', at('2024-05-31 16:00'), 8 * 60],
  ]);
});

test('D3, D13: resolved in time by May’s deadline it stays in time when June’s would have been earlier', () => {
  const one = ticket({ resolveDue: at('2024-05-06 20:00'), resolveMet: 'no' });
  expect(mayOf(one)[1]).toBe(0);
  expect(mayOf(one, anew('2024-06-03 10:00', { resolveDue: at('2024-05-08 10:00') }))[1]).toBe(1);
});

test('D3, D13: closed in time and reopened in May, and missed only in June, it was not missed when May ended', () => {
  const one: Ticket = {
    ...answered,
    reopenCount: 1,
    reopenedAt: at('2024-05-30 10:00'),
    resolveDue: at('2024-06-03 10:00'),
    resolveMet: 'no',
  };
  const log = [
    moved('2024-05-07 09:00', 'resolved'),
    moved('2024-05-07 10:00', 'closed'),
    { ...moved('2024-05-30 10:00', 'reopened'), duesBefore: { resolveDue: at('2024-05-08 10:00') } },
  ];
  expect(mayOf(one, ...log)).toEqual([undefined, undefined]);
});

test('D3, D13: May’s list shows from where people had moved a resolution, though June computed it anew', () => {
  const one: Ticket = { ...answered, resolveDue: at('2024-05-07 10:00'), resolveMet: 'no' };
  const log = [
    anew('2024-05-07 12:00', { resolveDue: at('2024-05-08 10:00') }),
    anew('2024-06-03 10:00', { responseDue: at('2024-05-06 14:00'), resolveDue: at('2024-05-10 10:00') }),
  ];
  expect(mayOf(one, ...log).slice(2)).toEqual([['resolve', at('2024-05-08 10:00'), expect.any(Number)]]);
});

test('D5, D13: resolved and sent back within one second it was not in time', () => {
  const one: Ticket = { ...answered, resolveDue: at('2024-05-08 10:00') };
  const log = [moved('2024-05-07 09:00', 'resolved'), moved('2024-05-07 09:00', 'sentBack')];
  expect(mayOf(one, ...log)[1]).toBe(0);
});
