import type { ImportPreview } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import { answered, newDesk, owner, tickets } from './desk';

test('D16: an import without columns for category and status is refused, naming both, and nothing is written', () => {
  const host = newDesk();
  const sent = {
    token: 'import-of-a-test',
    table: { name: '旧台账.csv', headers: ['反馈时间'], rows: [['2024-05-01 09:00']] },
    columns: ['createdAt'],
    addOptions: true,
  };
  expect(host.person(owner).call('runImport', [sent]).result).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('状态、一级分类') },
  });
  expect(tickets(host)).toEqual([]);
});

const contradicting = {
  zh: {
    locale: 'zh_CN',
    headers: ['反馈时间', '一级分类', '状态', '问题发生时间', '解决时限', '关闭时间'],
    words: ['物流', '处理中', '已关闭'],
    messages: [
      '反馈时间“2024-05-01 09:00”早于问题发生时间，请核对这两个时间',
      '解决时限“2024-04-30 18:00”早于反馈时间，请核对这两个时间',
      '关闭时间填了“2024-05-02 10:00”，状态却是“处理中”，请改正状态或清空关闭时间',
    ],
  },
  en: {
    locale: 'en_US',
    headers: ['Reported at', 'Category 1', 'Status', 'Occurred at', 'Resolution due', 'Closed at'],
    words: ['Delivery', 'In progress', 'Closed'],
    messages: [
      'Reported at: “2024-05-01 09:00” is before “Occurred at”; check both times',
      'Resolution due: “2024-04-30 18:00” is before “Reported at”; check both times',
      'Closed at: “2024-05-02 10:00” is given, but “Status” is “In progress”; correct “Status” or clear “Closed at”',
    ],
  },
} as const;

test.each(['zh', 'en'] as const)(
  'D16: lines whose times contradict each other or the status are refused (%s), naming both columns and what to do',
  (language) => {
    const { locale, headers, words, messages } = contradicting[language];
    const [category, open, closed] = words;
    const host = newDesk('2024-05-20 09:00', locale);
    const rows = [
      ['2024-05-01 09:00', category, closed, '2024-05-01 11:00', '', ''],
      ['2024-05-01 09:00', category, closed, '', '2024-04-30 18:00', ''],
      ['2024-05-01 09:00', category, open, '', '', '2024-05-02 10:00'],
      ['2024-05-01 09:00', category, closed, '2024-05-01 08:00', '2024-05-03 18:00', '2024-05-02 10:00'],
    ];
    const table = { name: 'ledger.csv', headers, rows };
    const sent = { token: 'import-of-a-test', table, columns: matchColumns(headers, rows), addOptions: true };
    const preview = answered<ImportPreview>(host.person(owner).call('previewImport', [sent]));
    expect(preview.refused).toEqual(messages.map((message, at) => ({ line: at + 2, message })));
    expect(preview.accepted).toBe(1);
  },
);
