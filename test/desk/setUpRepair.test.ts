import type { Host } from '../../host/contract/host';
import { settingKeys } from '../../src/domain/settings/general/general';
import { dateTimeText } from '../../src/domain/time/format';
import { shanghai } from '../domain/moments';
import {
  agent,
  altered,
  blankDesk,
  columnOf,
  copyOf,
  employ,
  later,
  newDesk,
  owner,
  receiptOf,
  reopened,
  submit,
  tickets,
} from './desk';

const sheetNamed = (host: Host, name: string) => {
  const sheet = host.view().sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const lastToast = (host: Host): string => host.toasts[host.toasts.length - 1]?.message ?? '';
const minutes = 60_000;
const colleague = 'colleague@example.com';
const administrator = (email: string) => [email, email, '管理员', '客服部', '', '否'];

/** The executions of the clock in the next minutes. */
function ticksIn(host: Host, span: number): number {
  const before = host.executions.length;
  host.advanceTo(host.now() + span);
  return host.executions.slice(before).filter((run) => run.function === 'tick').length;
}

test('set up by a second person, the clock stays with the first, who is named; every 5 minutes it ticks once', () => {
  const host = newDesk();
  host.person(owner).paste('人员', 1, 0, [administrator(colleague)]);
  host.advanceTo(host.now() + 50 * minutes);
  host.run('setUpWorkbook', [], colleague);
  expect(lastToast(host)).toBe(
    `工作簿完好，无需改动。\n定时检查归 ${owner} 的触发器，最近的运行记录在 2024-05-20 09:50，没有再装一个。30 分钟没有运行，再点一次就由您接管。`,
  );
  host.run('setUpWorkbook', [], colleague);
  expect(ticksIn(host, 10 * minutes)).toBe(2);
});

test.each([
  [25, '最近的运行记录在 2024-05-20 09:50'],
  [50, '已修复：定时检查'],
])('triggers deleted at 09:50: %i minutes later another administrator reads no more than is known', (span, says) => {
  const host = newDesk();
  host.person(owner).paste('人员', 1, 0, [administrator(colleague)]);
  host.advanceTo(host.now() + 50 * minutes);
  const without = reopened({ ...(host.save() as object), triggers: undefined }, '2024-05-20 09:50');
  const quiet = later(without, dateTimeText(without.now() + span * minutes, shanghai));
  quiet.run('setUpWorkbook', [], colleague);
  expect(lastToast(quiet)).toContain(says);
});

test('a clock that has been silent for 30 minutes is taken over by whoever sets up next', () => {
  // Its machine was off: nothing ticked until now.
  const host = later(newDesk('2024-05-20 09:00'), '2024-05-20 12:00');
  host.person(owner).paste('人员', 1, 0, [administrator(colleague), administrator('third@example.com')]);
  host.run('setUpWorkbook', [], colleague);
  expect(lastToast(host)).toBe('已修复：定时检查、接收表单回复。');
  host.run('setUpWorkbook', [], 'third@example.com');
  expect(lastToast(host)).toContain(`归 ${colleague} 的触发器，还没有运行的记录`);
});

describe('a copy of the workbook', () => {
  test('says on opening that nothing runs and what to do; once set up it says nothing', () => {
    const copy = copyOf(newDesk());
    copy.person(agent).open();
    expect(lastToast(copy)).toContain('这是副本或尚未初始化的工作簿');
    expect(lastToast(copy)).toContain('客服台 › 初始化 / 修复工作簿');
    copy.run('setUpWorkbook');
    const said = copy.toasts.length;
    copy.person(agent).open();
    expect(copy.toasts).toHaveLength(said);
  });

  test('a blank workbook and one in order open in silence', () => {
    for (const host of [blankDesk(), newDesk()]) {
      const said = host.toasts.length;
      host.person(agent).open();
      expect(host.toasts).toHaveLength(said);
    }
  });

  test('never gives a number again that was deleted before the copy was made: the progress log knows it (D2)', () => {
    const host = newDesk();
    const numbers = [submit(host), submit(host)].map((record) => receiptOf(record).number);
    host.person(owner).deleteRows('工单', 1, 2);
    expect(numbers).toEqual(['20240520001', '20240520002']);
    expect(receiptOf(submit(copyOf(host))).number).toBe('20240520003');
  });
});

describe('a sheet of the desk that people deleted', () => {
  const missing = (sheet: string) => altered(newDesk(), { without: sheet });

  test.each(['设置', '日历', '人员'])(
    'without %s the form, the import and the menu say in words to repair the workbook',
    (sheet) => {
      const host = missing(sheet);
      const table = { name: '旧台账', headers: ['时间', '分类', '状态'], rows: [['2024-05-01', '物流配送', '已关闭']] };
      const ledger = {
        token: 'token-of-import',
        table,
        columns: ['createdAt', 'category1', 'status'],
        addOptions: true,
      };
      for (const answer of [
        host.person(agent).call('openIntake', []),
        host.person(owner).call('previewImport', [ledger]),
        host.person(owner).call('runImport', [ledger]),
      ]) {
        expect(answer.result).toMatchObject({
          ok: false,
          refusal: { message: expect.stringMatching(`初始化 / 修复工作簿.*缺少：${sheet}`) },
        });
      }
      expect(host.run('checkDeadlines').error).toBeNull();
      expect(lastToast(host)).toContain(`缺少：${sheet}`);
    },
  );

  test('without 处理进度 a submission is refused in words, and after the repair the same submission gives one ticket', () => {
    const host = missing('处理进度');
    const token = 'token-before-the-repair';
    expect(submit(host, {}, token).result).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('缺少：处理进度') },
    });
    host.run('setUpWorkbook');
    expect(receiptOf(submit(host, {}, token)).number).toBe('20240520001');
    expect(tickets(host)).toHaveLength(1);
  });

  test('in an English workbook the sheet is named in English', () => {
    const host = altered(newDesk(undefined, 'en_US'), { without: 'Calendar' });
    expect(host.person(agent).call('openIntake', []).result).toMatchObject({
      refusal: { message: expect.stringContaining('Missing: Calendar') },
    });
  });

  test('an edit in another settings sheet does not fail', () => {
    const host = missing('日历');
    host.person(owner).type('设置', 5, 1, '90');
    expect(host.executions[host.executions.length - 1]).toMatchObject({ function: 'onEdit', error: null });
  });
});

