import type { Host } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import { damaged, selfCheck } from './damage';
import { columnOf, newDesk, owner, submit, tickets } from './desk';
import { employTeam, log, order, pass, wang } from './team';

/** The desk after its owner protected sheets as a whole, in the way in which Google suggests it: nobody else may edit. */
const protectedAt = (host: Host, sheets: readonly string[], more = ''): Host =>
  damaged(
    host,
    `const book = SpreadsheetApp.getActiveSpreadsheet();
     for (const name of ${JSON.stringify(sheets)}) {
       const sheet = book.getSheetByName(name);
       sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).forEach((protection) => protection.remove());
       const protection = sheet.protect();
       ${more}
     }`,
  );

function staffed(): Host {
  const host = newDesk();
  employTeam(host);
  submit(host);
  return host;
}

const messageOf = (record: { readonly result: unknown; readonly error: string | null }): string => {
  if (record.error !== null) return record.error;
  const answer = record.result as Answer<unknown> | null;
  return answer?.ok === false ? answer.refusal.message : 'ok';
};

const refusedAt = (sheet: string): string =>
  `工作表“${sheet}”已被保护，您没有编辑权限，所以什么都没有写入。请联系表格所有者，在“数据 › 保护工作表和范围”中允许您编辑它，然后再试。`;

test.each(['工单', '处理进度', '客户'])(
  'an intake that %s may not take, being protected, tells so and writes nothing',
  (sheet) => {
    const host = protectedAt(staffed(), [sheet]);
    expect(messageOf(submit(host, { contact: '13700000002' }))).toBe(refusedAt(sheet));
    expect(tickets(host)).toHaveLength(1);
  },
);

test.each(['工单', '处理进度'])('so does an action on a ticket where %s is protected', (sheet) => {
  const host = protectedAt(staffed(), [sheet]);
  const record = order(
    host,
    wang,
    { kind: 'progress', note: '已联系', told: '电话' },
    { number: '20240520001', row: 1 },
  );
  expect(messageOf(record)).toBe(refusedAt(sheet));
});

test('D5: a status typed by somebody who may not write in the log is taken; the next sweep writes its line', () => {
  const host = protectedAt(staffed(), ['处理进度']);
  host.person(wang).type('工单', 1, columnOf(host, 'status'), '处理中');
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
  expect(log(host).filter((line) => line.startsWith('状态'))).toEqual([]);
  pass(host, 6);
  expect(tickets(host)).toMatchObject([{ 状态: '处理中' }]);
  expect(log(host).filter((line) => line.startsWith('状态'))).toEqual(['状态：待处理 → 处理中']);
});

test('in English, with the sheet as it is called now', () => {
  const host = newDesk(undefined, 'en_US');
  const category1 = host.displayValues('Categories')[1]?.[0] ?? '';
  const locked = protectedAt(host, ['Progress'], 'sheet.setName("Our log");');
  const record = submit(locked, { channel: 'Phone', nature: 'Question', urgency: 'Medium', category1 });
  expect(messageOf(record)).toBe(
    'The sheet “Our log” is protected and you may not edit it, so nothing was written. Ask the owner of the spreadsheet to let you edit it under Data › Protect sheets and ranges, then try again.',
  );
  expect(selfCheck(locked)).toContain(
    'This sheet is protected: Our log. agent@example.com may not edit there, so what they enter in the desk fails. Let them edit under Data › Protect sheets and ranges, or choose “Show a warning when editing this range”.',
  );
});

test('a repair that Google breaks off while it guards the log or the customers again locks nobody out', () => {
  const unguarded = (): Host =>
    damaged(
      staffed(),
      `for (const name of ["处理进度", "客户"])
         for (const one of SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getProtections(SpreadsheetApp.ProtectionType.SHEET)) one.remove();`,
    );
  const protections = (host: Host) => host.view().sheets.flatMap(({ protectedRanges }) => protectedRanges);
  const before = protections(unguarded()).length;
  const { total } = unguarded().run('setUpWorkbook').calls;
  let at = 0;
  const seen = new Set<number>();
  for (let step = Math.ceil(total / 2); step >= 1; step = Math.floor(step / 2)) {
    const host = unguarded();
    host.plan({ kind: 'kill', at: at + step, unflushed: 'kept' });
    host.run('setUpWorkbook');
    const made = protections(host).length;
    seen.add(made);
    expect(protections(host).filter((one) => !one.warningOnly)).toEqual([]);
    if (made < before + 2) at += step;
  }
  expect(seen.has(before + 2)).toBe(true);
});

describe('the repair', () => {
  const locked = (host: Host): readonly string[] => selfCheck(host).filter((line) => line.includes('已被保护'));

  test('names protected sheets in which the desk writes, and who may not edit there; it leaves the protection', () => {
    const host = protectedAt(staffed(), ['工单', '处理进度']);
    const [first] = selfCheck(host);
    expect(first).toBe('没有可以自动修复的内容，但下面的问题需要您处理。');
    expect(locked(host)).toHaveLength(1);
    expect(locked(host)[0]).toContain('工作表“工单”、“处理进度”已被保护，');
    expect(locked(host)[0]).toContain('王芳');
    expect(messageOf(submit(host, { contact: '13700000002' }))).toBe(refusedAt('工单'));
  });

  test('says nothing of settings that are their keepers’ alone, of warnings, nor of sheets that everybody named may edit', () => {
    expect(locked(protectedAt(staffed(), ['设置', '人员', '时限', '分派']))).toEqual([]);
    expect(locked(protectedAt(staffed(), ['工单'], 'protection.setWarningOnly(true);'))).toEqual([]);
    const emails = staffed()
      .displayValues('人员')
      .slice(1)
      .flatMap(([, email = '']) => (email.includes('@') && email !== owner ? [email] : []));
    expect(emails).toContain(wang);
    expect(locked(protectedAt(staffed(), ['工单'], `protection.addEditors(${JSON.stringify(emails)});`))).toEqual([]);
    const others = JSON.stringify(emails.filter((email) => email !== wang));
    expect(locked(protectedAt(staffed(), ['工单'], `protection.addEditors(${others});`))[0]).toContain(
      '，王芳不能编辑，',
    );
  });
});
