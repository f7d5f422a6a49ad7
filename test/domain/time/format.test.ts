import { dateTimeText, dayText, momentInWords, monthText } from '../../../src/domain/time/format';
import { at, newYork, shanghai } from '../moments';

describe('Friday 24 May 2024, 17:45:59 in Shanghai', () => {
  const moment = at('2024-05-24 17:45:59');

  test('is written 2024-05-24 17:45, as a day 20240524, as a month 2024-05', () => {
    expect(dateTimeText(moment, shanghai)).toBe('2024-05-24 17:45');
    expect(dayText(moment, shanghai)).toBe('20240524');
    expect(monthText(moment, shanghai)).toBe('2024-05');
  });

  test('is 05:45 of the same day in New York', () => {
    expect(dateTimeText(moment, newYork)).toBe('2024-05-24 05:45');
  });

  test('is said as 5月24日（周五）17:45 and as Fri 24 May, 17:45', () => {
    expect(momentInWords(moment, shanghai, 'zh')).toBe('5月24日（周五）17:45');
    expect(momentInWords(moment, shanghai, 'en')).toBe('Fri 24 May, 17:45');
  });
});

test('a Sunday is 周日 and Sun', () => {
  expect(momentInWords(at('2024-05-26 09:00'), shanghai, 'zh')).toBe('5月26日（周日）09:00');
  expect(momentInWords(at('2024-05-26 09:00'), shanghai, 'en')).toBe('Sun 26 May, 09:00');
});
