import type { Layout } from '../../../app/memory';
import type { FieldGroup } from '../../../domain/record/field';
import { type FieldKey, fields } from '../../../domain/record/fields';
import { tables } from '../../../domain/tables/tables';
import { type ColumnRun, columnRuns, neighbouring } from '../../columns/columnRuns';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Who looks at what a group holds; nobody folds away what everybody needs. */
type Reader = 'everybody' | 'supervisor' | 'agent' | 'handler' | 'quality' | 'record';

const readerOf: Readonly<Record<FieldGroup, Reader>> = {
  main: 'everybody',
  filing: 'supervisor',
  clock: 'supervisor',
  customer: 'agent',
  problem: 'agent',
  handling: 'handler',
  closing: 'quality',
  record: 'record',
};

const readers = [...new Set(Object.values(readerOf))].filter((reader) => reader !== 'everybody');

const columnsOf = (layout: Layout, reader: Reader): readonly number[] =>
  fields
    .filter(({ group }) => readerOf[group] === reader)
    .flatMap(({ key }: { key: FieldKey }) => layout.columns[key] ?? []);

const rangeOf = ({ start, end }: ColumnRun) => ({
  sheetId: tables.tickets.id,
  dimension: 'COLUMNS',
  startIndex: start,
  endIndex: end + 1,
});

/**
 * Folds the columns away by who looks at them: 主管 deadlines and times taken, 客服 customer and problem, 主办 the work,
 * 质量 result and satisfaction. Sheets takes neighbours of one depth for one group, so each group's first column stays
 * in sight: it keeps the groups apart and carries the button that unfolds them.
 */
export function groupColumns(layout: Layout): readonly Request[] {
  const runs = readers.flatMap((reader) => columnRuns(columnsOf(layout, reader), neighbouring));
  return runs.flatMap(({ start, end }) => {
    if (start === end) return [];
    const range = rangeOf({ start: start + 1, end });
    return [
      { addDimensionGroup: { range } },
      { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: 'collapsed' } },
    ];
  });
}
