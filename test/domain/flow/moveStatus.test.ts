import { calendarsOf } from '../../../src/domain/clock/calendars';
import { clocksOf } from '../../../src/domain/clock/ticketClocks';
import { moveStatus, stampedStatus } from '../../../src/domain/flow/moveStatus';
import { withChange } from '../../../src/domain/record/change';
import type { Status } from '../../../src/domain/record/lists';
import type { Ticket } from '../../../src/domain/record/ticket';
import { at, shanghai } from '../moments';
import { standardSettings } from '../settings/standard';

const settings = standardSettings();
const context = { settings, calendars: calendarsOf(settings, shanghai), zone: shanghai };

/** A ticket of 中 urgency reported on Monday 20 May 2024, 09:00: resolution within two working days. */
const reported: Ticket = { createdAt: at('2024-05-20 09:00'), status: 'open', urgency: '中', nature: '咨询' };
const begun = withChange(reported, clocksOf(reported, context));
const moved = (ticket: Ticket, to: Status, time: string): Ticket =>
  withChange(ticket, moveStatus(ticket, to, at(time), context));

describe('D3: while 等待客户 the resolution clock stands still', () => {
  const working = moved(begun, 'inProgress', '2024-05-20 09:30');
  const waiting = moved(working, 'waiting', '2024-05-20 10:00');

  test('the wait is kept, and no update is owed meanwhile', () => {
    expect(waiting).toMatchObject({ pauses: '2024-05-20 10:00:00 →', resolveDue: at('2024-05-22 09:00') });
    expect(waiting.nextUpdateDue).toBeUndefined();
  });

  test('two open hours of waiting move plan and resolution by two open hours; the response stays', () => {
    const resumed = moved(waiting, 'inProgress', '2024-05-20 13:00');
    expect(resumed).toMatchObject({
      pauses: '2024-05-20 10:00:00 → 2024-05-20 13:00:00',
      responseDue: at('2024-05-20 14:00'),
      planDue: at('2024-05-21 11:00'),
      resolveDue: at('2024-05-22 11:00'),
    });
  });

  test('a second wait adds to the first', () => {
    const resumed = moved(waiting, 'inProgress', '2024-05-20 13:00');
    const again = moved(moved(resumed, 'waiting', '2024-05-20 14:00'), 'inProgress', '2024-05-20 15:00');
    expect(again.resolveDue).toBe(at('2024-05-22 12:00'));
  });

  test('a night of waiting costs nothing on working hours', () => {
    const overnight = moved(moved(working, 'waiting', '2024-05-20 18:00'), 'inProgress', '2024-05-21 09:00');
    expect(overnight.resolveDue).toBe(at('2024-05-22 09:00'));
  });

  test('a deadline that was moved by hand goes on from where it was moved to', () => {
    const byHand = { ...waiting, originalResolveDue: at('2024-05-22 09:00'), resolveDue: at('2024-05-24 15:00') };
    expect(moved(byHand, 'inProgress', '2024-05-20 11:00').resolveDue).toBe(at('2024-05-24 16:00'));
  });

  test.each([
    ['by the policy', {}],
    ['moved by hand', { originalResolveDue: at('2024-05-21 09:00') }],
  ])('a deadline %s that had run out before the wait began is not put off by it', (_, byHand) => {
    const late = moved({ ...working, ...byHand }, 'waiting', '2024-05-22 10:00');
    expect(moved(late, 'inProgress', '2024-05-23 10:00').resolveDue).toBe(at('2024-05-22 09:00'));
  });

  test('a changed urgency recomputes from the original start, the wait left out', () => {
    const resumed = moved(waiting, 'inProgress', '2024-05-20 12:00');
    expect(clocksOf({ ...resumed, urgency: '紧急' }, context)).toMatchObject({
      responseDue: at('2024-05-20 09:15'),
      resolveDue: at('2024-05-21 11:00'),
    });
  });
});

describe('D5: reopening', () => {
  const closed: Ticket = {
    ...begun,
    status: 'closed',
    respondedAt: at('2024-05-20 09:30'),
    resolvedAt: at('2024-05-20 16:00'),
    closedAt: at('2024-05-20 17:00'),
    solution: '重启设备',
    result: '已解决',
    confirmedAt: at('2024-05-20 17:00'),
    reopenReason: '又坏了',
    resolveMet: 'yes',
  };
  const reopened = moved(closed, 'inProgress', '2024-05-27 10:00');

  test('is counted, and plan and resolution begin anew while the first response stays', () => {
    expect(reopened).toMatchObject({
      reopenCount: 1,
      reopenedAt: at('2024-05-27 10:00'),
      respondedAt: at('2024-05-20 09:30'),
      responseDue: at('2024-05-20 14:00'),
      planDue: at('2024-05-28 10:00'),
      resolveDue: at('2024-05-29 10:00'),
      nextUpdateDue: at('2024-05-28 10:00'),
    });
  });

  test('the plan is done again: what closed the ticket is no longer in the record', () => {
    for (const key of ['solution', 'result', 'confirmedAt', 'reopenReason', 'resolvedAt', 'closedAt'] as const) {
      expect(reopened[key]).toBeUndefined();
    }
  });

  test('a second time is counted on', () => {
    expect(moved({ ...closed, reopenCount: 1 }, 'inProgress', '2024-05-27 10:00').reopenCount).toBe(2);
  });
});

test.each<[Status, Ticket]>([
  ['open', begun],
  ['inProgress', moved(begun, 'inProgress', '2024-05-20 09:30')],
  ['waiting', moved(begun, 'waiting', '2024-05-20 09:30')],
  ['verifying', moved(begun, 'verifying', '2024-05-20 09:30')],
  ['closed', moved(begun, 'closed', '2024-05-20 09:30')],
])('the stamps alone tell that a ticket is %s', (status, ticket) => {
  expect(stampedStatus({ ...ticket, status: 'open' }, shanghai)).toBe(status);
});
