import {
  type Improvement,
  nextImprovementNumber,
  overdueActions,
  volumeChange,
} from '../../../src/domain/improvement/improvement';
import { at } from '../moments';

const none = { what: '', owner: '', dueAt: undefined };
const improvement = (differences: Partial<Improvement>): Improvement => ({
  number: 'G202405001',
  category: '物流配送',
  month: '2024-05',
  volumeBefore: 40,
  whys: [],
  rootCause: '',
  short: none,
  long: none,
  acceptance: '',
  state: 'underWay',
  tickets: '',
  volumeAfter: undefined,
  ...differences,
});
const action = (day: string) => ({ what: '更换承运商', owner: '王芳', dueAt: at(`${day} 00:00`) });

test('D14: an action due on 10 June is overdue from 11 June on, the longest overdue first', () => {
  const due = improvement({ short: action('2024-06-10'), long: action('2024-06-01') });
  expect(overdueActions([due], at('2024-06-10 18:00')).map(({ term }) => term)).toEqual(['long']);
  expect(overdueActions([due], at('2024-06-11 00:00')).map(({ term }) => term)).toEqual(['long', 'short']);
});

test('D14: a short-term action that begins with 已完成 or “Done” is not overdue while the long-term one still is', () => {
  const terms = (what: string) => {
    const short = { ...action('2024-06-01'), what };
    const due = improvement({ short, long: action('2024-06-02') });
    return overdueActions([due], at('2024-07-01 00:00')).map(({ term }) => term);
  };
  for (const what of ['已完成：更换承运商', '【已完成】更换承运商', '已完成', 'Done: changed the carrier', 'done']) {
    expect([what, terms(what)]).toEqual([what, ['long']]);
  }
  for (const what of ['更换承运商（未完成）', '已完成交接前的核对', 'Donee list']) {
    expect([what, terms(what)]).toEqual([what, ['short', 'long']]);
  }
});

test('what is done or cancelled is not overdue, nor an action that nobody described', () => {
  const short = action('2024-06-01');
  const all = [
    improvement({ state: 'done', short }),
    improvement({ state: 'cancelled', short }),
    improvement({ short: { ...short, what: '' } }),
  ];
  expect(overdueActions(all, at('2024-07-01 00:00'))).toEqual([]);
});

test('D2: improvements are numbered G + month + serial, each month from 001', () => {
  expect(nextImprovementNumber([], '2024-05')).toBe('G202405001');
  expect(nextImprovementNumber(['G202405009', 'G202404017', 'G202405x'], '2024-05')).toBe('G202405010');
});

test('from 40 tickets to 30 is a quarter less; from none nothing can be said', () => {
  expect(volumeChange(40, 30)).toBe(-0.25);
  expect(volumeChange(0, 30)).toBeUndefined();
});
