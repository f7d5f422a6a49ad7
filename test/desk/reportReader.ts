import type { Host } from '../../host/contract/host';

/** A line of a table of the report: what its cells show, by the head of their column. */
export type ReportLine = Readonly<Record<string, string>>;

const isBlank = (cells: readonly string[]): boolean => cells.every((text) => text === '');
const filled = (cells: readonly string[]): number => cells.filter((text) => text !== '').length;

/** The table under a heading of a report, until the blank row that ends it; its head may stand there again, on the next sheet of paper. */
export function tableUnder(host: Host, sheet: string, heading: string): readonly ReportLine[] {
  // The page is twelve columns wide; figures of charts stand beside it.
  const cells = host.displayValues(sheet).map((row) => row.slice(0, 12));
  const top = cells.findIndex(([first = '']) => first === heading || first.startsWith(`${heading} ·`));
  if (top < 0) throw new Error(`no heading ${heading} in ${sheet}`);
  const head = cells.findIndex((row, at) => at > top && filled(row) > 1);
  const end = cells.findIndex((row, at) => at > head && isBlank(row));
  const isHead = (row: readonly string[]): boolean => row.join() === cells[head]?.join();
  const lines = cells.slice(head + 1, end < 0 ? undefined : end).filter((row) => !isHead(row));
  return lines.map((row) => {
    const named = (cells[head] ?? []).flatMap((name, at) => (name === '' ? [] : [[name, row[at] ?? '']]));
    return Object.fromEntries(named);
  });
}

/** The line of a table that begins with a name. */
export function lineOf(lines: readonly ReportLine[], name: string): ReportLine {
  const found = lines.find((line) => Object.values(line)[0] === name);
  if (found === undefined) throw new Error(`no line ${name}`);
  return found;
}

/** What the report of the month before shows when it is made now: all but when it was made and the pivot tables. */
export function lastMonthAgain(host: Host, sheet: string): readonly (readonly string[])[] {
  const { error } = host.run('reportLastMonth');
  if (error !== null) throw new Error(error);
  const rows = host.displayValues(sheet);
  const pivots = rows.findIndex(([first]) => first === '数据透视表');
  return rows.slice(0, pivots).filter(([first = '']) => !first.includes('生成于'));
}
