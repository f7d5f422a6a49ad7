import type { Host } from '../../host/contract/host';
import type { ImportReport } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import { answered, newDesk, owner, tickets } from './desk';
import { employTeam } from './team';

/** What a spreadsheet, a page or a mail program could take for something else than text. */
const texts = [
  '=HYPERLINK("http://x.example","奖")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  "'=1+1",
  '</td><script>alert(1)</script>',
  '\u202e反过来',
  '👩‍👩‍👧‍👦坏了',
] as const;

const formulas = (host: Host): readonly string[] =>
  host
    .view()
    .sheets.flatMap(({ name, cells }) =>
      cells.flatMap(([, , , , formula]) => (formula === undefined ? [] : [`${name} ${formula}`])),
    );

/** The clock, a digest and the month's report tell of what came. */
function tellOfAll(host: Host): void {
  host.advanceTo(host.now() + 65 * 60_000);
  host.run('sendDigestNow', [], owner);
  host.run('reportThisMonth', [], owner);
}

function expectInert(host: Host, before: readonly string[]): void {
  const known = new Set(before);
  expect(
    formulas(host).filter((formula) => !known.has(formula) && /HYPERLINK|SUM\(A1|[＝=]1\+1|2\+3/.test(formula)),
  ).toEqual([]);
  expect(host.mails.length).toBeGreaterThan(0);
  for (const { htmlBody, body } of host.mails) {
    expect(htmlBody).not.toMatch(/<script|href="http:\/\/x\.example|\u202e/);
    expect(body).not.toMatch(/x\.example|\u202e/);
  }
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
}

test('D12: formulas, markup and direction marks of an imported ledger stand as text in rows, report and mails', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const before = formulas(host);
  const headers = ['反馈时间', '分类', '状态', '现象', '客户姓名', '超时原因', '产品'];
  const rows = texts.map((text) => ['2024-05-02 09:00', text.trim(), '处理中', text, text, text, text]);
  const sent = {
    token: 'import-of-a-test',
    table: { name: '=1+1.csv', headers, rows },
    columns: matchColumns(headers, rows),
    addOptions: true,
  };
  const { imported } = answered<ImportReport>(host.person(owner).call('runImport', [sent]));
  expect(imported).toBe(texts.length);
  tellOfAll(host);
  expectInert(host, before);
  expect(tickets(host).map(({ 现象 }) => 现象?.trim())).toEqual(texts.map((text) => text.trim()));
});

test('D12: the same answered into a linked Google Form, a 50,000-character answer beside them', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const before = formulas(host);
  for (const text of texts)
    host.submitForm('表单回复 1', { 您的姓名: [text], 手机号: [text], 问题描述: [text], 其他: [text] });
  host.submitForm('表单回复 1', {
    您的姓名: ['张'.repeat(50_000)],
    手机号: ['1'.repeat(50_000)],
    问题描述: ['退'.repeat(50_000)],
  });
  tellOfAll(host);
  expectInert(host, before);
  expect(tickets(host)).toHaveLength(texts.length + 1);
});
