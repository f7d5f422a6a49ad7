import { Enumeration } from './enumerations';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
import Sheets = GoogleAppsScript.Spreadsheet;
import Base = GoogleAppsScript.Base;

export const booleanCriteria = new Enumeration<App['BooleanCriteria'], Sheets.BooleanCriteria>('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

export const dataValidationCriteria = new Enumeration<App['DataValidationCriteria'], Sheets.DataValidationCriteria>(
  'DataValidationCriteria',
  [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
);

export const borderStyle = new Enumeration<App['BorderStyle'], Sheets.BorderStyle>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const copyPasteType = new Enumeration<App['CopyPasteType'], Sheets.CopyPasteType>('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

export const metadataLocationType = new Enumeration<
  App['DeveloperMetadataLocationType'],
  Sheets.DeveloperMetadataLocationType
>('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

export const metadataVisibility = new Enumeration<
  App['DeveloperMetadataVisibility'],
  Sheets.DeveloperMetadataVisibility
>('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);

export const colorType = new Enumeration<App['ColorType'], Base.ColorType>('ColorType', [
  'UNSUPPORTED',
  'RGB',
  'THEME',
]);

export const direction = new Enumeration<App['Direction'], Sheets.Direction>('Direction', [
  'UP',
  'DOWN',
  'PREVIOUS',
  'NEXT',
]);

export const relativeDate = new Enumeration<App['RelativeDate'], Sheets.RelativeDate>('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);

export const textDelimiter = new Enumeration<App['TextToColumnsDelimiter'], Sheets.TextToColumnsDelimiter>(
  'TextToColumnsDelimiter',
  ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE'],
);

export const dimension = new Enumeration<App['Dimension'], Sheets.Dimension>('Dimension', ['COLUMNS', 'ROWS']);

export const groupControlPosition = new Enumeration<
  App['GroupControlTogglePosition'],
  Sheets.GroupControlTogglePosition
>('GroupControlTogglePosition', ['BEFORE', 'AFTER']);

export const summarizeFunction = new Enumeration<
  App['PivotTableSummarizeFunction'],
  Sheets.PivotTableSummarizeFunction
>('PivotTableSummarizeFunction', [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
]);

export const pivotDisplayType = new Enumeration<App['PivotValueDisplayType'], Sheets.PivotValueDisplayType>(
  'PivotValueDisplayType',
  ['DEFAULT', 'PERCENT_OF_ROW_TOTAL', 'PERCENT_OF_COLUMN_TOTAL', 'PERCENT_OF_GRAND_TOTAL'],
);

export const protectionType = new Enumeration<App['ProtectionType'], Sheets.ProtectionType>('ProtectionType', [
  'RANGE',
  'SHEET',
]);

export const sheetType = new Enumeration<App['SheetType'], Sheets.SheetType>('SheetType', ['GRID', 'OBJECT']);

export const wrapStrategy = new Enumeration<App['WrapStrategy'], Sheets.WrapStrategy>('WrapStrategy', [
  'WRAP',
  'OVERFLOW',
  'CLIP',
]);

export const button = new Enumeration<Base.Ui['Button'], Base.Button>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export const buttonSet = new Enumeration<Base.Ui['ButtonSet'], Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);
