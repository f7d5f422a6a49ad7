import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { writeColor } from '../shared/colors';
import { defaultFont, localeProperty, timeZoneProperty } from '../shared/defaults';
import { fileMerge } from '../shared/merges';
import { absoluteReference, absoluteRows } from '../shared/reference';
import { fileCells } from './cells';
import { fileCharts } from './charts';
import { fileConditions } from './conditions';
import { fileFilter } from './filter';
import { fileColumns, fileRows } from './lines';
import { ListSheet } from './lists';
import { fileValidations } from './validations';

type NamedRanges = NonNullable<WriteOptions['namedRanges']>;

/** As Sheets prints: on wide pages, with all columns beside each other. */
const printing: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** A workbook as the library takes it. */
export function fileWorkbook(workbook: Workbook): WriteOptions {
  const lists = new ListSheet();
  const sheets = workbook.sheets.map((sheet) => fileSheet(sheet, lists));
  const listSheet = lists.sheet();
  return {
    sheets: listSheet ? [...sheets, listSheet] : sheets,
    defaultFont,
    activeSheet: workbook.sheets.indexOf(workbook.activeSheet),
    namedRanges: [...namedRanges(workbook), ...printTitles(workbook)],
    properties: {
      title: workbook.name,
      custom: { [timeZoneProperty]: workbook.zone.name, [localeProperty]: workbook.locale },
    },
  };
}

function namedRanges(workbook: Workbook): NamedRanges {
  return workbook.namedRanges.flatMap(({ name, reference: { sheetId, area } }) => {
    const sheet = workbook.sheetById(sheetId);
    return sheet && area ? { name, range: absoluteReference(sheet.name, area) } : [];
  });
}

/** The frozen rows stand on every printed page. The library would not quote the sheets' names. */
function printTitles({ sheets }: Workbook): NamedRanges {
  return sheets.flatMap(({ name, frozenRows }) =>
    frozenRows > 0 ? { name: '_xlnm.Print_Titles', range: absoluteRows(name, frozenRows), scope: name } : [],
  );
}

function fileSheet(sheet: Sheet, lists: ListSheet): WriteSheet {
  const rowDefs = fileRows(sheet);
  const autoFilter = fileFilter(sheet);
  return {
    name: sheet.name,
    // The library writes no row beyond the last one it is given.
    rows: Array.from({ length: sheet.rowCount }, () => []),
    cells: fileCells(sheet),
    columns: fileColumns(sheet),
    rowDefs,
    dataValidations: fileValidations(sheet, lists),
    conditionalRules: fileConditions(sheet),
    charts: fileCharts(sheet),
    hidden: sheet.hidden,
    merges: sheet.merges.map(fileMerge),
    pageSetup: printing,
    outlineProperties: {
      summaryBelow: sheet.groupControl.row !== 'BEFORE',
      summaryRight: sheet.groupControl.column !== 'BEFORE',
    },
    ...(autoFilter ? { autoFilter } : {}),
    ...(sheet.tabColor ? { view: { tabColor: writeColor(sheet.tabColor) } } : {}),
    ...(sheet.frozenRows + sheet.frozenColumns > 0
      ? { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }
      : {}),
    ...(isProtected(sheet) ? { protection: { sheet: true } } : {}),
  };
}

/** The format knows only whole protected sheets, without people; protected ranges and warnings are left out. */
function isProtected(sheet: Sheet): boolean {
  return sheet.protections.some(({ area, warningOnly }) => area === null && !warningOnly);
}
