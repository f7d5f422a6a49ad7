import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { backupText, readBackup } from '../../../src/domain/customer/sealing/backup';
import { customerKey, randomBytes, readRing, ringText, withKey } from '../../../src/domain/customer/sealing/keys';
import { fingerprintOf, isSealed, open, type Place, seal } from '../../../src/domain/customer/sealing/seal';
import { fromUtf8, utf8 } from '../../../src/domain/customer/sealing/utf8';

const uuids = (start: number) => Array.from({ length: 4 }, (_, at) => `${start}${at}`.padStart(36, '0')).join('');
const random = randomBytes(uuids(1));
const key = customerKey(random(32));
const ring = withKey(undefined, key);
const place: Place = { customerNo: 'C2024050010', column: 'contact' };
const sealed = (text: string, at = place) => seal(text, at, key, random(24));

describe('D12: a contact is sealed for its customer', () => {
  test('any text comes back as it was, hostile ones too', () => {
    const hostile = [
      '=IMPORTXML("x")',
      '<img onerror=x>',
      '张三👨‍👩‍👧',
      '\u202e87654321831\u0000\u0007',
      'x'.repeat(50_000),
      '',
    ];
    for (const text of hostile) expect(open(sealed(text), place, ring)).toEqual({ text });
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(texts, (text) => expect(open(sealed(text), place, ring)).toEqual({ text })));
  });

  test('nothing of it can be read in the cell, and the same contact never gives the same cell', () => {
    const [first, second] = [sealed('13812345678'), sealed('13812345678')];
    expect(first).not.toContain('138');
    expect(first.slice(10)).not.toBe(second.slice(10));
    expect(isSealed(first)).toBe(true);
  });

  test('moved to another customer or column, changed or cut it is damaged and does not open', () => {
    const cell = sealed('13812345678');
    const flipped = cell.slice(0, -1) + (cell.endsWith('0') ? '1' : '0');
    expect(open(cell, { ...place, customerNo: 'C2024050011' }, ring)).toEqual({ problem: 'damaged' });
    expect(open(cell, { ...place, column: 'name' }, ring)).toEqual({ problem: 'damaged' });
    for (const text of [flipped, cell.slice(0, -2), '13812345678', '']) {
      expect(open(text, place, ring)).toEqual({ problem: 'damaged' });
    }
  });

  test('with another key, or none, it says that the key is missing', () => {
    const other = withKey(undefined, customerKey(random(32)));
    expect(open(sealed('13812345678'), place, other)).toEqual({ problem: 'noKey' });
    expect(open(sealed('13812345678'), place, undefined)).toEqual({ problem: 'noKey' });
  });

  test('after a change of keys what the old one sealed opens still', () => {
    const cell = sealed('13812345678');
    const newer = withKey(ring, customerKey(random(32)));
    expect(open(cell, place, readRing(ringText(newer)))).toEqual({ text: '13812345678' });
    expect(newer.current.id).not.toBe(key.id);
  });
});

test('D2: one contact has one fingerprint however it is typed, and another one under another key', () => {
  const of = (contact: string) => fingerprintOf(contact, key);
  expect(of('+86 138-1234-5678')).toBe(of('13812345678'));
  expect(of('WeChat：ABC')).toBe(of('wechat:abc'));
  expect(of('13812345679')).not.toBe(of('13812345678'));
  expect(fingerprintOf('13812345678', customerKey(random(32)))).not.toBe(of('13812345678'));
});

describe('the backup of the key', () => {
  test('is fourteen groups of four, and read again however it is typed', () => {
    const text = backupText(key);
    expect(text).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readBackup(text)?.id).toBe(key.id);
    expect(readBackup(` ${text.toLowerCase().replace(/-/g, ' ')}\n`)?.id).toBe(key.id);
  });

  test('with one digit wrong or left out it is refused', () => {
    const text = backupText(key);
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === '-') continue;
      const wrong = text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1);
      expect(readBackup(wrong)).toBeUndefined();
      expect(readBackup(text.slice(0, at) + text.slice(at + 1))).toBeUndefined();
    }
  });
});

test('no key and no nonce comes of too little chance', () => {
  expect(() => randomBytes('1234')).toThrow(RangeError);
  const drawn = new Set(Array.from({ length: 1000 }, () => random(24).join()));
  expect(drawn.size).toBe(1000);
});

test('text is UTF-8; half a character is replaced rather than lost with the rest', () => {
  expect([...utf8('é张')]).toEqual([0xc3, 0xa9, 0xe5, 0xbc, 0xa0]);
  expect(fromUtf8(utf8('a\ud800b'))).toBe('a\ufffdb');
});

test('it runs where there is nothing but the language, as in Apps Script', async () => {
  const root = path.resolve(__dirname, '../../..');
  const contents = `
    import { customerKey } from './src/domain/customer/sealing/keys';
    import { open, seal } from './src/domain/customer/sealing/seal';
    const key = customerKey(new Uint8Array(32).fill(7));
    const place = { customerNo: 'C2024050001', column: 'name' };
    globalThis.result = open(seal('张伟', place, key, new Uint8Array(24)), place, { current: key, all: [key] }).text;
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  });
  const bare = vm.createContext({});
  vm.runInContext(outputFiles.map((file) => file.text).join(''), bare);
  expect(vm.runInContext('result', bare)).toBe('张伟');
});
