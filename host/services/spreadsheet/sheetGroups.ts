import type { LineGroup, Lines } from '../../model/lines';
import type { Axis } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { groupControlPosition } from './enumerationList';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const linesOf = (sheet: Sheet, axis: Axis): Lines => (axis === 'row' ? sheet.rows : sheet.columns);

/** Sheet: groups of rows and columns; and Group. Indexes count from 1. */
export function defineGroups(services: Services): void {
  const { classes, workbook } = services;
  const write = (self: Google.Sheet, member: string, given: readonly unknown[] = [], signatures: string[][] = [[]]) =>
    services.enterSheet(self, member, 'write.buffered', given, signatures);
  const find = (self: Google.Sheet, member: string, axis: Axis, index: number, depth: number) => {
    const sheet = services.enterSheet(self, member, 'read', [index, depth], [['number', 'number']]);
    const group = linesOf(sheet, axis).group(index - 1, depth);
    return group
      ? classes.groups.make({ sheet, axis, group })
      : services.fail(`A group does not exist at index ${index} and depth ${depth}`);
  };
  const fold = (sheet: Sheet, axis: Axis, folded: (group: LineGroup) => boolean) => {
    const lines = linesOf(sheet, axis);
    for (const group of lines.groups()) lines.setFolded(group, folded(group));
    workbook.changes.structure();
  };
  const position = (self: Google.Sheet, member: string, axis: Axis) =>
    groupControlPosition.value(services.enterSheet(self, member, 'read').groupControl[axis]);
  const setPosition = (self: Google.Sheet, member: string, axis: Axis, value: Google.GroupControlTogglePosition) => {
    const sheet = write(self, member, [value], [['enum']]);
    sheet.groupControl = { ...sheet.groupControl, [axis]: groupControlPosition.nameOf(value) };
    return self;
  };

  classes.sheets.define({
    getColumnGroup(index: number, depth: number) {
      return find(this, 'getColumnGroup', 'column', index, depth);
    },
    getRowGroup(index: number, depth: number) {
      return find(this, 'getRowGroup', 'row', index, depth);
    },
    getColumnGroupDepth(index: number) {
      return services.enterSheet(this, 'getColumnGroupDepth', 'read', [index], [['number']]).columns.at(index - 1)
        .depth;
    },
    getRowGroupDepth(index: number) {
      return services.enterSheet(this, 'getRowGroupDepth', 'read', [index], [['number']]).rows.at(index - 1).depth;
    },
    getColumnGroupControlPosition() {
      return position(this, 'getColumnGroupControlPosition', 'column');
    },
    getRowGroupControlPosition() {
      return position(this, 'getRowGroupControlPosition', 'row');
    },
    setColumnGroupControlPosition(value: Google.GroupControlTogglePosition) {
      return setPosition(this, 'setColumnGroupControlPosition', 'column', value);
    },
    setRowGroupControlPosition(value: Google.GroupControlTogglePosition) {
      return setPosition(this, 'setRowGroupControlPosition', 'row', value);
    },
    collapseAllColumnGroups() {
      fold(write(this, 'collapseAllColumnGroups'), 'column', () => true);
      return this;
    },
    expandAllColumnGroups() {
      fold(write(this, 'expandAllColumnGroups'), 'column', () => false);
      return this;
    },
    collapseAllRowGroups() {
      fold(write(this, 'collapseAllRowGroups'), 'row', () => true);
      return this;
    },
    expandAllRowGroups() {
      fold(write(this, 'expandAllRowGroups'), 'row', () => false);
      return this;
    },
    expandColumnGroupsUpToDepth(depth: number) {
      const sheet = write(this, 'expandColumnGroupsUpToDepth', [depth], [['number']]);
      fold(sheet, 'column', (group) => group.depth > depth);
      return this;
    },
    expandRowGroupsUpToDepth(depth: number) {
      const sheet = write(this, 'expandRowGroupsUpToDepth', [depth], [['number']]);
      fold(sheet, 'row', (group) => group.depth > depth);
      return this;
    },
  });
  defineGroup(services);
}

function defineGroup(services: Services): void {
  const { classes, workbook } = services;
  const enter = (self: Google.Group, member: string, cost: 'read' | 'write.buffered') => {
    services.enter(`Group.${member}`, cost);
    return classes.groups.of(self);
  };
  const fold = (self: Google.Group, member: string, folded: boolean) => {
    const { sheet, axis, group } = enter(self, member, 'write.buffered');
    linesOf(sheet, axis).setFolded(group, folded);
    workbook.changes.structure();
    return self;
  };

  classes.groups.define({
    collapse() {
      return fold(this, 'collapse', true);
    },
    expand() {
      return fold(this, 'expand', false);
    },
    getDepth() {
      return enter(this, 'getDepth', 'read').group.depth;
    },
    getControlIndex() {
      const { sheet, axis, group } = enter(this, 'getControlIndex', 'read');
      return sheet.groupControl[axis] === 'BEFORE' ? group.start : group.end + 2;
    },
    isCollapsed() {
      const { sheet, axis, group } = enter(this, 'isCollapsed', 'read');
      return linesOf(sheet, axis).group(group.start, group.depth)?.collapsed ?? false;
    },
    getRange() {
      const { sheet, axis, group } = enter(this, 'getRange', 'read');
      const whole = sheet.grid.whole();
      const area =
        axis === 'row'
          ? { ...whole, startRow: group.start, endRow: group.end }
          : { ...whole, startColumn: group.start, endColumn: group.end };
      return services.range(sheet, area);
    },
    remove() {
      const { sheet, axis, group } = enter(this, 'remove', 'write.buffered');
      linesOf(sheet, axis).setFolded(group, false);
      linesOf(sheet, axis).shiftDepth(group.start, group.end - group.start + 1, -1);
      workbook.changes.structure();
    },
  });
}
