import type { OpenedForReport } from '../../app/desk';
import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import { tables } from '../../domain/tables/tables';
import { type ArchiveIndex, indexAreas } from '../archive/archiveIndex';
import type { Area } from '../areas';
import { lacksSheet } from '../gateway';
import { improvementArea, improvementsIn } from '../knowledge/improvementSheet';
import { openBookWith } from '../reader';
import { allTasksIn, taskArea } from '../tasks/taskSheet';
import { workbook } from '../workbook';

/** Nothing where the workbook is older than the sheet, or people deleted it: reports are made all the same. */
const improvementAreas = () => (workbook().getSheetById(tables.improvements.id) === null ? [] : [improvementArea]);

/** With the tasks first, unless people deleted their sheet. */
function openWithTasks(remembered: Layout | undefined, fields: readonly FieldKey[], areas: readonly Area[]) {
  try {
    return openBookWith(remembered, fields, [taskArea, ...areas]);
  } catch (error) {
    if (!lacksSheet(error, tables.tasks)) throw error;
    const { opened, more } = openBookWith(remembered, fields, areas);
    return { opened, more: [[], ...more] };
  }
}

/** What reports are made of besides the rows of their period, in one call; `index` learns the archives by it. */
export function openReportBook(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  index: ArchiveIndex,
): OpenedForReport {
  const improvementsAsked = improvementAreas();
  const { opened, more } = openWithTasks(remembered, fields, [...improvementsAsked, ...indexAreas()]);
  const [tasks = [], ...others] = more;
  index.load(others.slice(improvementsAsked.length));
  const [improvements = []] = others.slice(0, improvementsAsked.length);
  return {
    ...opened,
    tasks: allTasksIn(tasks, opened),
    improvements: improvementsIn(improvements, opened.zone),
  };
}
