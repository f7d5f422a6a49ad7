import fc from 'fast-check';
import {
  type ClockFacts,
  defaultWarnRule,
  isAtRest,
  nextChangeAt,
  openDeadlines,
  slaState,
} from '../../../src/domain/clock/slaState';
import { dateTimeText } from '../../../src/domain/time/format';
import { at, shanghai } from '../moments';

const day = '2024-05-24';
const time = (text: string) => at(`${day} ${text}`);

/** Reported at 09:00, answered at 09:10, to be resolved by 18:00. */
const handled: ClockFacts = {
  status: 'inProgress',
  createdAt: time('09:00'),
  responseDue: time('09:15'),
  respondedAt: time('09:10'),
  resolveDue: time('18:00'),
};

const stateAt = (facts: ClockFacts, text: string) => slaState(facts, time(text));
const nextAt = (facts: ClockFacts, text: string) => {
  const moment = nextChangeAt(facts, time(text));
  return moment === undefined ? undefined : dateTimeText(moment, shanghai).slice(11);
};

describe('an open ticket (D3)', () => {
  test('due at 18:00 is on track at 15:59, due soon from 16:00, overdue from 18:00', () => {
    expect(['15:59', '16:00', '17:59', '18:00'].map((text) => stateAt(handled, text))).toEqual([
      'onTrack',
      'dueSoon',
      'dueSoon',
      'overdue',
    ]);
  });

  test('with a response window of 2 h is warned of at 75 %, which is after 90 minutes', () => {
    const window: ClockFacts = { status: 'open', createdAt: time('09:00'), responseDue: time('11:00') };
    expect(['10:29', '10:30', '11:00'].map((text) => stateAt(window, text))).toEqual(['onTrack', 'dueSoon', 'overdue']);
  });

  test('with a window of exactly 4 h is warned of 2 h before', () => {
    const window: ClockFacts = { status: 'open', createdAt: time('09:00'), responseDue: time('13:00') };
    expect(['10:59', '11:00'].map((text) => stateAt(window, text))).toEqual(['onTrack', 'dueSoon']);
  });

  test('warned of 30 minutes before counts windows below 1 h as short', () => {
    const window: ClockFacts = { status: 'open', createdAt: time('09:00'), responseDue: time('10:00') };
    expect(slaState(window, time('09:29'), { warnMinutes: 30 })).toBe('onTrack');
    expect(slaState(window, time('09:30'), { warnMinutes: 30 })).toBe('dueSoon');
  });

  test('by a policy that warns 30 minutes before itself, a window of 45 minutes has them, one of 30 minutes has 75 %', () => {
    const own = { warnMinutes: 30, isOwn: true } as const;
    const due = (text: string): ClockFacts => ({ status: 'open', createdAt: time('09:00'), responseDue: time(text) });
    const stateBy = (facts: ClockFacts, text: string) => slaState(facts, time(text), own);
    expect(['09:14', '09:15'].map((text) => stateBy(due('09:45'), text))).toEqual(['onTrack', 'dueSoon']);
    expect(['09:22', '09:23'].map((text) => stateBy(due('09:30'), text))).toEqual(['onTrack', 'dueSoon']);
  });

  test('a promise to call back at 14:00 counts as a due time', () => {
    const promised = { ...handled, promisedAt: time('14:00') };
    expect(['11:59', '12:00', '14:00'].map((text) => stateAt(promised, text))).toEqual([
      'onTrack',
      'dueSoon',
      'overdue',
    ]);
  });

  test('a plan due at 11:00 counts until a solution is written down', () => {
    const planned = { ...handled, planDue: time('11:00') };
    expect(stateAt(planned, '11:00')).toBe('overdue');
    expect(stateAt({ ...planned, solution: '更换配件' }, '11:00')).toBe('onTrack');
  });

  test('that was answered late is judged by what is still open', () => {
    expect(stateAt({ ...handled, respondedAt: time('09:40') }, '10:00')).toBe('onTrack');
  });

  test('without any deadline has no state', () => {
    expect(stateAt({ status: 'open', createdAt: time('09:00') }, '10:00')).toBeUndefined();
  });
});

describe('a ticket waiting for the customer (D3)', () => {
  const waiting: ClockFacts = { ...handled, status: 'waiting' };

  test('is paused, also after 18:00', () => {
    expect(['10:00', '19:00'].map((text) => stateAt(waiting, text))).toEqual(['paused', 'paused']);
  });

  test('is paused though its plan is past: the waiting is for the customer', () => {
    expect(stateAt({ ...waiting, planDue: time('11:00') }, '13:00')).toBe('paused');
  });

  test('is overdue when a promise is past, which was given to the customer who is awaited', () => {
    expect(stateAt({ ...waiting, promisedAt: time('12:00') }, '13:00')).toBe('overdue');
  });

  test('stays overdue when its resolution was missed before', () => {
    expect(stateAt({ ...waiting, resolveMet: 'no' }, '13:00')).toBe('overdue');
  });

  test('is overdue all the same when nobody has answered by 09:15: the response clock never pauses', () => {
    const unanswered: ClockFacts = { status: 'waiting', createdAt: time('09:00'), responseDue: time('09:15') };
    expect(['09:05', '09:15'].map((text) => stateAt(unanswered, text))).toEqual(['paused', 'overdue']);
  });
});

