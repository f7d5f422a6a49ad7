import type { Host } from '../../host/contract/host';
import type { Answer, ImportReport } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import { answered, newDesk, owner, submit, tickets } from './desk';
import { act, askedOfZhao, chen, employTeam, log } from './team';

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
  expect(tickets(host).map(({ 现象 }) => 现象?.trim())).toEqual(texts.map((text) => text.trim().replace('\u202e', '')));
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

describe('D12: no door lets in characters that nobody sees', () => {
  const seen = '退款没有到账\n第二行👩‍👩‍👧';
  const dirty = '退款\u0000没有\u0007到账\r\n\u202e第二\u200f行\u2066👩‍👩‍👧\ud800';
  const unseen = /\p{Cc}|\p{Bidi_Control}|\p{Cs}/u;
  const cells = (host: Host) =>
    ['工单', '处理进度', '协同任务']
      .flatMap((name) => host.displayValues(name).flat())
      .map((cell) => cell.replaceAll('\n', ''));

  test('import, sidebar form, Google Form and actions strip the same', () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host, { phenomenon: dirty, customerName: '张\u202e伟' });
    host.submitForm('表单回复 1', { 您的姓名: ['李\u202e雷'], 手机号: ['13900001111'], 问题描述: [dirty] });
    const headers = ['反馈时间', '分类', '状态', '现象'];
    const rows = [['2024-05-02 09:00', '其他', '处理中', dirty]];
    const sent = { token: 'import-of-dirt', table: { name: 'a\u202e.csv', headers, rows } };
    answered<ImportReport>(
      host.person(owner).call('runImport', [{ ...sent, columns: matchColumns(headers, rows), addOptions: true }]),
    );
    expect(tickets(host).map(({ 现象 }) => 现象)).toEqual([seen, seen, seen]);
    act(host, chen, { kind: 'progress', note: dirty, told: '电话' });
    act(host, chen, { ...askedOfZhao, what: dirty });
    expect(log(host)).toContain(`跟进：${seen}`);
    expect(cells(host).filter((cell) => unseen.test(cell))).toEqual([]);
  });
});

test('D12: a refusal repeats an unknown name only as far as people read', () => {
  const host = newDesk('2024-05-20 09:00');
  const long = 'x'.repeat(200_000);
  for (const name of ['readLedger', 'makeMonthReport']) {
    const { result } = host.person(owner).call(name, [long]);
    const answer = result as Answer<unknown>;
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.refusal.message).toMatch(/^.{0,40}x{100,160}….{0,60}$/);
  }
});
