import { desk } from '../testContext';

describe('protection', () => {
  test('a new protection lets owner and maker edit, and does not list the owner', () => {
    const { sheet } = desk({ user: 'agent@example.com' });
    const protection = sheet.getRange('A1:A5').protect();
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['agent@example.com']);
    expect(protection.canEdit()).toBe(true);
    protection.addEditor('owner@example.com').removeEditor('agent@example.com');
    expect(protection.getEditors()).toEqual([]);
  });

  test('a script under another authority cannot write there, except where only a warning is given', () => {
    const { sheet, model } = desk({ user: 'agent@example.com' });
    const protection = sheet.getRange('A1:A5').protect().removeEditor('agent@example.com');
    expect(() => sheet.getRange('A2').setValue(1)).toThrow('You are trying to edit a protected cell or object.');
    expect(model.lastRow()).toBe(0);
    protection.setWarningOnly(true);
    expect(sheet.getRange('A2').setValue(1).getValue()).toBe(1);
  });
});

describe('developer metadata', () => {
  test('is found by key and value in the workbook, in its sheet, and in a range that holds it whole', () => {
    const { sheet, spreadsheet, app } = desk();
    sheet.getRange('C:C').addDeveloperMetadata('field', 'status');
    sheet.addDeveloperMetadata('sheet', 'tickets');
    const finder = () => spreadsheet.createDeveloperMetadataFinder();
    expect(finder().withKey('field').withValue('status').find()).toHaveLength(1);
    expect(finder().withLocationType(app.DeveloperMetadataLocationType.SHEET).find()[0]?.getValue()).toBe('tickets');
    expect(sheet.getRange('A:D').createDeveloperMetadataFinder().find()).toHaveLength(1);
    expect(sheet.getRange('A1:D5').createDeveloperMetadataFinder().find()).toHaveLength(0);
    expect(sheet.getRange('A1:D5').createDeveloperMetadataFinder().onIntersectingLocations().find()).toHaveLength(2);
  });
});

describe('finding text', () => {
  test('finds what cells show, whole cells only if asked', () => {
    const { sheet } = desk();
    sheet
      .getRange('A1:A3')
      .setNumberFormat('@')
      .setValues([['20240520001'], ['202405200010'], ['x']]);
    expect(sheet.createTextFinder('20240520001').findAll()).toHaveLength(2);
    expect(sheet.createTextFinder('20240520001').matchEntireCell(true).findNext()?.getA1Notation()).toBe('A1');
    expect(sheet.createTextFinder('没有').findNext()).toBeNull();
  });
});
