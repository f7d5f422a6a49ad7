/** What Sheets shows where nothing is set. */
export const defaultFont = { name: 'Arial', size: 10 } as const;
export const defaultColumnPixels = 100;
export const defaultRowPixels = 21;

/** The format measures columns in digits of its font, rows in points. */
export const pixelsPerDigit = 7;
export const pointsPerPixel = 0.75;

/** The hidden sheet that holds the drop-down lists too long for their rule. */
export const listSheetName = 'Sheetdesk lists';

/** The file's own properties by which a written workbook is known again. */
export const timeZoneProperty = 'Sheetdesk time zone';
export const localeProperty = 'Sheetdesk locale';
