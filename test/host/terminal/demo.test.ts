import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import { demoCommand } from '../../../host/demo/command';
import { folderOf, opened } from './terminal';

async function demo(...words: readonly string[]) {
  const lines: string[] = [];
  const problems: string[] = [];
  const status = await demoCommand(
    words,
    (line) => lines.push(line),
    (sentence) => problems.push(sentence),
  );
  return { status, lines, problem: problems.join('\n') };
}

describe.each([
  {
    locale: 'zh_CN',
    tickets: '工单',
    report: '月报 2026-03',
    digest: '客服日报 2026-04-01',
    overdue: '【超时】',
    manager: 'chenjing@example.com',
  },
  {
    locale: 'en_US',
    tickets: 'Tickets',
    report: 'Report 2026-03',
    digest: 'Service digest 2026-04-01',
    overdue: '[Overdue]',
    manager: 'claire.bennett@example.com',
  },
])('the demo in $locale', ({ locale, tickets, report, digest, overdue, manager }) => {
  const folder = folderOf({
    'index.html': '<meta name="generator" content="Sheetdesk demo">',
    'old.html': 'left over',
  });
  let played: Awaited<ReturnType<typeof demo>>;
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

  beforeAll(async () => {
    played = await demo('--out', folder, '--locale', locale);
  });

  test('tells the day line by line and names the folder last', () => {
    expect(played).toMatchObject({ status: 0, problem: '' });
    expect(played.lines.filter((line) => /^03-31 \d\d:\d\d {2}\S/.test(line)).length).toBeGreaterThan(15);
    expect(played.lines.at(-1)).toContain(folder);
  });

  test('replaces what an earlier demo left', () => {
    expect(existsSync(path.join(folder, 'old.html'))).toBe(false);
  });

  test('leaves a workbook with nine tickets and the month report, for Excel and for the host', async () => {
    const book = new Workbook();
    await book.xlsx.readFile(path.join(folder, 'workbook.xlsx'));
    const numbers = book
      .getWorksheet(tickets)
      ?.getColumn(1)
      .values.filter((value) => /^\d{11}$/.test(String(value)));
    expect(numbers).toHaveLength(9);
    expect(book.getWorksheet(report)).toBeDefined();
    const shown = opened(path.join(folder, 'workbook.json')).displayValues(tickets);
    expect(shown.filter(([number]) => /^\d{11}$/.test(number ?? ''))).toHaveLength(9);
  });

  test('leaves every mail as a page: overdue deadlines during the day, the digest on the next morning', () => {
    const mails = readdirSync(path.join(folder, 'mails')).map((file) => text(`mails/${file}`));
    expect(mails.length).toBeGreaterThanOrEqual(4);
    expect(mails.filter((html) => html.includes(overdue)).length).toBeGreaterThanOrEqual(2);
    const managers = mails.filter((html) => html.includes(digest));
    expect(managers.some((html) => html.includes(manager))).toBe(true);
  });

  test('leaves the sidebar, the month dialog and the import as pages that open without a server', () => {
    for (const page of ['sidebar', 'month', 'import']) expect(text(`pages/${page}.html`)).toContain('window.google =');
  });

  test('lists all of it in index.html, and every link leads somewhere', () => {
    const links = [...text('index.html').matchAll(/href="([^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links).toEqual(expect.arrayContaining(['workbook.xlsx', 'mails/01.html', 'pages/sidebar.html']));
    for (const link of links) expect(existsSync(path.join(folder, decodeURI(link)))).toBe(true);
  });
});

test('the demo leaves a folder of other files alone', async () => {
  const folder = folderOf({ 'own.txt': 'mine' });
  expect(await demo('--out', folder)).toEqual({
    status: 2,
    lines: [],
    problem: `${folder} holds other files: give --out a new folder.`,
  });
  expect(readdirSync(folder)).toEqual(['own.txt']);
});

test('the demo refuses a language it does not speak', async () => {
  expect(await demo('--locale', 'fr_FR')).toMatchObject({
    status: 2,
    problem: '--locale must be zh_CN or en_US, not "fr_FR".',
  });
});
