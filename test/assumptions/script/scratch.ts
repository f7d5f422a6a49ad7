type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A place to try things in, which is taken away afterwards. */
export interface Scratch {
  readonly book: Book;
  /** A new blank sheet at the end of the tabs: 1,000 rows of 26 columns. */
  sheet(): Sheet;
  /** A sheet title that is free and that is tidied up. */
  title(): string;
  /** A name for a property that is tidied up. */
  property(): string;
  /** Sets the workbook's time zone until the assumption was tried. */
  inZone(zone: string): void;
}

const titleStart = 'assumption scratch';
const propertyStart = 'assumption.';
const zoneProperty = `${propertyStart}zoneBefore`;

/** Function of the triggers that assumptions make; it does nothing. */
export const idleFunction = 'idle';

let serial = 0;

/** A name that no other scratch area of this execution has, nor one that an execution before left behind. */
function fresh(start: string): string {
  serial += 1;
  return `${start} ${Date.now()} ${serial}`;
}

export function openScratch(): Scratch {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const title = () => fresh(titleStart);
  return {
    book,
    title,
    sheet: () => book.insertSheet(title(), book.getSheets().length),
    property: () => fresh(propertyStart),
    inZone(zone) {
      PropertiesService.getScriptProperties().setProperty(zoneProperty, book.getSpreadsheetTimeZone());
      book.setSpreadsheetTimeZone(zone);
      SpreadsheetApp.flush();
    },
  };
}

/** Takes away whatever assumptions made: those of this execution, and of one that was killed before it could. */
export function tidyUp(book: Book): void {
  const properties = PropertiesService.getScriptProperties();
  const stored = properties.getProperties();
  const zone = stored[zoneProperty];
  if (zone !== undefined) book.setSpreadsheetTimeZone(zone);
  for (const key of Object.keys(stored)) if (key.startsWith(propertyStart)) properties.deleteProperty(key);
  for (const sheet of book.getSheets()) {
    // Some assumptions write their title in capitals.
    if (sheet.getName().toLowerCase().startsWith(titleStart)) book.deleteSheet(sheet);
  }
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === idleFunction) ScriptApp.deleteTrigger(trigger);
  }
}
