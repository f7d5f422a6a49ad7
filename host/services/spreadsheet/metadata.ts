import type { CostKind } from '../../contract/execution';
import type { Metadata, MetadataLocation } from '../../model/attachments';
import { lineLocation, locatedArea, type MetadataScope, metadataIn } from '../../model/metadataScope';
import { metadataLocationType, metadataVisibility } from './enumerationList';
import { defineMetadataFinder } from './metadataFinder';
import type { GridArea } from './serviceClasses';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Visibility = Google.DeveloperMetadataVisibility;

const addSignatures = [['String'], ['String', 'enum'], ['String', 'String'], ['String', 'String', 'enum']];

/** DeveloperMetadata, and the methods of Spreadsheet, Sheet and Range that make and find it. */
export function defineMetadata(services: Services): void {
  const { classes, workbook } = services;
  const find = defineMetadataFinder(services);

  const add = (location: MetadataLocation, key: string, second?: string | Visibility, third?: Visibility) => {
    const visibility = typeof second === 'string' ? third : second;
    workbook.metadata.push({
      id: workbook.takeId(),
      key,
      value: typeof second === 'string' ? second : null,
      visibility:
        visibility !== undefined && metadataVisibility.nameOf(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
      location,
    });
  };
  const list = (scope: MetadataScope, located: (metadata: Metadata) => boolean) =>
    services.objects(
      metadataIn(workbook, scope, false)
        .filter(located)
        .map((metadata) => classes.metadata.make(metadata)),
    );
  const rangeScope = ({ sheet, area }: GridArea): MetadataScope => ({ kind: 'range', sheetId: sheet.id, area });

  classes.spreadsheets.define({
    addDeveloperMetadata(key: string, second?: string | Visibility, third?: Visibility) {
      services.enter('Spreadsheet.addDeveloperMetadata', 'write.buffered', [key, second, third], addSignatures);
      add({ type: 'SPREADSHEET' }, key, second, third);
      return this;
    },
    getDeveloperMetadata() {
      services.enter('Spreadsheet.getDeveloperMetadata', 'read');
      return list({ kind: 'workbook' }, ({ location }) => location.type === 'SPREADSHEET');
    },
    createDeveloperMetadataFinder() {
      services.enter('Spreadsheet.createDeveloperMetadataFinder', 'handle');
      return find({ kind: 'workbook' });
    },
  });
  classes.sheets.define({
    addDeveloperMetadata(key: string, second?: string | Visibility, third?: Visibility) {
      const given = [key, second, third];
      const sheet = services.enterSheet(this, 'addDeveloperMetadata', 'write.buffered', given, addSignatures);
      add({ type: 'SHEET', sheetId: sheet.id }, key, second, third);
      return this;
    },
    getDeveloperMetadata() {
      const sheet = services.enterSheet(this, 'getDeveloperMetadata', 'read');
      return list({ kind: 'sheet', sheetId: sheet.id }, ({ location }) => location.type === 'SHEET');
    },
    createDeveloperMetadataFinder() {
      const sheet = services.enterSheet(this, 'createDeveloperMetadataFinder', 'handle');
      return find({ kind: 'sheet', sheetId: sheet.id });
    },
  });
  classes.ranges.define({
    addDeveloperMetadata(key: string, second?: string | Visibility, third?: Visibility) {
      const given = [key, second, third];
      const { sheet, area } = services.enterRange(this, 'addDeveloperMetadata', 'write.buffered', given, addSignatures);
      add(lineLocation(sheet.id, area, sheet.grid.whole()) ?? services.fail(notALine), key, second, third);
      return this;
    },
    getDeveloperMetadata() {
      return list(rangeScope(services.enterRange(this, 'getDeveloperMetadata', 'read')), () => true);
    },
    createDeveloperMetadataFinder() {
      return find(rangeScope(services.enterRange(this, 'createDeveloperMetadataFinder', 'handle')));
    },
  });
  defineOneMetadata(services);
  defineLocation(services);
}

const notALine =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

function defineOneMetadata(services: Services): void {
  const { classes, workbook } = services;
  const enter = (
    self: Google.DeveloperMetadata,
    member: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: string[][] = [[]],
  ) => {
    services.enter(`DeveloperMetadata.${member}`, cost, given, signatures);
    return classes.metadata.of(self);
  };
  const moveToLine = (self: Google.DeveloperMetadata, member: string, line: Google.Range, type: 'ROW' | 'COLUMN') => {
    const metadata = enter(self, member, 'write.buffered', [line], [['SpreadsheetApp.Range']]);
    const { sheet, area } = services.ownRange(line);
    const location = lineLocation(sheet.id, area, sheet.grid.whole());
    if (location?.type !== type) return services.fail(notALine);
    metadata.location = location;
    return self;
  };

  classes.metadata.define({
    getId() {
      return enter(this, 'getId', 'handle').id;
    },
    getKey() {
      return enter(this, 'getKey', 'handle').key;
    },
    getValue() {
      return enter(this, 'getValue', 'handle').value;
    },
    getVisibility() {
      return metadataVisibility.value(enter(this, 'getVisibility', 'handle').visibility);
    },
    getLocation() {
      return classes.locations.make(enter(this, 'getLocation', 'handle').location);
    },
    setKey(key: string) {
      enter(this, 'setKey', 'write.buffered', [key], [['String']]).key = key;
      return this;
    },
    setValue(value: string) {
      enter(this, 'setValue', 'write.buffered', [value], [['String']]).value = value;
      return this;
    },
    setVisibility(visibility: Visibility) {
      const metadata = enter(this, 'setVisibility', 'write.buffered', [visibility], [['enum']]);
      metadata.visibility = metadataVisibility.nameOf(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
      return this;
    },
    moveToColumn(column: Google.Range) {
      return moveToLine(this, 'moveToColumn', column, 'COLUMN');
    },
    moveToRow(row: Google.Range) {
      return moveToLine(this, 'moveToRow', row, 'ROW');
    },
    moveToSheet(sheet: Google.Sheet) {
      const metadata = enter(this, 'moveToSheet', 'write.buffered', [sheet], [['SpreadsheetApp.Sheet']]);
      metadata.location = { type: 'SHEET', sheetId: classes.sheets.of(sheet).id };
      return this;
    },
    moveToSpreadsheet() {
      enter(this, 'moveToSpreadsheet', 'write.buffered').location = { type: 'SPREADSHEET' };
      return this;
    },
    remove() {
      const metadata = enter(this, 'remove', 'write.buffered');
      workbook.metadata = workbook.metadata.filter((other) => other !== metadata);
    },
  });
}

function defineLocation(services: Services): void {
  const { classes, workbook } = services;
  const enter = (self: Google.DeveloperMetadataLocation, member: string) => {
    services.enter(`DeveloperMetadataLocation.${member}`, 'handle');
    return classes.locations.of(self);
  };
  const line = (location: MetadataLocation, type: 'ROW' | 'COLUMN') => {
    if (location.type !== type) return null;
    const sheet = workbook.sheetById(location.sheetId);
    const area = locatedArea(workbook, location);
    return sheet && area ? services.range(sheet, area) : null;
  };

  classes.locations.define({
    getLocationType() {
      return metadataLocationType.value(enter(this, 'getLocationType').type);
    },
    getColumn() {
      return line(enter(this, 'getColumn'), 'COLUMN');
    },
    getRow() {
      return line(enter(this, 'getRow'), 'ROW');
    },
    getSheet() {
      const location = enter(this, 'getSheet');
      const sheet = location.type === 'SHEET' ? workbook.sheetById(location.sheetId) : null;
      return sheet && services.sheet(sheet);
    },
    getSpreadsheet() {
      return enter(this, 'getSpreadsheet').type === 'SPREADSHEET' ? services.spreadsheet() : null;
    },
  });
}
