import { calendarsOf } from '../../../src/domain/clock/calendars';
import { clockStates } from '../../../src/domain/clock/clockStates';
import { derivation } from '../../../src/domain/clock/derivation';
import { clocksOf } from '../../../src/domain/clock/ticketClocks';
import type { Ticket } from '../../../src/domain/record/ticket';
import { at, shanghai } from '../moments';
import { standardSettings } from '../settings/standard';

const settings = standardSettings({
  specialDays: [
    { date: '2024-05-01', kind: 'holiday', name: '劳动节' },
    { date: '2024-05-11', kind: 'workday', name: '' },
  ],
});
const context = { settings, zone: shanghai, calendars: calendarsOf(settings, shanghai) };
const medium = (createdAt: string, differences: Ticket = {}): Ticket => ({
  createdAt: at(createdAt),
  status: 'inProgress',
  urgency: '中',
  nature: '咨询',
  ...differences,
});

describe('D3: how a deadline came about', () => {
  test('4 hours from Friday 17:45 end on Monday 13:45: two days without hours between', () => {
    expect(derivation('response', medium('2024-05-24 17:45'), context)).toMatchObject({
      policy: { name: '中' },
      start: 'report',
      closedDays: 2,
      specialDays: [],
      waits: [],
      dueAt: at('2024-05-27 13:45'),
    });
  });

  test('2 working days from 30 April over 1 May name the holiday; over 11 May the make-up working day', () => {
    const overHoliday = derivation('resolve', medium('2024-04-30 10:00'), context);
    expect([overHoliday?.specialDays.map(({ date }) => date), overHoliday?.dueAt]).toEqual([
      ['2024-05-01'],
      at('2024-05-03 10:00'),
    ]);
    const overMakeUp = derivation('resolve', medium('2024-05-10 10:00'), context);
    expect([overMakeUp?.specialDays.map(({ kind }) => kind), overMakeUp?.dueAt]).toEqual([
      ['workday'],
      at('2024-05-13 10:00'),
    ]);
  });

  test('a wait from 17:30 to 09:30 leaves out its 60 working minutes, not the night', () => {
    const waited = medium('2024-05-20 09:00', { pauses: '2024-05-20 17:30:00 → 2024-05-21 09:30:00' });
    expect(derivation('resolve', waited, context)?.waits.map(({ minutes }) => minutes)).toEqual([60]);
    expect(derivation('response', waited, context)?.waits).toEqual([]);
  });

  test('a high-value and an agitated customer raise the urgency by one step, for both reasons', () => {
    const pressing = medium('2024-05-20 09:00', { customerTier: '高价值(VIP)', mood: '激动' });
    expect(derivation('response', pressing, context)).toMatchObject({
      policy: { name: '高' },
      raised: { to: 'high', because: ['vip', 'agitated'] },
    });
    expect(derivation('response', medium('2024-05-20 09:00'), context)?.raised).toBeUndefined();
  });

  test('a reopened ticket is counted from the reopening, its response from the report', () => {
    const reopened = medium('2024-05-20 09:00', { reopenedAt: at('2024-05-22 10:00') });
    expect(derivation('resolve', reopened, context)?.start).toBe('reopening');
    expect(derivation('response', reopened, context)?.start).toBe('report');
  });

  test('D6: the next word is counted from the last one', () => {
    const told = medium('2024-05-20 09:00', { lastToldAt: at('2024-05-20 15:00') });
    expect(derivation('update', told, context)).toMatchObject({ start: 'lastWord', dueAt: at('2024-05-21 15:00') });
  });

  test('it ends where the clocks of the record end', () => {
    const ticket = medium('2024-05-24 17:45', { pauses: '2024-05-27 10:00:00 → 2024-05-27 11:00:00' });
    const clocks = clocksOf(ticket, context);
    expect([
      derivation('response', ticket, context)?.dueAt,
      derivation('plan', ticket, context)?.dueAt,
      derivation('resolve', ticket, context)?.dueAt,
      derivation('update', ticket, context)?.dueAt,
    ]).toEqual([clocks.responseDue, clocks.planDue, clocks.resolveDue, clocks.nextUpdateDue]);
  });

  test('without a policy nothing is derived', () => {
    const without = { ...context, settings: { ...settings, policies: [] } };
    expect(derivation('resolve', medium('2024-05-20 09:00'), without)).toBeUndefined();
  });
});

describe('D3: how the clocks stand', () => {
  const ticket = medium('2024-05-20 09:00', {
    responseDue: at('2024-05-20 14:00'),
    respondedAt: at('2024-05-20 14:00'),
    planDue: at('2024-05-21 09:00'),
    resolveDue: at('2024-05-22 09:00'),
  });
  const states = (of: Ticket, now: string) => clockStates(of, at(now)).map(({ key, state }) => `${key} ${state}`);

  test('met to the minute is met; from its deadline on a clock is missed', () => {
    expect(states(ticket, '2024-05-21 09:00')).toEqual(['response met', 'plan missed', 'resolve running']);
  });

  test('while the customer is awaited plan and resolution stand still', () => {
    expect(states({ ...ticket, status: 'waiting' }, '2024-05-23 09:00')).toEqual([
      'response met',
      'plan paused',
      'resolve paused',
    ]);
  });

  test('a ticket solved at 10:00 a day late missed its resolution', () => {
    const solved: Ticket = {
      ...ticket,
      status: 'verifying',
      solution: '补发',
      resolvedAt: at('2024-05-23 10:00'),
    };
    expect(states(solved, '2024-05-23 11:00')).toEqual(['response met', 'plan met', 'resolve missed']);
  });
});
