import path from 'node:path';
import type { Host } from '../../../host/contract/host';
import { loadProject } from '../../../host/project';
import { openSample } from '../../../host/sample/open';
import { TicketSheet } from '../../../host/sample/ticketSheet';
import type { FieldKey } from '../../../src/domain/record/fields';
import { type Language, type ListKey, optionKey } from '../../../src/domain/record/lists';
import { tables } from '../../../src/domain/tables/tables';
import { wordsOf } from '../../../src/words/words';

/** Three in the afternoon of a Wednesday, where each team works. */
const afternoon: Readonly<Record<Language, string>> = { zh: '2026-05-20T15:10+08:00', en: '2026-05-20T15:10-04:00' };

const samples = new Map<Language, Host>();

function sample(language: Language): Host {
  const host = samples.get(language);
  if (host === undefined) throw new Error(`no sample in ${language}`);
  return host;
}

beforeAll(() => {
  const project = loadProject(path.resolve(__dirname, '../../../dist'));
  for (const language of ['zh', 'en'] as const) {
    samples.set(language, openSample({ project }, language, Date.parse(afternoon[language])));
  }
});

/** The cells of these columns, ticket by ticket. */
function tickets(language: Language, ...keys: readonly FieldKey[]): readonly (readonly string[])[] {
  const sheet = new TicketSheet(sample(language), language);
  return sheet.rows.slice(1).map((_, row) => keys.map((key) => sheet.text(row + 1, key)));
}

const keysOf = (language: Language, key: FieldKey, list: ListKey): readonly (string | undefined)[] =>
  tickets(language, key).map(([text = '']) => optionKey(list, text));

const chinese = /\p{Script=Han}/u;

test.each(['zh', 'en'] as const)(
  'the sample in %s: 19 tickets that lack nothing, mails sent, nothing failed',
  (language) => {
    const host = sample(language);
    expect(tickets(language, 'number', 'missing')).toEqual(
      Array.from({ length: 19 }, () => [expect.stringMatching(/^\d{11}$/), '']),
    );
    expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
    expect(host.mails.length).toBeGreaterThan(3);
  },
);

test('every ticket ends alike in both languages: nature, urgency, status, and how late it is', () => {
  const told = (language: Language) => [
    keysOf(language, 'nature', 'nature'),
    keysOf(language, 'urgency', 'urgency'),
    keysOf(language, 'status', 'status'),
    keysOf(language, 'slaState', 'slaState'),
  ];
  expect(told('en')).toEqual(told('zh'));
  expect(told('en').flat()).not.toContain(undefined);
});

test.each(['zh', 'en'] as const)(
  'in %s every category of a ticket is a path of the categories a desk begins with',
  (language) => {
    const paths = wordsOf(language).setUp.categories.map((names) => names.join('/'));
    for (const names of tickets(language, 'category1', 'category2', 'category3'))
      expect(paths).toContain(names.join('/'));
  },
);

test('the English workbook and its mails hold no Chinese but the scripts for Chinese customers', () => {
  const host = sample('en');
  const sheets = host.view().sheets.map(({ name }) => name);
  expect(sheets).toEqual(expect.arrayContaining([tables.tickets.en, tables.log.en, tables.people.en]));
  const withChinese = sheets.filter((name) =>
    host
      .displayValues(name)
      .flat()
      .some((text) => chinese.test(text)),
  );
  expect(withChinese).toEqual([tables.scripts.en]);
  expect(host.mails.filter(({ subject, htmlBody }) => chinese.test(`${subject}${htmlBody}`))).toEqual([]);
});

test('the English team is in New York and keeps its own holidays in place of China’s', () => {
  const host = sample('en');
  expect(host.view()).toMatchObject({ locale: 'en_US', timeZone: 'America/New_York' });
  const names = host.displayValues(tables.calendar.en).map(([, , name]) => name);
  expect(names).toContain('Independence Day');
  expect(names).not.toContain('Spring Festival');
});
