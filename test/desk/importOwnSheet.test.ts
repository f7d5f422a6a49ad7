import type { Host } from '../../host/contract/host';
import type { ImportPreview, ImportReport, ImportRequest } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import type { Language } from '../../src/domain/record/lists';
import { agent, answered, filledIn, newDesk, owner, submit, tickets } from './desk';
import { act, closing, employTeam, li, pass, wang } from './team';

const words = {
  zh: {
    locale: 'zh_CN',
    sheet: '工单',
    header: '同步状态',
    due: '待更新',
    what: '现象',
    values: { urgency: '紧急', impact: '全店停业' },
  },
  en: {
    locale: 'en_US',
    sheet: 'Tickets',
    header: 'Update state',
    due: 'Update due',
    what: 'What happens',
    values: {
      urgency: 'Urgent',
      channel: 'Phone',
      nature: 'Question',
      category1: 'Delivery',
      impact: 'The shop is closed',
    },
  },
} as const satisfies Record<Language, unknown>;

const person = (host: Host) => host.person(owner);

/** The desk's own tickets as a file holds them: two, hours later, of which both wait for an update to the customer. */
function exported(language: Language): ImportRequest {
  const { locale, sheet, values, header, due } = words[language];
  const host = newDesk('2024-05-20 09:00', locale);
  if (language === 'zh') employTeam(host);
  for (const phenomenon of ['屏幕不亮', '没有声音']) {
    const sent = { token: `token-of-${phenomenon}`, values: filledIn({ ...values, phenomenon }) };
    answered(host.person(agent).call('submitIntake', [sent]));
  }
  pass(host, 6 * 60);
  const [headers = [], ...rows] = host.displayValues(sheet).filter((cells) => cells.some((cell) => cell !== ''));
  expect(rows.map((cells) => cells[headers.indexOf(header)])).toEqual([due, due]);
  return {
    token: 'import-of-own-sheet',
    table: { name: `${sheet}.csv`, headers, rows },
    columns: matchColumns(headers, rows),
    addOptions: false,
  };
}

test.each(['zh', 'en'] as const)(
  'D16: the desk’s own sheet as displayed (%s) is imported into another desk though its customers wait for an update; what the desk works out is left',
  (language) => {
    const { locale, sheet, what, header } = words[language];
    const sent = exported(language);
    const host = newDesk('2024-05-21 09:00', locale);
    const preview = answered<ImportPreview>(person(host).call('previewImport', [sent]));
    expect([preview.accepted, preview.refused]).toEqual([2, []]);
    expect(answered<ImportReport>(person(host).call('runImport', [sent])).imported).toBe(2);
    expect(tickets(host, sheet).map((ticket) => ticket[what])).toEqual(['屏幕不亮', '没有声音']);
    expect(sent.columns[sent.table.headers.indexOf(header)]).toBeNull();
  },
);

test('D5, D8, D16: a ticket that was closed and called back, one reopened and one resolved again after a bad call-back come over with their times', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const places = ['张伟', '李雷', '韩梅'].map((customerName, at) => {
    submit(host, { customerName, contact: `1380000000${at}` }, `token-of-ticket-${at}`);
    return { number: tickets(host)[at]?.工单编号 ?? '', row: at + 1 };
  });
  const [closed, reopened, again] = places;
  const solve = { kind: 'move', to: 'verifying', values: { solution: '重新退款' } } as const;
  const calledBack = (score: number) => ({ kind: 'callback', result: 'reached', score, comment: '' }) as const;
  pass(host, 30);
  for (const place of places) act(host, wang, { kind: 'take' }, place);
  for (const place of places) act(host, wang, solve, place);
  pass(host, 60);
  act(host, li, calledBack(5), closed);
  for (const place of [closed, reopened]) act(host, wang, closing, place);
  act(host, li, calledBack(1), again);
  pass(host, 60);
  act(host, wang, { kind: 'move', to: 'inProgress', values: { reopenReason: '又坏了' } }, reopened);
  act(host, wang, solve, again);
  const [headers = [], ...rows] = host.displayValues('工单').filter((cells) => cells.some((cell) => cell !== ''));
  const table = { name: '工单.csv', headers, rows };
  const sent = { token: 'import-of-own-sheet', table, columns: matchColumns(headers, rows), addOptions: true };
  const other = newDesk('2024-05-21 09:00');
  expect(answered<ImportReport>(person(other).call('runImport', [sent]))).toMatchObject({ imported: 3, refused: [] });
  const times = (desk: Host) =>
    tickets(desk).map(({ 状态, 解决时间, 关闭时间, 回访时间 }) => [状态, 解决时间, 关闭时间, 回访时间]);
  expect(times(host)).toEqual([
    ['已关闭', '2024-05-20 09:30', '2024-05-20 10:30', '2024-05-20 10:30'],
    ['处理中', undefined, undefined, undefined],
    ['待验证', '2024-05-20 11:30', undefined, undefined],
  ]);
  expect(times(other)).toEqual(times(host));
});

test.each(['updateState', 'slaState', 'responseMet', 'number'])(
  'D16: a request that names %s, which the desk works out, is refused as malformed, and nothing is written',
  (column) => {
    const host = newDesk();
    const sent = {
      token: 'import-of-own-sheet',
      table: {
        name: '工单.csv',
        headers: ['反馈时间', '分类', '状态', '其他'],
        rows: [['2024-05-01 09:00', '物流', '已关闭', '待更新']],
      },
      columns: ['createdAt', 'category1', 'status', column],
      addOptions: false,
    };
    for (const name of ['previewImport', 'runImport']) {
      const record = person(host).call(name, [sent]);
      expect([record.error, record.result]).toMatchObject([
        null,
        { ok: false, refusal: { message: expect.stringContaining('无法识别') } },
      ]);
    }
    expect(tickets(host)).toEqual([]);
  },
);
