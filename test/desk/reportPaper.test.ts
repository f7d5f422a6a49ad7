import type { Host } from '../../host/contract/host';
import { later, newDesk, submit } from './desk';
import { springDesk } from './springLedger';

const name = '月报 2024-05';

function report(): Host {
  const host = springDesk();
  expect(host.run('reportLastMonth').error).toBeNull();
  return host;
}

/** On which sheet of paper each row is printed: Sheets begins a new one before the row that does not fit any more. */
function papersOf(heights: readonly number[], paperHeight: number): readonly number[] {
  let paper = 0;
  let filled = 0;
  return heights.map((height) => {
    if (filled + height > paperHeight) {
      paper += 1;
      filled = 0;
    }
    filled += height;
    return paper;
  });
}

/** The last row that something as high as `height` pixels covers from `row` on. */
function lastUnder(heights: readonly number[], row: number, height: number): number {
  let last = row;
  for (let covered = heights[row] ?? 0; covered < height; covered += heights[last] ?? 0) last += 1;
  return last;
}

test('D13: on screen no stretch of more than 6 rows is left empty, and no chart covers a cell that holds something', () => {
  const host = report();
  const sheet = host.view().sheets.find((one) => one.name === name);
  const rows = host.displayValues(name).map((cells) => cells.slice(0, 12));
  const heights = rows.map((_, row) => sheet?.rowHeights[row] ?? 21);
  const isBlank = (row: number) => rows[row]?.every((text) => text === '') ?? true;
  const covered = (sheet?.floating.charts ?? []).map(({ anchor, height }) => ({
    from: anchor.row,
    to: lastUnder(heights, anchor.row, height),
  }));
  for (const { from, to } of covered) {
    for (let row = from; row <= to; row += 1) expect([row, isBlank(row)]).toEqual([row, true]);
  }
  const stretches = rows.map((_, row) => {
    const isOpen = isBlank(row) && !covered.some(({ from, to }) => row >= from && row <= to);
    return isOpen ? '.' : 'x';
  });
  const longest = Math.max(...(stretches.join('').match(/\.+/g) ?? []).map((stretch) => stretch.length));
  expect(longest).toBeLessThanOrEqual(6);
});

// A4 on its side with margins of a centimetre holds 735 pixels of a page that is 1,072 wide; printers differ a little.
test.each([725, 735, 745])(
  'D13: printed on paper that holds %i pixels, every heading has the first lines of its table below it, and no chart or pivot table is cut',
  (paperHeight) => {
    const host = report();
    const sheet = host.view().sheets.find((one) => one.name === name);
    const rows = host.displayValues(name).map((cells) => cells.slice(0, 12));
    const heights = rows.map((_, row) => sheet?.rowHeights[row] ?? 21);
    const papers = papersOf(heights, paperHeight);
    const together = (first: number, last: number) => [first, papers[last]];
    const headings = rows.flatMap((cells, row) => {
      const isAlone = (cells[0] ?? '') !== '' && cells.slice(1).every((text) => text === '');
      return isAlone && row > 0 && rows[row - 1]?.every((text) => text === '') ? [row] : [];
    });
    expect(headings.length).toBeGreaterThan(12);
    for (const row of headings) expect(together(row, row + 4)).toEqual([row, papers[row]]);
    const charts = sheet?.floating.charts ?? [];
    expect(charts.length).toBeGreaterThan(4);
    for (const { anchor, height } of charts)
      expect(together(anchor.row, lastUnder(heights, anchor.row, height))).toEqual([anchor.row, papers[anchor.row]]);
    for (const { range } of sheet?.pivots ?? [])
      expect(together(range.startRow, range.endRow)).toEqual([range.startRow, papers[range.startRow - 1]]);
  },
);

test.each([725, 735, 745])(
  'D13: printed on paper that holds %i pixels, a list of 60 overdue tickets has its head on each sheet of paper, right above its first line there',
  (paperHeight) => {
    const may = newDesk('2024-05-06 10:00');
    for (let count = 0; count < 60; count += 1) submit(may, { phenomenon: `第 ${count} 个问题` });
    const host = later(may, '2024-06-01 08:00');
    host.run('checkDeadlines');
    expect(host.run('reportLastMonth').error).toBeNull();
    const sheet = host.view().sheets.find((one) => one.name === name);
    const rows = host.displayValues(name).map((cells) => cells.slice(0, 12));
    const papers = papersOf(
      rows.map((_, row) => sheet?.rowHeights[row] ?? 21),
      paperHeight,
    );
    const lines = rows.flatMap(([number = '', , , , kind], row) =>
      /^202405060/.test(number) && kind !== '' ? [row] : [],
    );
    const first = rows[(lines[0] ?? 0) - 1]?.join('|');
    expect(first).toContain('超时(小时)');
    expect(lines).toHaveLength(60);
    const begun = lines.filter((row, at) => papers[row] !== papers[lines[at - 1] ?? -1]);
    expect(begun.length).toBeGreaterThan(2);
    expect(begun.map((row) => [papers[row - 1] === papers[row], rows[row - 1]?.join('|')])).toEqual(
      begun.map(() => [true, first]),
    );
  },
);
