import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../../host/contract/host';
import type { PrintChoice, PrintedFile, PrintedPart } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import { blankFormFields } from '../../src/domain/print/formSections';
import { fields } from '../../src/domain/record/fields';
import { blankCsv, blankForm } from '../../src/print/blankForm';
import { standardSettings } from '../domain/settings/standard';
import { agent, answered, close, columnOf, newDesk, owner, submit, tickets } from './desk';
import { act, employTeam, view, wang } from './team';

/** What a PDF holds: its pages are counted, its text is not read. */
const pagesOf = (file: PrintedFile): number =>
  Buffer.from(file.bytes, 'base64')
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Files are kept to be looked at where KEEP_PRINTS names a folder. */
function kept(file: PrintedFile): void {
  const folder = process.env.KEEP_PRINTS;
  if (folder !== undefined)
    writeFileSync(path.join(folder, file.name.replace(/ /g, '-')), Buffer.from(file.bytes, 'base64'));
}

test('D11: a ticket is printed as a form of one page, however long its texts are', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const long = '退款没有到账，客户很着急。'.repeat(200);
  submit(host, {
    phenomenon: long,
    impact: long,
    expectation: long,
    attempted: long,
    nature: '故障',
    product: '智能设备',
    model: 'X-100',
    orderNo: '00123',
    mood: '不满',
    customerTier: '高价值(VIP)',
    scenario: '问题处理',
    purchaseDate: '2024-01-05',
    occurredAt: '2024-05-19 10:00',
  });
  act(host, wang, { kind: 'task', department: '技术部', person: '', what: '查日志', dueAt: '' });
  for (let line = 1; line <= 12; line += 1)
    act(host, wang, { kind: 'progress', note: `第${line}次联系，${long}`, told: '' });
  close(host, 1);
  const file = answered<PrintedFile>(host.person(agent).call('printTicket', ['20240520001']));
  kept(file);
  expect(file.name).toBe('工单 20240520001.pdf');
  expect(pagesOf(file)).toBe(1);
});

describe('D11: the ticket of the selected row is offered, though somebody has just changed the columns', () => {
  test.each<readonly [string, (host: Host, columns: number) => void]>([
    ['a column of their own inserted before the numbers', (host) => host.person(wang).insertColumns('工单', 0, 1)],
    [
      'the numbers moved to the end, and columns deleted before them',
      (host, columns) => {
        host.person(owner).moveColumns('工单', columnOf(host, 'number'), 1, columns);
        submit(host);
        host.person(owner).deleteColumns('工单', columnOf(host, 'planDue'), 1);
      },
    ],
  ])('%s', (_what, change) => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    for (const name of ['甲', '乙']) submit(host, { customerName: name });
    view(host, owner, '20240520002', 2);
    change(host, host.displayValues('工单')[0]?.length ?? 0);
    expect(answered<PrintChoice>(host.person(owner).call('openPrint', [])).number).toBe('20240520002');
  });
});

test('D11: the tickets of a month make one PDF, a page each, in the order of their numbers', () => {
  const host = newDesk('2024-05-20 09:00');
  for (const name of ['甲', '乙', '丙']) submit(host, { customerName: name });
  const file = answered<PrintedPart>(host.person(owner).call('printMonth', ['2024-05', 1]));
  kept(file);
  expect([file.name, file.part, file.parts, pagesOf(file)]).toEqual(['2024-05 工单.pdf', 1, 1, 3]);
  expect(host.person(owner).call('printMonth', ['2024-04', 1]).result).toMatchObject({
    ok: false,
    refusal: { message: '2024-04 没有工单可打印。' },
  });
});

test('D16: the blank form is one page', () => {
  for (const locale of ['zh_CN', 'en_US'] as const) {
    const host = newDesk('2024-05-20 09:00', locale);
    const file = answered<PrintedFile>(host.person(agent).call('printBlank', ['pdf']));
    kept(file);
    expect(pagesOf(file)).toBe(1);
  }
});

