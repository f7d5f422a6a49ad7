import type { Host } from '../../host/contract/host';
import type { ImportPreview, ImportReport, ImportRequest } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import type { Language } from '../../src/domain/record/lists';
import { agent, answered, filledIn, newDesk, owner, tickets } from './desk';
import { employTeam, pass } from './team';

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
