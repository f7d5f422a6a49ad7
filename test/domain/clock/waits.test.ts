import fc from 'fast-check';
import { readWaits, waitsText } from '../../../src/domain/clock/waits';
import { newYork, shanghai } from '../moments';

const second = 1000;
const moments = fc
  .integer({ min: Date.UTC(2020, 0) / second, max: Date.UTC(2030, 0) / second })
  .map((at) => at * second);

test.each([shanghai, newYork])('waits are read back as they were written, daylight saving or not', (zone) => {
  const pauses = fc
    .uniqueArray(moments, { minLength: 0, maxLength: 9 })
    .map((times) => times.sort((a, b) => a - b))
    .map((times) => {
      const ended = [];
      for (let at = 0; at + 1 < times.length; at += 2)
        ended.push({ fromAt: times[at] ?? 0, untilAt: times[at + 1] ?? 0 });
      const last = times[times.length - 1];
      return times.length % 2 === 1 && last !== undefined ? { ended, since: last } : { ended };
    });
  fc.assert(fc.property(pauses, (waits) => expect(readWaits(waitsText(waits, zone) ?? '', zone)).toEqual(waits)));
});

test('a ticket that never waited has a blank cell', () => {
  expect(waitsText({ ended: [] }, shanghai)).toBeNull();
  expect(readWaits(undefined, shanghai)).toEqual({ ended: [] });
});

test('what people typed over the column is passed over', () => {
  expect(readWaits('不知道; 2024-05-20 10:00 →', shanghai).since).toBe(Date.UTC(2024, 4, 20, 2));
});

test('a time alone is no wait: the desk writes none without its arrow', () => {
  expect(readWaits('5月21日下午3点', shanghai)).toEqual({ ended: [] });
  expect(readWaits('2024-05-20 10:00', shanghai)).toEqual({ ended: [] });
});
