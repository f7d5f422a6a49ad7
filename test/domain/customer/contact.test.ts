import fc from 'fast-check';
import { maskContact, maskName, recognizeContact } from '../../../src/domain/customer/contact';

test.each([
  '13812345678',
  '138 1234 5678',
  '138-1234-5678',
  '+86 138 1234 5678',
  '0086-13812345678',
  '１３８１２３４５６７８',
])('%s is the mobile number 13812345678', (text) => {
  expect(recognizeContact(text)).toEqual({ kind: 'mobile', normal: '13812345678' });
});

test.each([
  ['0571-88886666', '0571-88886666'],
  ['(010) 6552 9988', '010-65529988'],
  ['+86 21 6552 9988', '021-65529988'],
  ['0571-88886666转801', '0571-88886666x801'],
  ['400-820-8820', '4008208820'],
  ['88886666', '88886666'],
  ['+44 20 7946 0958', '+442079460958'],
  ['(617) 555-0123', '6175550123'],
])('%s is the telephone number %s', (text, normal) => {
  expect(recognizeContact(text)).toEqual({ kind: 'phone', normal });
});

test('an e-mail address counts in lower case', () => {
  expect(recognizeContact(' Zhang.San@Example.COM ')).toEqual({ kind: 'email', normal: 'zhang.san@example.com' });
});

test.each(['', '张三', '12345', '1381234567', '23812345678', '1.38E+10', 'a@b', '@x.com', '010-123', '2024-05-03'])(
  '"%s" is no contact',
  (text) => {
    expect(recognizeContact(text)).toBeUndefined();
  },
);

describe('a contact is shown masked (D1)', () => {
  test.each([
    ['138 1234 5678', '****5678'],
    ['0571-88886666转801', '****6666'],
    ['zhang@x.com', 'z***@x.com'],
    ['weixin_88', 'w***'],
    ['', ''],
  ])('%s as %s', (text, shown) => {
    expect(maskContact(text)).toBe(shown);
  });
});

describe('a name is shown as surname and star (D1)', () => {
  test.each([
    ['张三', '张*'],
    ['欧阳娜娜', '欧阳*'],
    ['高山', '高*'],
    ['John Smith', 'Smith *'],
    ['王先生', '王*'],
    ['', ''],
  ])('%s as %s', (text, shown) => {
    expect(maskName(text)).toBe(shown);
  });
});

test('masking what is masked changes nothing', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.emailAddress(),
    fc.constantFrom('13812345678', '0571-88886666', '张三', 'Ann Lee'),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(maskContact(maskContact(text))).toBe(maskContact(text));
      expect(maskName(maskName(text))).toBe(maskName(text));
    }),
  );
});

describe('D12: whatever is typed as a name, its mask shows a surname at most', () => {
  test.each([
    ['Li 13812340001', 'Li *'],
    ['Mr secret.person@example.org', 'Mr *'],
    ['王小明*', '王*'],
    ['王小*', '王*'],
    ['司马懿仲达*', '司马*'],
    ['Wang Xiaoming *', 'Xiaoming *'],
    ['13812340001', '*'],
    ['13812340001*', '*'],
    ['Ann Averyveryverylongsurnameofmine', 'Ann *'],
    ["Dr. Jane O'Neil-Smith", "O'Neil-Smith *"],
  ])('%s as %s', (text, shown) => expect(maskName(text)).toBe(shown));

  test.each(['*', '张*', '欧阳*', 'Smith *', "O'Neil *"])('%s is masked already', (text) => {
    expect(maskName(text)).toBe(text);
  });
});

test.each(['a***@13900002222', 'a***@x', '١٣٨***@x.cn'])('D12: %s is no masked contact, so it gets sealed', (text) => {
  expect(maskContact(text)).toMatch(/^[\p{L}\p{N}]\*{3}$/u);
});

test('D12: of any text the masks are idempotent, hold no number or address, and begin like no formula', () => {
  const part = fc.oneof(
    fc
      .array(fc.integer({ min: 0x20, max: 0x2ffff }), { maxLength: 6 })
      .map((points) => String.fromCodePoint(...points)),
    fc.string({ maxLength: 8 }),
    fc.emailAddress(),
    fc.constantFrom(
      '13812340001',
      '１３８１２３４０００１',
      '王小明',
      '欧阳',
      'Smith',
      '*',
      ' *',
      '***',
      'a***@',
      '****5678',
      '=',
      '@',
      '+',
      '-',
    ),
  );
  const texts = fc.array(part, { maxLength: 4 }).chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));
  const address = /^[a-z0-9*]\*{3}@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
  fc.assert(
    fc.property(texts, (text) => {
      for (const mask of [maskContact, maskName]) {
        const shown = mask(text);
        expect(mask(shown)).toBe(shown);
        expect(shown).not.toMatch(/^[=+\-@]/);
        if (mask === maskContact && address.test(shown)) continue;
        expect(shown).not.toMatch(/@|\p{N}{5}/u);
      }
      expect(maskName(text)).not.toMatch(/\p{N}/u);
      expect([...maskName(text)].length).toBeLessThanOrEqual(22);
    }),
    { numRuns: 300 },
  );
});

test.each([
  '4155552671',
  '(415)555-2671',
  '415/555/2671',
  '415-555-2671',
  '1 (415) 555-2671',
  '1-415-555-2671',
  '+1 415 555 2671',
  '0014155552671',
])('D9: %s is one and the same North American number', (typed) =>
  expect(recognizeContact(typed)).toEqual({ kind: 'phone', normal: '4155552671' }),
);

test('D1: eleven digits in a row are a Chinese mobile number, and a service number stays one', () => {
  expect(recognizeContact('14155552671')).toMatchObject({ kind: 'mobile' });
  expect(recognizeContact('400-820-8820')).toEqual({ kind: 'phone', normal: '4008208820' });
});