/** The drop-down of a cell. */
function dropDownAt(host: Host, name: string, row: number, column: number) {
  return sheetNamed(host, name).validations.find(({ ranges }) =>
    ranges.some(
      (range) =>
        range.startRow <= row && row <= range.endRow && range.startColumn <= column && column <= range.endColumn,
    ),
  );
}

test('人员·部门 offers the departments of 设置 and takes no other', () => {
  const host = newDesk();
  employ(host, ['王芳', 'wf@example.com', '客服', '客服部', '客服组', '是']);
  const rule = dropDownAt(host, '人员', 2, 3);
  expect(rule?.items).toContain('物流部');
  expect(rule?.allowInvalid).toBe(false);
});

test('when 语言 is changed, a repair rebuilds the drop-downs of the tickets in the new language', () => {
  const host = newDesk();
  const status = columnOf(host, 'status');
  expect(dropDownAt(host, '工单', 1, status)?.items).toContain('处理中');
  host.person(owner).type('设置', 1, 1, 'en');
  host.run('setUpWorkbook');
  expect(dropDownAt(host, '工单', 1, status)?.items).toContain('In progress');
});

test('with 语言 blank, a repair goes by the workbook’s locale', () => {
  const host = newDesk(undefined, 'en_US');
  host.person(owner).clear('Settings', 1, 1, 1, 1);
  host.run('setUpWorkbook');
  expect(lastToast(host)).toBe('The workbook is in order; nothing to change.');
});

test('a setting whose row is gone comes back below the others with its first value; what people wrote stays', () => {
  const host = newDesk();
  const person = host.person(owner);
  person.clear('设置', 5, 0, 1, 3);
  person.type('设置', 6, 1, '09:15');
  const end = settingKeys.length + 2;
  person.type('设置', end, 0, '我的备忘');
  host.run('setUpWorkbook');
  const rows = host.displayValues('设置').map((cells) => cells.slice(0, 2));
  expect(rows.slice(5, 7)).toEqual([
    ['', ''],
    ['日报时间', '09:15'],
  ]);
  expect(rows.slice(end, end + 2)).toEqual([
    ['我的备忘', ''],
    ['提前预警(分钟)', '120'],
  ]);
  host.run('setUpWorkbook');
  expect(host.displayValues('设置').map((cells) => cells.slice(0, 2))).toEqual(rows);
});
