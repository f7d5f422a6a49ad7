import type { Host } from '../../host/contract/host';
import { blankDesk, newDesk, owner, reopened } from './desk';

/** What people see of the workbook, sheet by sheet; ids and style numbers that it deals out in turn say nothing. */
function seen(host: Host): ReadonlyMap<string, string> {
  const { sheets, styles, activeSheetId } = host.view();
  const looks = styles.map((style) => JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1))));
  const texts = sheets.map(({ filterViews, cells, ...sheet }): readonly [string, string] => [
    sheet.name,
    JSON.stringify({
      ...sheet,
      cells: cells.map(([row, column, value, style, ...more]) => [row, column, value, looks[style] ?? '', ...more]),
      filterViews: filterViews.map(({ title, range }) => ({ title, range })),
    }),
  ]);
  return new Map([['active', String(activeSheetId)], ['order', sheets.map(({ name }) => name).join()], ...texts]);
}

/** Names of the sheets that look otherwise; comparing texts spares minutes. */
const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));

const whole = (() => {
  const host = blankDesk();
  const calls = host.run('setUpWorkbook').calls.total;
  return { calls, view: seen(host) };
})();

/** Eight places spread over it, and the last calls, where set-up remembers that it is done. */
const killedAt = [
  ...Array.from({ length: 8 }, (_, place) => 1 + Math.floor((place * whole.calls) / 8)),
  ...[9, 6, 4, 1].map((before) => whole.calls - before),
];

describe.each(['kept', 'lost'] as const)('set-up that Google breaks off, its last writes %s', (unflushed) => {
  test(`run again it is as one that nothing disturbed, wherever it was broken off (${killedAt.length} places)`, () => {
    for (const call of killedAt) {
      const host = blankDesk();
      host.plan({ kind: 'kill', at: call, unflushed });
      expect(host.run('setUpWorkbook').error).not.toBeNull();
      expect([call, host.run('setUpWorkbook').error]).toEqual([call, null]);
      expect([call, differing(whole.view, seen(host))]).toEqual([call, []]);
    }
  });
});

test('what people wrote between the broken-off set-up and the next stays', () => {
  const host = blankDesk();
  host.plan({ kind: 'kill', at: whole.calls - 12 });
  host.run('setUpWorkbook');
  const person = host.person(owner);
  person.type('分类', 1, 0, '改过的分类');
  person.type('设置', 0, 0, '我的设置');
  host.run('setUpWorkbook');
  expect(host.displayValues('分类')[1]?.[0]).toBe('改过的分类');
  expect(host.displayValues('设置')[0]?.[0]).toBe('我的设置');
});

test('what people made of a finished desk stays: widths, frozen columns, unfolded groups, cleared rows', () => {
  const host = newDesk();
  const person = host.person(owner);
  person.resize('分派', 'column', 0, 1, 300);
  person.resize('工单', 'row', 0, 1, 60);
  person.foldColumns('工单', 10, 1, false);
  person.clear('日历', 1, 0, 5, 3);
  const before = seen(host);
  host.run('setUpWorkbook');
  expect(differing(before, seen(host))).toEqual([]);
});

/** The desk after people froze so many rows of 工单 under View › Freeze. */
function frozen(rows: number): Host {
  const saved = newDesk().save() as { readonly workbook: { readonly sheets: readonly { readonly name: string }[] } };
  const sheets = saved.workbook.sheets.map((sheet) =>
    sheet.name === '工单' ? { ...sheet, frozen: [rows, 1] } : sheet,
  );
  return reopened({ ...saved, workbook: { ...saved.workbook, sheets } }, '2024-05-20 09:00');
}

test.each([
  [3, 3],
  [1, 1],
  [0, 1],
])('of %i rows that people froze, a repair leaves %i frozen', (rows, left) => {
  const host = frozen(rows);
  host.run('setUpWorkbook');
  expect(host.view().sheets.find(({ name }) => name === '工单')?.frozenRows).toBe(left);
});

test('a second run makes no more than a quarter of the calls of the first', () => {
  const host = blankDesk();
  const first = host.run('setUpWorkbook').calls.total;
  const second = host.run('setUpWorkbook').calls.total;
  expect(second).toBeLessThan(first / 4);
});
