import type { Layout } from '../../app/memory';
import type { FieldGroup } from '../../domain/record/field';
import { type FieldKey, fields } from '../../domain/record/fields';
import { tables } from '../../domain/tables/tables';
import { type ColumnRun, columnRuns, neighbouring } from '../columnRuns';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const columnsOf = (layout: Layout, belongs: (group: FieldGroup) => boolean): readonly number[] =>
  fields.filter(({ group }) => belongs(group)).flatMap(({ key }: { key: FieldKey }) => layout.columns[key] ?? []);

/** The runs of each group's columns within `outer`, from left to right. */
function runsWithin(layout: Layout, outer: ColumnRun): readonly ColumnRun[] {
  const groups = [...new Set(fields.map(({ group }) => group))];
  return groups
    .flatMap((wanted) =>
      columnRuns(
        columnsOf(layout, (group) => group === wanted).filter((at) => at >= outer.start && at <= outer.end),
        neighbouring,
      ),
    )
    .sort((a, b) => a.start - b.start);
}

const rangeOf = ({ start, end }: ColumnRun) => ({
  sheetId: tables.tickets.id,
  dimension: 'COLUMNS',
  startIndex: start,
  endIndex: end + 1,
});

const grouped = (run: ColumnRun): Request => ({ addDimensionGroup: { range: rangeOf(run) } });

const folded = (run: ColumnRun, depth: number): Request => ({
  updateDimensionGroup: { dimensionGroup: { range: rangeOf(run), depth, collapsed: true }, fields: 'collapsed' },
});

/**
 * Folds away the columns of all field groups but the main one, so that the sheet reads on a laptop. Sheets takes
 * neighbours of one depth for one group, so every second group among neighbours folds within the fold of them all.
 */
export function groupColumns(layout: Layout): readonly Request[] {
  const outer = columnRuns(
    columnsOf(layout, (group) => group !== 'main'),
    neighbouring,
  );
  return outer.flatMap((run) => {
    const inner = runsWithin(layout, run).filter((_, place) => place % 2 === 1);
    return [grouped(run), ...inner.map(grouped), ...inner.map((part) => folded(part, 2)), folded(run, 1)];
  });
}
