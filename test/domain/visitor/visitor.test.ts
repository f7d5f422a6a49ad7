import {
  attemptsMade,
  limitPassed,
  noAttempts,
  withAttempt,
  withoutAttempt,
} from '../../../src/domain/visitor/attempts';
import { isLastFour } from '../../../src/domain/visitor/lastFour';
import { plainLine, plainText } from '../../../src/domain/visitor/plainText';
import { withoutContacts } from '../../../src/domain/visitor/withoutContacts';

describe('D17: the last four of a contact', () => {
  test.each([
    ['13812345678', '5678', true],
    ['138 1234 5678', '5678', true],
    ['138 1234 5678', '５６７８', true],
    ['****5678', '5678', true],
    ['010-62345678转801', '5678', true],
    ['Zhang.San@example.com', '.san', true],
    ['li@example.com', 'li', false],
    ['li@example.com', ' Li@Example.com ', true],
    ['13812345678', '1381', false],
    ['13812345678', '', false],
    ['', '', false],
    ['无', '无', false],
    ['z***@12306.cn', '2306', false],
    ['z***@12306.cn', 'wei9', false],
    ['1***', '1***', false],
  ])('%s with %s: %s', (contact, typed, isRight) => expect(isLastFour(typed, contact)).toBe(isRight));
});

describe('attempts are limited for each ticket and for all', () => {
  const limits = { span: 3_600_000, perKey: 2, overall: 3 };
  const counted = (...keys: readonly string[]) =>
    keys.reduce((sum, key) => withAttempt(sum, key, 1000, limits), noAttempts);

  test('two wrong ones for a ticket stop it, three stop everybody', () => {
    expect(limitPassed(counted('a'), 'a', 1000, limits)).toBeUndefined();
    expect(limitPassed(counted('a', 'a'), 'a', 1000, limits)).toBe('key');
    expect(limitPassed(counted('a', 'a'), 'b', 1000, limits)).toBeUndefined();
    expect(limitPassed(counted('a', 'a', 'b'), 'c', 1000, limits)).toBe('overall');
  });

  test('an hour after the last one it begins anew', () => {
    const after = 1000 + limits.span + 60_000;
    expect(limitPassed(counted('a', 'a', 'b'), 'a', after, limits)).toBeUndefined();
    expect(limitPassed(counted('a', 'a', 'b'), 'a', after - 2 * 60_000, limits)).toBe('key');
  });

  test('D17: in no hour are there more, whenever it begins', () => {
    const minute = 60_000;
    const made: number[] = [];
    let attempts = noAttempts;
    for (let now = 0; now < 300 * minute; now += 7 * minute) {
      if (limitPassed(attempts, 'a', now, limits) !== undefined) continue;
      attempts = withAttempt(attempts, 'a', now, limits);
      made.push(now);
    }
    const inHourFrom = (from: number) => made.filter((at) => at >= from && at < from + limits.span).length;
    expect(made.length).toBeGreaterThan(4);
    expect(Math.max(...made.map(inHourFrom))).toBe(2);
  });

  test('a right one does not count', () => {
    expect(limitPassed(withoutAttempt(counted('a', 'a'), 'a'), 'a', 1000, limits)).toBeUndefined();
  });

  test('what is kept of ten thousand keys fits a property', () => {
    let many = noAttempts;
    for (let at = 0; at < 10_000; at += 1) many = withAttempt(many, `2024052${10_000 + at}`, 1000, limits);
    expect(JSON.stringify(many).length).toBeLessThan(9000);
    expect(attemptsMade(many, 'none', 1000, limits).all).toBe(10_000);
  });

  test('D17: a day has room for 500 contacts; with none left a new one is refused, and no limit passed by', () => {
    const day = { ...limits, overall: Number.POSITIVE_INFINITY };
    const keys = Array.from({ length: 1000 }, (_, at) => `contact${at}`.slice(-8));
    const full = keys.reduce((sum, key) => withAttempt(sum, key, 1000, day), noAttempts);
    expect(limitPassed(full, 'contact0', 1000, day)).toBeUndefined();
    expect(limitPassed(withAttempt(full, 'contact0', 1000, day), 'contact0', 1000, day)).toBe('key');
    expect(limitPassed(full, keys[499] ?? '', 1000, day)).toBeUndefined();
    expect(limitPassed(full, 'one-more', 1000, day)).toBe('overall');
  });
});

describe('what strangers write becomes plain text', () => {
  test.each([
    ['nulls and bells', 'a\u0000b\u0007c', 'abc'],
    ['overrides of direction', '\u202Eevil\u2066x\u2069', 'evilx'],
    ['half of an emoji', 'a\ud83d b', 'a b'],
    ['a family stays one', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['a tower of marks', `z${'\u0335'.repeat(50)}`, `z${'\u0335'.repeat(4)}`],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('%s', (_, typed, plain) => expect(plainText(typed, 100)).toBe(plain));

  test('5,000 lines end after the sixtieth', () => {
    expect(plainText('x\n'.repeat(5000), 10_000).split('\n')).toHaveLength(60);
  });

  test('a million characters end at the limit', () =>
    expect(plainText('长'.repeat(1_000_000), 2000)).toHaveLength(2000));
  test('a name has one line', () => expect(plainLine('张\n伟\t =1+1', 60)).toBe('张 伟 =1+1'));
});

describe('D17: the status page repeats no contact', () => {
  test.each([
    ['已致电 13812345678 说明', '已致电 *** 说明'],
    ['已邮件 zhang.san@example.com', '已邮件 ***'],
    ['工单 20240520001 已转物流', '工单 20240520001 已转物流'],
    ['承诺 2024-05-21 14:30 前答复', '承诺 2024-05-21 14:30 前答复'],
    ['退款 1299.00 元', '退款 1299.00 元'],
    ['电话１３８１２３４５６７８，邮箱 wang＠example.com', '电话***，邮箱 ***'],
  ])('%s', (note, shown) => expect(withoutContacts(note)).toBe(shown));
});
