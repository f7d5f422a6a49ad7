/** Rows from `start` up to `end`, exclusive. */
export interface RowRun {
  readonly start: number;
  readonly end: number;
}

/** Rows that are not needed but lie between needed ones are taken along up to so many. */
const bridged = 50;
/** With more runs than this everything from the first to the last row is one run: a request has a sensible size. */
const mostRuns = 40;

/** Row numbers in ascending order gathered into few runs. */
export function rowRuns(rows: readonly number[]): readonly RowRun[] {
  const runs: { start: number; end: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row - last.end <= bridged) last.end = row + 1;
    else runs.push({ start: row, end: row + 1 });
  }
  const first = runs[0];
  const last = runs[runs.length - 1];
  return first === undefined || last === undefined || runs.length <= mostRuns
    ? runs
    : [{ start: first.start, end: last.end }];
}