describe('a resolved ticket (D3)', () => {
  const resolved = (text: string, more: Partial<ClockFacts> = {}): ClockFacts => ({
    ...handled,
    status: 'closed',
    resolvedAt: time(text),
    ...more,
  });

  test('is met at 18:00 sharp and missed a minute later, whenever one looks', () => {
    expect(stateAt(resolved('18:00'), '23:00')).toBe('metOnTime');
    expect(stateAt(resolved('18:01'), '23:00')).toBe('metLate');
    expect(stateAt(resolved('18:01', { status: 'verifying' }), '18:05')).toBe('metLate');
  });

  test('without a resolution deadline is judged by its response', () => {
    const { resolveDue: _, ...answered } = resolved('18:00');
    expect(stateAt(answered, '23:00')).toBe('metOnTime');
    expect(stateAt({ ...answered, respondedAt: time('09:16') }, '23:00')).toBe('metLate');
  });

  test('whose resolution deadline is lost but was met stays in time, though its response came at 09:16 for 09:15', () => {
    const { resolveDue: _, ...lost } = resolved('17:00', { respondedAt: time('09:16'), resolveMet: 'yes' });
    expect(stateAt(lost, '23:00')).toBe('metOnTime');
    expect(isAtRest({ ...lost, slaState: 'metOnTime' })).toBe(true);
    expect(stateAt({ ...lost, resolveMet: 'no' }, '23:00')).toBe('metLate');
  });

  test('that was met by its former deadline is judged by the one that stands there: resolved at 18:01 for 18:00 is late', () => {
    expect(stateAt(resolved('18:01', { resolveMet: 'yes' }), '23:00')).toBe('metLate');
  });

  test('whose times nobody knows, or with nothing due, has no state', () => {
    expect(stateAt({ status: 'closed', resolveDue: time('18:00') }, '23:00')).toBeUndefined();
    expect(stateAt({ status: 'closed', resolvedAt: time('18:00') }, '23:00')).toBeUndefined();
  });

  test('that is taken up again is judged as open', () => {
    expect(stateAt(resolved('12:00', { status: 'inProgress' }), '18:00')).toBe('overdue');
  });
});

describe('the next change', () => {
  test('of a ticket due at 18:00 is 16:00, then 18:00, then never', () => {
    expect(['10:00', '16:00', '18:00'].map((text) => nextAt(handled, text))).toEqual(['16:00', '18:00', undefined]);
  });

  test('never comes for one that is resolved, and for one that waits with its response given', () => {
    expect(nextAt({ ...handled, status: 'closed', resolvedAt: time('12:00') }, '12:30')).toBeUndefined();
    expect(nextAt({ ...handled, status: 'waiting' }, '12:30')).toBeUndefined();
  });

  test('until it, the state stays as it is; at it, the state is another', () => {
    const offset = fc.integer({ min: 1, max: 3000 }).map((minutes) => time('09:00') + minutes * 60_000);
    const facts = fc.record(
      { responseDue: offset, planDue: offset, resolveDue: offset, promisedAt: offset },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(facts, offset, fc.double({ min: 0, max: 0.999, noNaN: true }), (due, now, share) => {
        const ticket: ClockFacts = { status: 'open', createdAt: time('09:00'), ...due };
        const state = slaState(ticket, now);
        const change = nextChangeAt(ticket, now);
        const until = change ?? now + 10_000_000_000;
        expect(slaState(ticket, now + Math.floor((until - now) * share), defaultWarnRule)).toBe(state);
        if (change !== undefined) expect(slaState(ticket, change)).not.toBe(state);
      }),
    );
  });
});

test('the deadlines still open are named, so that each can be told of once', () => {
  const { respondedAt: _, ...unanswered } = handled;
  expect(openDeadlines({ ...unanswered, promisedAt: time('14:00') })).toEqual([
    { deadline: 'response', dueAt: time('09:15') },
    { deadline: 'resolve', dueAt: time('18:00') },
    { deadline: 'promised', dueAt: time('14:00') },
  ]);
});

test('a closed ticket whose cells tell how it ended is at rest; one whose cells tell something else is not (D3)', () => {
  const closed = { ...handled, status: 'closed', resolvedAt: time('17:00') } as const;
  expect(isAtRest({ ...closed, slaState: 'metOnTime' })).toBe(true);
  expect(isAtRest({ ...closed, slaState: 'onTrack' })).toBe(false);
  expect(isAtRest({ ...closed, slaState: 'metOnTime', updateState: 'due' })).toBe(false);
  expect(isAtRest({ ...handled, slaState: 'onTrack' })).toBe(false);
});
