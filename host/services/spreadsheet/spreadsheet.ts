import type { CostKind } from '../../contract/execution';
import { Refusal } from '../../model/refusal';
import { addSheet, moveSheet, removeSheet } from '../../model/workbookSheets';
import { protectionType } from './enumerationList';
import type { Services } from './services';
import { defineSpreadsheetRanges } from './spreadsheetRanges';
import { insertCopy } from './spreadsheetSheets';
import { userMaker } from './users';

import Google = GoogleAppsScript.Spreadsheet;

interface SheetOptions {
  readonly template?: Google.Sheet | undefined;
}

/** Spreadsheet: the workbook itself, its sheets, named ranges and people. */
export function defineSpreadsheet(services: Services): void {
  defineIdentity(services);
  defineSheets(services);
  defineSpreadsheetRanges(services);
}

function defineIdentity(services: Services): void {
  const { classes, workbook } = services;
  const user = userMaker(services);
  const enter = (member: string, cost: CostKind, given: readonly unknown[] = [], signatures: string[][] = [[]]) =>
    services.enter(`Spreadsheet.${member}`, cost, given, signatures);

  classes.spreadsheets.define({
    getId() {
      enter('getId', 'handle');
      return workbook.id;
    },
    getName() {
      enter('getName', 'handle');
      return workbook.name;
    },
    rename(name: string) {
      enter('rename', 'write.buffered', [name], [['String']]);
      workbook.name = name;
      workbook.changes.structure();
    },
    getUrl() {
      enter('getUrl', 'handle');
      return `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`;
    },
    getSpreadsheetTimeZone() {
      enter('getSpreadsheetTimeZone', 'read');
      return workbook.zone.name;
    },
    setSpreadsheetTimeZone(zone: string) {
      enter('setSpreadsheetTimeZone', 'write.buffered', [zone], [['String']]);
      workbook.timeZone = zone;
    },
    getSpreadsheetLocale() {
      enter('getSpreadsheetLocale', 'read');
      return workbook.locale;
    },
    setSpreadsheetLocale(locale: string) {
      enter('setSpreadsheetLocale', 'write.buffered', [locale], [['String']]);
      workbook.locale = locale;
    },
    getOwner() {
      enter('getOwner', 'read');
      return user(workbook.owner);
    },
    getEditors() {
      enter('getEditors', 'read');
      return services.objects([workbook.owner, ...workbook.editors].map(user));
    },
    toast(message: string, title?: string, seconds?: number | null) {
      const kinds = [['any'], ['any', 'String?'], ['any', 'String?', 'number?']];
      enter('toast', 'ui', [message, title, seconds], kinds);
      services.context.screen.toast(String(message), title ?? '', seconds ?? 5);
    },
  });
}

function defineSheets(services: Services): void {
  const { classes, workbook } = services;
  const enter = (member: string, cost: CostKind, given: readonly unknown[] = [], signatures: string[][] = [[]]) =>
    services.enter(`Spreadsheet.${member}`, cost, given, signatures);
  const oneSheet = [['SpreadsheetApp.Sheet']];

  classes.spreadsheets.define({
    getSheets() {
      enter('getSheets', 'handle');
      return services.objects(workbook.sheets.map((sheet) => services.sheet(sheet)));
    },
    getNumSheets() {
      enter('getNumSheets', 'handle');
      return workbook.sheets.length;
    },
    getSheetByName(name: string) {
      enter('getSheetByName', 'handle', [name], [['String']]);
      const sheet = workbook.sheetByName(name);
      return sheet && services.sheet(sheet);
    },
    getSheetById(id: number) {
      enter('getSheetById', 'handle', [id], [['number']]);
      const sheet = workbook.sheetById(id);
      return sheet && services.sheet(sheet);
    },
    insertSheet(first?: string | number | SheetOptions, second?: number | SheetOptions, third?: SheetOptions) {
      const given = [first, second, third];
      const places = [[], ['number'], ['String'], ['String', 'number']];
      enter('insertSheet', 'write.buffered', given, [...places, ...places.map((kinds) => [...kinds, 'class'])]);
      const name = typeof first === 'string' ? first : null;
      const place = typeof first === 'number' ? first : typeof second === 'number' ? second : null;
      if (place !== null && (place < 0 || place > workbook.sheets.length)) services.fail(`Invalid argument: ${place}`);
      // Folklore: without a place the new sheet stands after the active one.
      const index = place ?? workbook.sheets.indexOf(workbook.activeSheet) + 1;
      const options = [first, second, third].find((one) => typeof one === 'object');
      const template = options?.template && classes.sheets.of(options.template);
      if (!template) {
        const added = addSheet(workbook, name, index);
        workbook.changes.selected(added);
        return services.sheet(added);
      }
      if (template.workbook !== workbook) services.fail('The template must be a sheet of this spreadsheet.');
      return services.sheet(insertCopy(services, template, name, index));
    },
    deleteSheet(sheet: Google.Sheet) {
      enter('deleteSheet', 'write.buffered', [sheet], oneSheet);
      const doomed = classes.sheets.of(sheet);
      if (!workbook.sheets.includes(doomed)) throw new Refusal(`Sheet ${doomed.id} not found`);
      services.requireUnlocked(doomed, doomed.grid.whole());
      removeSheet(workbook, doomed);
    },
    getActiveSheet() {
      enter('getActiveSheet', 'handle');
      return services.sheet(workbook.activeSheet);
    },
    setActiveSheet(sheet: Google.Sheet, restoreSelection?: boolean) {
      enter(
        'setActiveSheet',
        'write.buffered',
        [sheet, restoreSelection],
        [...oneSheet, ['SpreadsheetApp.Sheet', 'Boolean']],
      );
      const active = classes.sheets.of(sheet);
      if (!workbook.sheets.includes(active)) throw new Refusal(`Sheet ${active.id} not found`);
      workbook.activeSheetId = active.id;
      workbook.changes.selected(active);
      return sheet;
    },
    moveActiveSheet(position: number) {
      enter('moveActiveSheet', 'write.buffered', [position], [['number']]);
      if (position < 1 || position > workbook.sheets.length) services.fail(`Invalid argument: ${position}`);
      moveSheet(workbook.activeSheet, position - 1);
    },
    getProtections(type: Google.ProtectionType) {
      enter('getProtections', 'read', [type], [['enum']]);
      const kind = protectionType.nameOf(type);
      return services.objects(
        workbook.sheets.flatMap((sheet) =>
          sheet.protections
            .filter((protection) => protection.kind === kind)
            .map((protection) => classes.protections.make({ sheet, protection })),
        ),
      );
    },
  });
}
