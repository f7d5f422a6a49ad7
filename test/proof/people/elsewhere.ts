import {
  by,
  cells,
  columns,
  type Deed,
  type Sheet,
  sheets,
  someColumn,
  someRow,
  someText,
  used,
  type Walk,
} from './walking';

const others: readonly Sheet[] = ['处理进度', '协同任务', '人员', '设置'];

/** One of the other sheets, to be edited. */
function someSheet(walk: Walk): Sheet {
  const sheet = walk.chance.of(others);
  if (sheet === '设置') walk.areRulesEdited = true;
  return sheet;
}

const types: Deed = (walk) => {
  const sheet = someSheet(walk);
  by(walk).type(walk.names[sheet], someRow(walk, sheet), someColumn(walk, sheet), someText(walk));
};

const pastes: Deed = (walk) => {
  const sheet = someSheet(walk);
  const block = [
    [someText(walk), someText(walk)],
    [someText(walk), someText(walk)],
  ];
  const column = walk.chance.below(Math.max(1, columns(walk, sheet) - 2));
  by(walk).paste(walk.names[sheet], someRow(walk, sheet), column, block);
};

const sorts: Deed = (walk) => {
  const sheet = someSheet(walk);
  by(walk).sort(walk.names[sheet], someColumn(walk, sheet), walk.chance.below(2) === 0);
};

const filters: Deed = (walk) => {
  const sheet = walk.chance.of(others);
  const column = someColumn(walk, sheet);
  const shown = walk.chance.below(2) === 0 ? null : [cells(walk, sheet)[1]?.[column] ?? ''];
  by(walk).filter(walk.names[sheet], column, shown);
};

const hides: Deed = (walk) => {
  const sheet = someSheet(walk);
  by(walk).setHidden(walk.names[sheet], walk.chance.of(['row', 'column']), 1, 1, walk.chance.below(2) === 0);
};

const deletesRow: Deed = (walk) => {
  const sheet = someSheet(walk);
  if (used(walk, sheet) > 2) by(walk).deleteRows(walk.names[sheet], someRow(walk, sheet), 1);
};

const deletesColumn: Deed = (walk) => {
  const sheet = someSheet(walk);
  if (columns(walk, sheet) > 4) by(walk).deleteColumns(walk.names[sheet], someColumn(walk, sheet), 1);
};

const movesColumn: Deed = (walk) => {
  const sheet = someSheet(walk);
  by(walk).moveColumns(walk.names[sheet], someColumn(walk, sheet), 1, someColumn(walk, sheet));
};

const renamesHeader: Deed = (walk) => {
  const sheet = someSheet(walk);
  by(walk).type(walk.names[sheet], 0, someColumn(walk, sheet), `列${walk.step}`);
};

const renames: Deed = (walk) => {
  const sheet = walk.chance.of(sheets);
  const name = walk.names[sheet] === sheet ? `我们的${sheet}` : sheet;
  by(walk).renameSheet(walk.names[sheet], name);
  walk.names[sheet] = name;
};

/** A rule of the team is rewritten, at times to nonsense, and stays so for a while. */
const setsRule: Deed = (walk) => {
  const rule = walk.chance.of(['设置', '时限', '日历', '分类', '人员', '分派']);
  walk.areRulesEdited ||= rule !== '人员' && rule !== '分派';
  const sheet = sheets.find((name) => name === rule);
  const name = sheet === undefined ? rule : walk.names[sheet];
  const [row, column] = [1 + walk.chance.below(6), walk.chance.below(4)];
  const was = walk.host.displayValues(name)[row]?.[column] ?? '';
  by(walk).type(name, row, column, someText(walk));
  const is = walk.host.displayValues(name)[row]?.[column] ?? '';
  walk.rules.push({ sheet: rule, row, column, was, is });
};

/** Rules are what they were before, unless somebody changed them again. */
const setsRulesBack: Deed = (walk) => {
  for (const { sheet: rule, row, column, was, is } of walk.rules.splice(0).reverse()) {
    const sheet = sheets.find((name) => name === rule);
    const name = sheet === undefined ? rule : walk.names[sheet];
    if ((walk.host.displayValues(name)[row]?.[column] ?? '') === is) by(walk).type(name, row, column, was);
  }
};

/** What people do in the desk's other sheets. */
export const elsewhere: Readonly<Record<string, readonly [weight: number, deed: Deed]>> = {
  typesElsewhere: [2, types],
  pastesElsewhere: [1, pastes],
  sortsElsewhere: [1, sorts],
  filtersElsewhere: [1, filters],
  hidesElsewhere: [1, hides],
  deletesRowElsewhere: [1, deletesRow],
  deletesColumnElsewhere: [1, deletesColumn],
  movesColumnElsewhere: [1, movesColumn],
  renamesHeaderElsewhere: [1, renamesHeader],
  renamesSheet: [1, renames],
  setsRule: [2, setsRule],
  setsRulesBack: [2, setsRulesBack],
};
