import type { CostKind } from '../../contract/execution';
import {
  changeSlicer,
  insertSlicer as insertSlicerInto,
  removeSlicer,
  type Slicer,
  slicerOf,
} from '../../model/slicer';
import { anchorAt } from './charts/containerInfo';
import { colorOrNull } from './color';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const numbers = (count: number) => new Array<string>(count).fill('number');
const alignments = ['left', 'center', 'right'] as const;

/** Sheet: its slicers; Slicer. Column positions count from 1 within the slicer's range. */
export function defineSlicers(services: Services): void {
  const { classes, workbook } = services;
  defineSheetSlicers(services);

  const enter = (
    self: Google.Slicer,
    member: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: readonly (readonly string[])[] = [[]],
  ) => {
    services.enter(`Slicer.${member}`, cost, given, signatures);
    return classes.slicers.of(self);
  };
  const read = (self: Google.Slicer, member: string): Slicer => {
    const { sheet, id } = enter(self, member, 'read');
    return slicerOf(sheet, id);
  };
  const write = (
    self: Google.Slicer,
    member: string,
    given: readonly unknown[],
    signatures: readonly (readonly string[])[],
    change: (slicer: Slicer) => Partial<Slicer>,
  ) => {
    const { sheet, id } = enter(self, member, 'write.buffered', given, signatures);
    changeSlicer(sheet, id, change(slicerOf(sheet, id)));
    return self;
  };
  const areaOf = ({ range }: Slicer) => range.area ?? services.fail('The range of the slicer was deleted.');

  classes.slicers.define({
    getRange() {
      const slicer = read(this, 'getRange');
      const sheet = workbook.sheetById(slicer.range.sheetId);
      return sheet ? services.range(sheet, areaOf(slicer)) : services.fail('The range of the slicer was deleted.');
    },
    setRange(range: Google.Range) {
      const { sheet, area } = classes.ranges.of(range);
      return write(this, 'setRange', [range], [['SpreadsheetApp.Range']], () => ({
        range: workbook.refer(sheet.id, area),
        column: null,
        criteria: null,
      }));
    },
    getColumnPosition() {
      const slicer = read(this, 'getColumnPosition');
      return slicer.column === null ? null : slicer.column - areaOf(slicer).startColumn + 1;
    },
    getFilterCriteria() {
      const { criteria } = read(this, 'getFilterCriteria');
      return criteria && classes.criteria.make(criteria);
    },
    setColumnFilterCriteria(position: number, criteria: Google.FilterCriteria | null) {
      const kinds = [['number', 'SpreadsheetApp.FilterCriteria?']];
      return write(this, 'setColumnFilterCriteria', [position, criteria], kinds, (slicer) => {
        const { startColumn, endColumn } = areaOf(slicer);
        const column = startColumn + position - 1;
        if (!(column >= startColumn && column <= endColumn)) {
          services.fail('The column is outside the range of the slicer.');
        }
        return { column, criteria: criteria && classes.criteria.of(criteria) };
      });
    },
    getTitle() {
      return read(this, 'getTitle').title;
    },
    setTitle(title: string) {
      return write(this, 'setTitle', [title], [['String']], () => ({ title }));
    },
    getTitleHorizontalAlignment() {
      return read(this, 'getTitleHorizontalAlignment').titleAlignment ?? 'left';
    },
    setTitleHorizontalAlignment(alignment: string | null) {
      return write(this, 'setTitleHorizontalAlignment', [alignment], [['String?']], () => ({
        titleAlignment: alignmentOf(services, alignment),
      }));
    },
    getTitleTextStyle() {
      return classes.textStyles.make(read(this, 'getTitleTextStyle').titleStyle);
    },
    setTitleTextStyle(style: Google.TextStyle) {
      return write(this, 'setTitleTextStyle', [style], [['SpreadsheetApp.TextStyle']], () => ({
        titleStyle: classes.textStyles.of(style),
      }));
    },
    getBackgroundColor() {
      return read(this, 'getBackgroundColor').background;
    },
    setBackgroundColor(color: string | null) {
      return write(this, 'setBackgroundColor', [color], [['String?']], () => ({
        background: colorOrNull(services, color),
      }));
    },
    getContainerInfo() {
      return classes.containerInfos.make(read(this, 'getContainerInfo').anchor);
    },
    setPosition(row: number, column: number, offsetX: number, offsetY: number) {
      return write(this, 'setPosition', [row, column, offsetX, offsetY], [numbers(4)], () => ({
        anchor: anchorAt(services, row, column, offsetX, offsetY),
      }));
    },
    isAppliedToPivotTables() {
      return read(this, 'isAppliedToPivotTables').appliesToPivots;
    },
    setApplyToPivotTables(appliesToPivots: boolean) {
      return write(this, 'setApplyToPivotTables', [appliesToPivots], [['Boolean']], () => ({ appliesToPivots }));
    },
    remove() {
      const { sheet, id } = enter(this, 'remove', 'write.buffered');
      removeSlicer(sheet, id);
    },
  });
}

function alignmentOf(services: Services, given: string | null): Slicer['titleAlignment'] {
  if (given === null) return null;
  return alignments.find((name) => name === given) ?? services.fail(`Invalid argument: ${given}`);
}

function defineSheetSlicers(services: Services): void {
  const { classes } = services;
  classes.sheets.define({
    insertSlicer(range: Google.Range, row: number, column: number, offsetX?: number, offsetY?: number) {
      const kinds = [3, 5].map((count) => ['SpreadsheetApp.Range', ...numbers(count - 1)]);
      const given = [range, row, column, offsetX, offsetY];
      const sheet = services.enterSheet(this, 'insertSlicer', 'write.buffered', given, kinds);
      const anchor = anchorAt(services, row, column, offsetX, offsetY);
      return classes.slicers.make({ sheet, id: insertSlicerInto(sheet, classes.ranges.of(range), anchor).id });
    },
    getSlicers() {
      const sheet = services.enterSheet(this, 'getSlicers', 'read');
      return services.objects(sheet.slicers.map(({ id }) => classes.slicers.make({ sheet, id })));
    },
  });
}
