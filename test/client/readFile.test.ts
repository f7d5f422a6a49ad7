import { readFile } from '../../src/client/importer/readFile';
import { gbk } from './gbk';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (bytes: Uint8Array) => {
  const reading = readFile('台账.csv', bytes);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};

const problem = (bytes: Uint8Array): string => {
  const reading = readFile('台账.csv', bytes);
  return reading.ok ? 'none' : reading.problem;
};

const ledger = '反馈时间,状态\n2024-05-20 14:00,已关闭\n';

test('UTF-8 is read with and without its byte order mark', () => {
  for (const text of [ledger, `\ufeff${ledger}`]) {
    const { table, encoding } = read(utf8(text));
    expect(encoding).toBe('UTF-8');
    expect(table.headers).toEqual(['反馈时间', '状态']);
  }
});

test('what is not UTF-8 is read as GB18030, the encoding of Chinese spreadsheets', () => {
  const { table, encoding } = read(gbk(ledger));
  expect(encoding).toBe('GB18030');
  expect(table.rows).toEqual([['2024-05-20 14:00', '已关闭']]);
});

test('“Unicode text” of Excel is UTF-16 with tabs', () => {
  const text = '\ufeff反馈时间\t状态\r\n2024-05-20\t已关闭\r\n';
  const bytes = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  expect(read(bytes)).toMatchObject({
    encoding: 'UTF-16',
    delimiter: '\t',
    table: { headers: ['反馈时间', '状态'], rows: [['2024-05-20', '已关闭']] },
  });
});

test.each([
  [',', 'a,b\n"x, y",2\n'],
  ['\t', 'a\tb\nx, y\t2\n'],
  [';', 'a;b\nx, y;2\n'],
  ['|', 'a|b\nx, y|2\n'],
])('the delimiter %j is found', (delimiter, text) => {
  expect(read(utf8(text))).toMatchObject({ delimiter, table: { headers: ['a', 'b'], rows: [['x, y', '2']] } });
});

test('a title above the header is left out and the header line is told', () => {
  const { table } = read(utf8(`2024年客服台账,\n\n${ledger}`));
  expect(table.headerLine).toBe(3);
  expect(table.headers).toEqual(['反馈时间', '状态']);
});

test('blank lines inside stay, so that line numbers are those of the spreadsheet; blank lines at the end go', () => {
  expect(read(utf8('a,b\n1,2\n,\n3,4\n\n,\n')).table.rows).toEqual([
    ['1', '2'],
    ['', ''],
    ['3', '4'],
  ]);
});

test('every line is as long as the longest: short ones are filled up, and nothing beyond the header is lost', () => {
  const { table } = read(utf8('a,b\n1\n1,2,3\n'));
  expect(table).toEqual({
    name: '台账.csv',
    headerLine: 1,
    headers: ['a', 'b', ''],
    rows: [
      ['1', '', ''],
      ['1', '2', '3'],
    ],
  });
});

test('a line break, a comma and a quotation mark inside quotes are content', () => {
  expect(read(utf8('a,b\n"1,\n""2""",3\n')).table.rows).toEqual([['1,\n"2"', '3']]);
});

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['nothing but blank lines', utf8('\n , \n'), 'empty'],
  ['a header alone', utf8('反馈时间,状态\n'), 'onlyHeader'],
  ['an .xlsx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14), 'workbook'],
  ['an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'notText'],
  ['a quotation mark that is never closed', utf8('a,b\n"1,2\n3,4\n'), 'openQuote'],
  ['a file of more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'tooLarge'],
])('%s is refused as %3$s', (_, bytes, expected) => {
  expect(problem(bytes)).toBe(expected);
});

test('below the names of groups of columns the line that names the fields is the header', () => {
  const { table } = read(utf8(`旧系统导出,,\n客户,客户,处理\n客户姓名,反馈时间,状态\n张伟,2024-05-20 14:00,已关闭\n`));
  expect(table).toMatchObject({ headers: ['客户姓名', '反馈时间', '状态'], headerLine: 3 });
  expect(table.rows).toEqual([['张伟', '2024-05-20 14:00', '已关闭']]);
});

test('a file cut off within a character is read up to there', () => {
  for (const [bytes, encoding] of [
    [utf8(ledger.trimEnd()), 'UTF-8'],
    [gbk(ledger.trimEnd()), 'GB18030'],
  ] as const) {
    const cut = read(bytes.subarray(0, bytes.length - 1));
    expect(cut.encoding).toBe(encoding);
    expect(cut.table.rows).toEqual([['2024-05-20 14:00', '已关']]);
  }
});

test('UTF-16 is known by its zeros where its byte order mark is missing', () => {
  const little = Uint8Array.from(Buffer.from(ledger, 'utf16le'));
  const big = Uint8Array.from(Buffer.from(little).swap16());
  for (const bytes of [little, big]) {
    const { table, encoding } = read(bytes);
    expect(encoding).toBe('UTF-16');
    expect(table.headers).toEqual(['反馈时间', '状态']);
  }
});
