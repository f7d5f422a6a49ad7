/** Neighbouring columns read or written together, both ends included. */
export interface ColumnRun {
  readonly start: number;
  readonly end: number;
}

/**
 * Columns gathered into runs.
 * @param mayBridge whether an unneeded column may be taken along rather than starting a new run
 */
export function columnRuns(columns: readonly number[], mayBridge: (column: number) => boolean): readonly ColumnRun[] {
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  const runs: { start: number; end: number }[] = [];
  for (const column of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && between(last.end, column).every(mayBridge)) last.end = column;
    else runs.push({ start: column, end: column });
  }
  return runs;
}

/** The columns after `left` and before `right`. */
const between = (left: number, right: number): readonly number[] =>
  Array.from({ length: Math.max(0, right - left - 1) }, (_, at) => left + 1 + at);

/** Only columns that stand side by side form a run. */
export const neighbouring = (): boolean => false;