test('D16: the blank form asks for the second and third category right behind the first, and for the level behind the nature', () => {
  const asked = Array.from(blankForm(standardSettings()).matchAll(/class="label">([^<]*)</g)).map(([, label]) => label);
  const from = (label: string, count: number) => asked.slice(asked.indexOf(label), asked.indexOf(label) + count);
  expect(from('一级分类 *', 3)).toEqual(['一级分类 *', '二级分类', '三级分类']);
  expect(from('问题性质 *', 2)).toEqual(['问题性质 *', '投诉等级']);
});

/** The names on the blank form, each with what stands below it. */
const named = (settings = standardSettings()) =>
  Array.from(blankForm(settings).matchAll(/class="label">(.*?)<\/td>/g)).map(([, label = '']) =>
    label.replace('<br>', ' ').replace(/<[^>]+>/g, ''),
  );

describe('D16: the blank form says for what a field is required that is not always', () => {
  test.each([
    ['zh', ['影响 紧急时必填', '产品/服务 故障时必填', '投诉等级 仅投诉填写且必填', '所属行业 仅企业客户填写']],
    [
      'en',
      [
        'Impact * if Urgent',
        'Product or service * if Fault',
        'Complaint level * only if Complaint',
        'Industry only if Company',
      ],
    ],
  ] as const)('in the language of the workbook: %s', (language, expected) => {
    expect(named(standardSettings({ language, lists: {} }))).toEqual(expect.arrayContaining([...expected]));
  });

  test('in the words of the team’s own lists, and not of an option that it struck out', () => {
    const lists = { urgency: ['Urgent', '低'], nature: ['咨询'] };
    const labels = named(standardSettings({ lists }));
    expect(labels).toEqual(expect.arrayContaining(['影响 Urgent时必填', '产品/服务', '投诉等级']));
  });

  test.each(['zh', 'en'] as const)(
    'in the head of the table, too, and the import knows each column: %s',
    (language) => {
      const [head = ''] = blankCsv(standardSettings({ language, lists: {} }))
        .replace('\ufeff', '')
        .split('\r\n');
      const heads = (head.match(/"[^"]*"|[^,]+/g) ?? []).map((text) => text.replace(/"/g, ''));
      const limited = language === 'zh' ? '影响（紧急时必填）' : 'Impact (* if Urgent)';
      expect(heads).toContain(limited);
      expect(matchColumns(heads, [])).toEqual(blankFormFields.map(({ key }) => key));
    },
  );
});

describe('D16: the table for the time when the system is down', () => {
  const file = () => answered<PrintedFile>(newDesk().person(agent).call('printBlank', ['csv']));
  const header = () =>
    Buffer.from(file().bytes, 'base64').toString('utf8').replace('\ufeff', '').split('\r\n')[0]?.split(',') ?? [];

  test('filled in and imported, it gives tickets with the times at which things happened', () => {
    const host = newDesk('2024-05-23 09:00');
    const filled: Readonly<Record<string, string>> = {
      反馈时间: '2024-05-21 10:05',
      状态: '待处理',
      客户姓名: '张伟',
      联系方式: '13812345678',
      渠道: '电话',
      问题性质: '咨询',
      一级分类: '产品功能',
      紧急程度: '中',
      现象: '退款没有到账',
      订单号: '00123',
      问题发生时间: '2024-05-20 21:00',
    };
    const headers = header();
    const columns = matchColumns(headers, []);
    expect(columns).not.toContain(null);
    const rows = [columns.map((key) => filled[fields.find((field) => field.key === key)?.zh ?? ''] ?? '')];
    expect(rows[0]?.filter((text) => text !== '')).toHaveLength(Object.keys(filled).length);
    const table = { name: '空白登记表.csv', headers, rows };
    answered(
      host.person(owner).call('runImport', [{ token: 'blank-form-of-test', table, columns, addOptions: false }]),
    );
    expect(tickets(host)).toMatchObject([
      {
        工单编号: '20240521001',
        反馈时间: '2024-05-21 10:05',
        问题发生时间: '2024-05-20 21:00',
        订单号: '00123',
        响应时限: '2024-05-21 15:05',
      },
    ]);
  });
});
