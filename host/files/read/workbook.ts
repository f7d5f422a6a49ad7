import type { Sheet as FileSheet, Workbook as FileWorkbook } from 'hucre/xlsx';
import { Sheet } from '../../model/sheet';
import { Workbook, type WorkbookOptions } from '../../model/workbook';
import { FileProblem } from '../problem';
import { readColor } from '../shared/colors';
import { defaultFont, listSheetName, localeProperty, timeZoneProperty } from '../shared/defaults';
import { readMerge } from '../shared/merges';
import { readCells } from './cells';
import { readConditions } from './conditions';
import { readFilter } from './filter';
import { readLines } from './lines';
import { readProtection } from './protection';
import { readSize } from './size';
import { itemSources, rangeReference } from './sources';
import type { StyleContext } from './style';
import { readValidations } from './validations';

/** What a file does not tell about a workbook. */
export interface Place extends Pick<WorkbookOptions, 'timeZone' | 'locale' | 'owner' | 'name'> {
  /** The time zone where the file names none; the host's default when absent. */
  readonly timeZoneOtherwise?: string;
}

/** The most cells a workbook of Sheets has. */
const mostCells = 10_000_000;

/** @throws FileProblem for what Sheets would not take */
export function readWorkbook(file: FileWorkbook, { timeZoneOtherwise, ...place }: Place): Workbook {
  const otherwise = timeZoneOtherwise === undefined ? {} : { timeZone: timeZoneOtherwise };
  const workbook = new Workbook({ ...otherwise, ...savedPlace(file), ...place });
  const writtenHere = file.properties?.custom?.[timeZoneProperty] !== undefined;
  const pairs = file.sheets
    .filter(({ name, veryHidden }) => !(veryHidden && name === listSheetName))
    .map((own, id) => ({ own, ...readSize(own, writtenHere), id }));
  const cells = pairs.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (pairs.length === 0) throw new FileProblem('this workbook has no sheet: add one and try again.');
  if (cells > mostCells) {
    throw new FileProblem(`this workbook has ${cells} cells and Sheets takes ${mostCells}: split it and try again.`);
  }
  const opened = pairs.map(({ own, id, rows, columns }) => ({
    own,
    sheet: new Sheet(workbook, id, own.name, rows, columns),
  }));
  workbook.sheets = opened.map(({ sheet }) => sheet);
  workbook.lastId = opened.length;
  workbook.activeSheetId = file.activeSheet === undefined ? 0 : (opened[file.activeSheet]?.sheet.id ?? 0);
  for (const { name, range } of file.namedRanges ?? []) {
    const reference = name.startsWith('_') ? null : rangeReference(workbook, range);
    if (reference) workbook.namedRanges.push({ name, reference });
  }
  const context = { theme: file.themeColors, font: file.defaultFont ?? defaultFont };
  for (const { own, sheet } of opened) fillSheet(own, sheet, file, context);
  return workbook;
}

function savedPlace({ properties }: FileWorkbook): Place {
  const { [timeZoneProperty]: timeZone, [localeProperty]: locale } = properties?.custom ?? {};
  return {
    ...(properties?.title ? { name: properties.title } : {}),
    ...(typeof timeZone === 'string' ? { timeZone } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
  };
}

function fillSheet(own: FileSheet, sheet: Sheet, file: FileWorkbook, context: StyleContext): void {
  sheet.hidden = Boolean(own.hidden || own.veryHidden);
  sheet.tabColor = readColor(own.view?.tabColor, context.theme);
  sheet.frozenRows = own.freezePane?.rows ?? 0;
  sheet.frozenColumns = own.freezePane?.columns ?? 0;
  readCells(own, sheet, file.dateSystem ?? '1900', context);
  readLines(own, sheet);
  readValidations(own, sheet, itemSources(sheet.workbook, file));
  sheet.conditionalFormats = readConditions(own, sheet, context);
  readFilter(own, sheet);
  readProtection(own, sheet);
  sheet.merges = (own.merges ?? []).map(readMerge).filter((merge) => sheet.inside(merge));
}
