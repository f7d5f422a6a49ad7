import { openFixture } from './fixture';
import { Session } from './session';

/** One browser for all; each test works in rows of its own. */
let session: Session;

beforeAll(async () => {
  session = await Session.open({ host: openFixture() });
});

afterAll(async () => {
  await session?.close();
});

const stored = (row: number, column: number) => session.host.displayValues('工单')[row]?.[column];

describe('what people do in the grid reaches the host', () => {
  test('typed text is parsed by the host: 001 becomes 1, but stays 001 in a plain-text column', async () => {
    await session.type('工单', 'E2', '001');
    await session.type('工单', 'F2', '001');

    expect([stored(1, 4), stored(1, 5)]).toEqual(['1', '001']);
    expect([await session.shown('工单', 'E2'), await session.shown('工单', 'F2')]).toEqual(['1', '001']);
  });

  test('what the edit trigger writes beside the edit appears without reloading', async () => {
    await session.type('工单', 'B2', '王女士');

    expect(await session.shown('工单', 'G2')).toBe('改自 王女士');
  });

  test('looking into a cell with a date and leaving it changes nothing', async () => {
    const before = session.host.executions.length;
    await session.select('工单', 'D3');
    await session.press('F2');
    await session.press('Enter');

    expect(await session.shown('工单', 'D3')).toBe('2026-05-02 09:30');
    expect(session.host.executions).toHaveLength(before);
  });

  test('a block pasted from elsewhere arrives as its texts: dates as dates, numbers as numbers', async () => {
    await session.paste(
      '工单',
      'B4',
      '张三\t处理中\t2026-06-01 08:00\t12.5\t0013800\n李四\t已关闭\t2026/6/2\t7\t010-8',
    );

    expect(stored(3, 1)).toBe('张三');
    expect([stored(3, 3), stored(3, 4), stored(3, 5)]).toEqual(['2026-06-01 08:00', '12.5', '0013800']);
    expect(await session.shown('工单', 'D5')).toBe('2026-06-02 00:00');
    expect(await session.shown('工单', 'F5')).toBe('010-8');
  });

  test('a cell copied in the grid keeps what it is: a text of digits stays text, a date stays a date', async () => {
    await session.copy('工单', 'F4');
    await session.select('工单', 'H4');
    await session.press('Control+v');
    await session.copy('工单', 'D4');
    await session.select('工单', 'I4');
    await session.press('Control+v');

    expect(await session.shown('工单', 'H4')).toBe('0013800');
    expect(stored(3, 8)).toMatch(/^2026-0?6-0?1/);
  });

  test('cells that are cut leave their place empty when they are pasted', async () => {
    await session.cut('工单', 'H4');
    await session.select('工单', 'K6');
    await session.press('Control+v');

    expect([await session.shown('工单', 'H4'), await session.shown('工单', 'K6')]).toEqual(['', '0013800']);
  });

  test('an item picked from a drop-down is stored, and the conditional format follows', async () => {
    await session.pick('工单', 'C6', '已关闭');

    expect(stored(5, 2)).toBe('已关闭');
    expect(await session.background('工单', 'C6')).toBe('#d9ead3');
  });

  test('a value that the drop-down forbids is refused in words, and the stored value is shown again', async () => {
    const before = stored(6, 2) ?? '';
    await session.type('工单', 'C7', '随便');

    await session.toasts
      .filter({ hasText: '验证' })
      .or(session.toasts.filter({ hasText: 'validation' }))
      .first()
      .waitFor();
    expect(await session.shown('工单', 'C7')).toBe(before);
    expect(stored(6, 2)).toBe(before);
  });

  test('Delete empties the selection; Control+Z brings it back; Control+Y empties it again', async () => {
    const before = stored(8, 1) ?? '';
    await session.select('工单', 'B9');
    await session.press('Delete');
    expect(stored(8, 1)).toBe('');
    await session.press('Control+z');
    expect(stored(8, 1)).toBe(before);
    expect(await session.shown('工单', 'B9')).toBe(before);
    await session.press('Control+y');
    expect(await session.shown('工单', 'B9')).toBe('');
  });
});

describe('the sheet as a whole', () => {
  test('a row inserted above row 11 moves the rest down and can be undone', async () => {
    const before = stored(10, 0) ?? '';
    await session.chooseInHeader('工单', 'row', 'A11', '在上方插入');

    expect([stored(10, 0), stored(11, 0)]).toEqual(['', before]);
    expect(await session.shown('工单', 'A12')).toBe(before);
    await session.press('Control+z');
    expect(await session.shown('工单', 'A11')).toBe(before);
  });

  test('sorting by a column from the 数据 menu keeps the header above', async () => {
    await session.select('工单', 'A3');
    await session.choose('数据', '按当前列降序排列');

    expect([await session.shown('工单', 'A1'), await session.shown('工单', 'A2')]).toEqual(['编号', 'T012']);
    await session.select('工单', 'A3');
    await session.choose('数据', '按当前列升序排列');
    expect(await session.shown('工单', 'A2')).toBe('T001');
  });

  test('a filter hides the rows whose value is not chosen, here and in the host', async () => {
    session.host.person('owner@example.com').filter('工单', 0, ['T001', 'T002', 'T003']);
    await session.settled();
    await session.page.waitForFunction(() => !window.sheetdesk.isRowVisible('工单', 6));
    expect(await session.isRowVisible('工单', 3)).toBe(true);
    await session.choose('数据', '显示全部行');

    expect(await session.isRowVisible('工单', 6)).toBe(true);
  });

  test('a folded column group hides its columns, and its button brings them back', async () => {
    await session.page.getByRole('button', { name: '收起 行业 – 产品' }).click();
    await session.settled();
    expect(session.host.view().sheets[0]?.hiddenColumns).toEqual([9, 10]);
    await session.page.getByRole('button', { name: '展开 行业 – 产品' }).click();
    await session.settled();

    expect(session.host.view().sheets[0]?.hiddenColumns).toEqual([]);
  });

  test('a column hidden from its menu can be shown again by undo', async () => {
    await session.chooseInHeader('工单', 'column', 'E5', '隐藏选中列');
    expect(session.host.view().sheets[0]?.hiddenColumns).toEqual([4]);
    await session.press('Control+z');

    expect(session.host.view().sheets[0]?.hiddenColumns).toEqual([]);
  });

  test('what the host cannot do is stopped with a message', async () => {
    await session.command('sheet.command.insert-sheet');

    await session.toasts.filter({ hasText: '本地主机不支持这个操作' }).first().waitFor();
    expect(await session.page.evaluate(() => window.sheetdesk.sheetNames())).toEqual(['工单']);
  });
});

test('the page had nothing to complain about', async () => {
  await session.picture('host-grid');

  expect(session.complaints).toEqual([]);
});
