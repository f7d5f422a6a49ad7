import type { OpenedForReport } from '../app/desk';
import type { Layout } from '../app/memory';
import type { FieldKey } from '../domain/record/fields';
import { tables } from '../domain/tables/tables';
import { type ArchiveIndex, indexAreas } from './archive/archiveIndex';
import { improvementArea, improvementsIn } from './improvementSheet';
import { openBookWith } from './reader';

/** Nothing where the workbook is older than the sheet, or people deleted it: reports are made all the same. */
const improvementAreas = () =>
  SpreadsheetApp.getActiveSpreadsheet().getSheetById(tables.improvements.id) === null ? [] : [improvementArea];

/** What reports are made of besides the rows of their period, in one call; `index` learns the archives by it. */
export function openReportBook(
  remembered: Layout | undefined,
  fields: readonly FieldKey[],
  index: ArchiveIndex,
): OpenedForReport {
  const improvementsAsked = improvementAreas();
  const { opened, more } = openBookWith(remembered, fields, [...improvementsAsked, ...indexAreas()]);
  index.load(more.slice(improvementsAsked.length));
  const [improvements = []] = more.slice(0, improvementsAsked.length);
  return { ...opened, improvements: improvementsIn(improvements, opened.zone) };
}
