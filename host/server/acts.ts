import type { Person } from '../contract/host';
import type { Act } from '../contract/wire';

/**
 * Lets a person do one act in the host.
 * @param sheetName gives a sheet's present name by its id
 * @throws Error with the host's reason when the act is refused; nothing has changed then
 */
export function perform(person: Person, act: Act, sheetName: (sheetId: number) => string): void {
  if (act.kind === 'open') {
    person.open();
    return;
  }
  if (act.kind === 'choose') {
    person.choose(...act.path);
    return;
  }
  performInSheet(person, act, sheetName(act.sheetId));
}

function performInSheet(person: Person, act: Exclude<Act, { kind: 'open' | 'choose' }>, sheet: string): void {
  switch (act.kind) {
    case 'type':
      person.type(sheet, act.row, act.column, act.text);
      break;
    case 'paste':
      person.paste(sheet, act.row, act.column, act.block);
      break;
    case 'clear':
      person.clear(sheet, act.row, act.column, act.rows, act.columns);
      break;
    case 'insert':
      if (act.axis === 'row') {
        person.insertRows(sheet, act.first, act.count);
      } else {
        person.insertColumns(sheet, act.first, act.count);
      }
      break;
    case 'delete':
      if (act.axis === 'row') {
        person.deleteRows(sheet, act.first, act.count);
      } else {
        person.deleteColumns(sheet, act.first, act.count);
      }
      break;
    case 'moveColumns':
      person.moveColumns(sheet, act.first, act.count, act.before);
      break;
    case 'sort':
      person.sort(sheet, act.column, act.ascending);
      break;
    case 'filter':
      person.filter(sheet, act.column, act.values);
      break;
    case 'slice':
      person.slice(sheet, act.slicer, act.hidden);
      break;
    case 'hide':
      person.setHidden(sheet, act.axis, act.first, act.count, act.hidden);
      break;
    case 'resize':
      person.resize(sheet, act.axis, act.first, act.count, act.pixels);
      break;
    case 'fold':
      person.foldColumns(sheet, act.column, act.depth, act.folded);
      break;
    case 'saveFilterView':
      person.saveFilterView(sheet, act.title);
      break;
    case 'deleteFilterView':
      person.deleteFilterView(sheet, act.view);
      break;
    case 'rename':
      person.renameSheet(sheet, act.name);
      break;
    case 'select':
      person.activate(sheet, act.row, act.column);
      break;
  }
}
