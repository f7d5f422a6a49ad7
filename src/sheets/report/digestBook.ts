import type { DigestExtent, OpenedForDigest } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import { type Table, tables } from '../../domain/tables/tables';
import type { Area, StoredCell } from '../areas';
import { isBeyondGrid, lacksSheet } from '../gateway';
import { articleArea, articlesIn } from '../knowledge/articleSheet';
import { improvementArea, improvementsIn } from '../knowledge/improvementSheet';
import { digestLogAreas, digestLogIn } from '../log/digestLog';
import { openBookWith } from '../reader';
import { allTasksIn, taskArea } from '../tasks/taskSheet';

type Cells = readonly (readonly StoredCell[])[];

/** Sheets without which digests go out all the same: the workbook is older than they are, or people deleted them. */
const dispensable: readonly Table[] = [tables.improvements, tables.articles, tables.log];

/** Reads areas beside the tickets; sheets that are not there hold nothing. */
function openWithout(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  areas: readonly Area[],
): { readonly opened: ReturnType<typeof openBookWith>['opened']; readonly read: ReadonlyMap<Area, Cells> } {
  try {
    const { opened, more } = openBookWith(remembered, fields, areas);
    return { opened, read: new Map(areas.map((area, at) => [area, more[at] ?? []])) };
  } catch (error) {
    const lacked = dispensable.find((table) => lacksSheet(error, table))?.id;
    const left = areas.filter(({ sheetId }) => sheetId !== lacked);
    if (lacked === undefined || left.length === areas.length) throw error;
    return openWithout(remembered, fields, left);
  }
}

/** What digests are made of, in one call; one more where people deleted columns of the log since it was last looked at. */
export function openDigestBook(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  extent: DigestExtent,
): Omit<OpenedForDigest, 'waiting'> {
  try {
    return readDigestBook(remembered, fields, extent);
  } catch (error) {
    if (remembered === undefined || !isBeyondGrid(error)) throw error;
    return readDigestBook(undefined, fields, extent);
  }
}

function readDigestBook(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  extent: DigestExtent,
): Omit<OpenedForDigest, 'waiting'> {
  const logAreas = digestLogAreas(extent, remembered);
  const areas = [taskArea, improvementArea, ...(extent === 'weekly' ? [articleArea] : []), ...logAreas];
  const { opened, read } = openWithout(remembered, fields, areas);
  const cells = (area: Area): Cells => read.get(area) ?? [];
  const logRead = logAreas.filter((area) => read.has(area));
  return {
    ...opened,
    tasks: allTasksIn(cells(taskArea), opened),
    improvements: improvementsIn(cells(improvementArea), opened.zone),
    articles: articlesIn(cells(articleArea), opened.zone),
    ...digestLogIn(logRead, logRead.map(cells), opened),
  };
}
