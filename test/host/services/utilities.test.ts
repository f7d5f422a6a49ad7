import fc from 'fast-check';
import { errorOf, evaluated, hostOf } from '../execution/fixture';

describe('Utilities.formatDate', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-05-01 09:05:07.042'],
    ['yyMMdd', '260501'],
    ['E, d MMM yyyy h:mm a', 'Fri, 1 May 2026 9:05 AM'],
    ['EEEE MMMM', 'Friday May'],
    ["yyyy'年'M'月'd'日'", '2026年5月1日'],
    ["h 'o''clock'", "9 o'clock"],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-05-01T09:05:07+08:00'],
    ['Z', '+0800'],
    ['D', '121'],
    ['u', '5'],
    ['w', '18'],
    ['kk:mm', '09:05'],
  ])('the letters %s give %s', (format, text) => {
    const moment = Date.UTC(2026, 4, 1, 1, 5, 7, 42);
    expect(evaluated(`Utilities.formatDate(new Date(${moment}), 'Asia/Shanghai', ${JSON.stringify(format)})`)).toBe(
      text,
    );
  });

  test('GMT+8 is a time zone too', () => {
    expect(evaluated("Utilities.formatDate(new Date(0), 'GMT+8', 'HH:mm XXX')")).toBe('08:00 +08:00');
  });

  test.each([
    ['GMT', 'GMT'],
    ['Etc/GMT', 'GMT'],
    ['UTC', 'UTC'],
  ])('the zone %s is called %s', (zone, name) => {
    expect(evaluated(`Utilities.formatDate(new Date(0), '${zone}', 'z')`)).toBe(name);
  });

  test('a text is no date, and unknown letters and zones are refused', () => {
    expect(errorOf("Utilities.formatDate('2026-05-01', 'GMT', 'yyyy')")).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(errorOf("Utilities.formatDate(new Date(), 'GMT', 'b')")).toBe("Exception: Illegal pattern character 'b'");
    expect(errorOf("Utilities.formatDate(new Date(), 'Nowhere', 'y')")).toMatch(/timeZone/);
  });
});

describe('bytes', () => {
  test('bytes are signed', () => {
    expect(evaluated("Utilities.base64Decode('/4A=')")).toEqual([-1, -128]);
    expect(evaluated("Utilities.newBlob('é').getBytes()")).toEqual([-61, -87]);
  });

  test('a signature of text is hex-comparable with the published example', () => {
    const hex = ".map((byte) => ('0' + (byte & 255).toString(16)).slice(-2)).join('')";
    const call = "Utilities.computeHmacSha256Signature('The quick brown fox jumps over the lazy dog', 'key')";
    expect(evaluated(call + hex)).toBe('f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8');
  });

  test('without a charset Chinese text becomes question marks in a digest', () => {
    const digest = (text: string, charset: string) =>
      evaluated(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '${text}'${charset})`);
    expect(digest('客服', '')).toEqual(digest('投诉', ''));
    expect(digest('客服', ', Utilities.Charset.UTF_8')).not.toEqual(digest('投诉', ', Utilities.Charset.UTF_8'));
  });

  test('encoding and decoding give the same bytes back', () => {
    const host = hostOf(
      'function round(bytes) { return Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(bytes)); }',
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -128, max: 127 })), (bytes) => {
        expect(host.run('round', [bytes]).result).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  test('a blob in GBK is read with its charset', () => {
    expect(evaluated("Utilities.newBlob([-65, -51, -73, -2]).getDataAsString('GBK')")).toBe('客服');
  });
});

describe('texts', () => {
  test.each([
    ["'%s has %d', 'desk', 3", 'desk has 3'],
    ["'%05.1f|%-5s|%5s', 3.14159, 'a', 'b'", '003.1|a    |    b'],
    ["'%,d 100%%', 1234567", '1,234,567 100%'],
  ])('formatString(%s)', (given, text) => {
    expect(evaluated(`Utilities.formatString(${given})`)).toBe(text);
  });

  test('parseCsv keeps quoted commas, quotes and line breaks', () => {
    expect(evaluated(`Utilities.parseCsv('a,"b,""c""\\nd"\\r\\n1,2')`)).toEqual([
      ['a', 'b,"c"\nd'],
      ['1', '2'],
    ]);
  });
});

test('console and Logger write to the log of the execution', () => {
  const host = hostOf(`function talk() {
    console.log('count %d', 3); console.warn({ a: 1 }); Logger.log('%s: %s', 'a', 'b'); return Logger.getLog();
  }`);
  expect(host.run('talk')).toMatchObject({ logs: ['count 3', 'WARNING: { a: 1 }', 'a: b'], result: 'a: b\n' });
});

test('Session tells the zone of the manifest and the language of the workbook', () => {
  expect(evaluated('[Session.getScriptTimeZone(), Session.getActiveUserLocale()]')).toEqual(['Asia/Shanghai', 'zh_CN']);
});
