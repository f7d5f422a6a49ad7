import { calendarsOf } from '../../../src/domain/clock/calendars';
import { standingOf } from '../../../src/domain/clock/standing';
import { reviseTicket } from '../../../src/domain/intake/reviseTicket';
import type { Ticket } from '../../../src/domain/record/ticket';
import { at, shanghai } from '../moments';
import { standardSettings } from '../settings/standard';

const rule = { warnMinutes: 120, policies: [] };
const late: Ticket = {
  createdAt: at('2024-05-20 09:00'),
  status: 'inProgress',
  urgency: '高',
  nature: '咨询',
  respondedAt: at('2024-05-20 09:10'),
  solution: '补发',
  responseDue: at('2024-05-20 11:00'),
  resolveDue: at('2024-05-22 09:00'),
};

describe('D3: a breach is permanent', () => {
  test('the passing of the deadline is written down at once, not when the ticket is solved', () => {
    expect(standingOf(late, at('2024-05-22 09:00'), rule).change).toMatchObject({
      slaState: 'overdue',
      resolveMet: 'no',
    });
    expect(standingOf(late, at('2024-05-22 08:59'), rule).change.resolveMet).toBeUndefined();
  });

  test('a lower urgency afterwards gives more time, but the breach stays, also in the end', () => {
    const settings = standardSettings();
    const breached: Ticket = { ...late, resolveMet: 'no', urgency: '低' };
    const context = {
      now: at('2024-05-22 10:00'),
      settings,
      calendars: calendarsOf(settings, shanghai),
      zone: shanghai,
    };
    const { change } = reviseTicket(breached, new Set(['urgency']), context);
    expect(change).toMatchObject({ resolveDue: at('2024-05-27 09:00'), slaState: 'onTrack' });
    expect(change.resolveMet).toBeUndefined();
    const solved: Ticket = {
      ...breached,
      resolveDue: at('2024-05-27 09:00'),
      status: 'verifying',
      resolvedAt: at('2024-05-23 09:00'),
    };
    expect(standingOf(solved, at('2024-05-23 09:00'), rule).state).toBe('metLate');
  });

  test('of a plan due 11:00 and of a promise for 12:00, too', () => {
    const { solution: _, ...planned }: Ticket = {
      ...late,
      planDue: at('2024-05-20 11:00'),
      promisedAt: at('2024-05-20 12:00'),
    };
    const changeAt = (text: string) => standingOf(planned, at(`2024-05-20 ${text}`), rule).change;
    expect(changeAt('10:59')).not.toHaveProperty('planMet');
    expect(changeAt('11:00')).toMatchObject({ planMet: 'no' });
    expect(changeAt('12:00')).toMatchObject({ planMet: 'no', promiseMet: 'no' });
    expect(standingOf({ ...planned, solution: '补发' }, at('2024-05-20 11:30'), rule).change).not.toHaveProperty(
      'planMet',
    );
  });

  test('while the customer is awaited the resolution is not missed', () => {
    const waiting: Ticket = { ...late, status: 'waiting', pauses: '2024-05-21 09:00:00 →' };
    expect(standingOf(waiting, at('2024-05-23 09:00'), rule).change).toMatchObject({ slaState: 'paused' });
    expect(standingOf(waiting, at('2024-05-23 09:00'), rule).change.resolveMet).toBeUndefined();
  });
});

describe('D3: a policy says when to warn', () => {
  const settings = standardSettings();
  const policies = settings.policies.map((policy) => (policy.name === '高' ? { ...policy, warnMinutes: 300 } : policy));
  const warned = (urgency: string, text: string) =>
    standingOf({ ...late, urgency }, at(`2024-05-22 ${text}`), { ...settings, policies });

  test('5 h before by the row of 高, 2 h before by every other, and the sweep looks again then', () => {
    expect([warned('高', '03:59'), warned('高', '04:00')].map(({ state }) => state)).toEqual(['onTrack', 'dueSoon']);
    expect([warned('中', '06:59'), warned('中', '07:00')].map(({ state }) => state)).toEqual(['onTrack', 'dueSoon']);
    expect(warned('高', '01:00').nextChangeAt).toBe(at('2024-05-22 04:00'));
  });
});

describe('D6: the next update', () => {
  const told: Ticket = { ...late, nextUpdateDue: at('2024-05-20 14:00') };

  test('is marked from its due time on, beside the SLA state', () => {
    expect(standingOf(told, at('2024-05-20 13:59'), rule).change).toMatchObject({
      updateState: null,
      slaState: 'onTrack',
    });
    expect(standingOf(told, at('2024-05-20 14:00'), rule).change).toMatchObject({
      updateState: 'due',
      slaState: 'onTrack',
    });
  });

  test('is when the sweep looks again', () => {
    expect(standingOf(told, at('2024-05-20 12:00'), rule).nextChangeAt).toBe(at('2024-05-20 14:00'));
  });
});
