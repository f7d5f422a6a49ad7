import fc from 'fast-check';
import { errorOf, evaluated, hostOf } from '../execution/fixture';

const parsed = (text: string, format: string, zone = 'Asia/Shanghai') =>
  evaluated(`Utilities.parseDate(${JSON.stringify([text, zone, format]).slice(1, -1)}).toISOString()`);

describe('Utilities.parseDate', () => {
  test.each([
    ['2026-05-01 09:05:07.042', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-05-01T01:05:07.042Z'],
    ['20260501', 'yyyyMMdd', '2026-04-30T16:00:00.000Z'],
    ['1.5.26', 'd.M.yy', '2026-04-30T16:00:00.000Z'],
    ['May 1, 2026 12:30 am', 'MMM d, yyyy h:mm a', '2026-04-30T16:30:00.000Z'],
    ['Friday, 1 June 2026', 'EEEE, d MMMM yyyy', '2026-05-31T16:00:00.000Z'],
    ['2026年5月1日', "yyyy'年'M'月'd'日'", '2026-04-30T16:00:00.000Z'],
    ['2026-05-01T09:05:07+02:00', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-05-01T07:05:07.000Z'],
    ['2026-05-32 and more', 'yyyy-MM-dd', '2026-05-31T16:00:00.000Z'],
    ['18:30', 'HH:mm', '1970-01-01T10:30:00.000Z'],
  ])('%s in the letters %s is %s', (text, format, moment) => {
    expect(parsed(text, format)).toBe(moment);
  });

  test('what does not fit is refused', () => {
    expect(errorOf("Utilities.parseDate('1 May', 'GMT', 'yyyy-MM-dd')")).toBe('Exception: Unparseable date: "1 May"');
    expect(errorOf("Utilities.parseDate(1, 'GMT', 'y')")).toMatch('for Utilities.parseDate.');
    expect(errorOf("Utilities.parseDate('1', 'Nowhere', 'y')")).toMatch(/timeZone/);
  });

  test('it reads what formatDate writes', () => {
    const host = hostOf(`function round(moment) {
      const text = Utilities.formatDate(new Date(moment), 'America/New_York', "yyyy-MMM-dd hh:mm:ss.SSS a Z");
      return Utilities.parseDate(text, 'GMT', "yyyy-MMM-dd hh:mm:ss.SSS a Z").getTime();
    }`);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }), (moment) => {
        expect(host.run('round', [moment]).result).toBe(moment);
      }),
      { numRuns: 50 },
    );
  });
});

test('jsonParse and jsonStringify are JSON', () => {
  expect(evaluated('Utilities.jsonStringify(Utilities.jsonParse(\'{"a":[1,null]}\'))')).toBe('{"a":[1,null]}');
  expect(evaluated('Utilities.jsonParse(\'{"a":1}\') instanceof Object')).toBe(true);
});

test('appendUntrusted escapes for the place where the page ends', () => {
  const page = (html: string, text: string) =>
    evaluated(`HtmlService.createHtmlOutput('${html}').appendUntrusted('${text}').getContent()`);
  expect(page('<p>', '<b>')).toBe('<p>&lt;b&gt;');
  expect(page('<a href="', 'javascript:x')).toBe('<a href="about:invalid');
});

test('the key of a person tells people apart, not who they are', () => {
  const host = hostOf('function key() { return Session.getTemporaryActiveUserKey(); }');
  const key = (user: string) => host.run('key', [], user).result;
  expect(key('owner@example.com')).toBe(key('owner@example.com'));
  expect(key('owner@example.com')).not.toBe(key('lin@example.com'));
});
