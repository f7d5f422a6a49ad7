import { withOption } from '../../../model/charts/chart';
import type { GridArea } from '../serviceClasses';
import { anchorAt } from './containerInfo';
import { type BuilderKind, builderTypes, type ChartClasses, type Drafting } from './drafts';
import { chartType, hiddenDimensionStrategy, mergeStrategy } from './enumerationList';
import { optionValue } from './optionValues';

import Charts = GoogleAppsScript.Charts;
import Google = GoogleAppsScript.Spreadsheet;

/** The methods every builder of an embedded chart has. */
export function builderMethods(drafting: Drafting, classes: ChartClasses) {
  return {
    ...rangeMethods(drafting),
    ...designMethods(drafting),
    ...conversions(drafting, classes),
    build(this: object) {
      return classes.charts.make(drafting.enter(this, 'build').draft);
    },
    getChartType(this: object) {
      return chartType.value(drafting.enter(this, 'getChartType').draft.design.type);
    },
    getContainer(this: object) {
      const { anchor } = drafting.enter(this, 'getContainer').draft.design;
      return drafting.services.classes.containerInfos.make(anchor);
    },
  };
}

function sameRange(left: GridArea, right: GridArea): boolean {
  return left.sheet === right.sheet && JSON.stringify(left.area) === JSON.stringify(right.area);
}

function rangeMethods(drafting: Drafting) {
  const { services } = drafting;
  const { ranges } = services.classes;
  return {
    addRange<Builder extends object>(this: Builder, range: Google.Range): Builder {
      const box = drafting.enter(this, 'addRange', [range], [['SpreadsheetApp.Range']]);
      const added = ranges.of(range);
      const isThere = box.draft.ranges.some((present) => sameRange(present, added));
      if (!isThere) box.draft = { ...box.draft, ranges: [...box.draft.ranges, added] };
      return this;
    },
    removeRange<Builder extends object>(this: Builder, range: Google.Range): Builder {
      const box = drafting.enter(this, 'removeRange', [range], [['SpreadsheetApp.Range']]);
      const removed = ranges.of(range);
      box.draft = { ...box.draft, ranges: box.draft.ranges.filter((present) => !sameRange(present, removed)) };
      return this;
    },
    clearRanges<Builder extends object>(this: Builder): Builder {
      const box = drafting.enter(this, 'clearRanges');
      box.draft = { ...box.draft, ranges: [] };
      return this;
    },
    getRanges(this: object): Google.Range[] {
      const { draft } = drafting.enter(this, 'getRanges');
      return services.objects(draft.ranges.map(({ sheet, area, open }) => services.range(sheet, area, open)));
    },
  };
}

function designMethods(drafting: Drafting) {
  const { services } = drafting;
  return {
    setChartType: drafting.redesign('setChartType', ['enum'], (type: Charts.ChartType) => ({
      type: chartType.nameOf(type),
    })),
    setHiddenDimensionStrategy: drafting.redesign(
      'setHiddenDimensionStrategy',
      ['enum'],
      (strategy: Charts.ChartHiddenDimensionStrategy) => ({
        hiddenDimensions: oneOf(hiddenDimensionStrategy.nameOf(strategy), hiddenDimensions),
      }),
    ),
    setMergeStrategy: drafting.redesign('setMergeStrategy', ['enum'], (strategy: Charts.ChartMergeStrategy) => ({
      mergeStrategy: oneOf(mergeStrategy.nameOf(strategy), mergeStrategies),
    })),
    setNumHeaders: drafting.redesign('setNumHeaders', ['number'], (headers: number) => ({
      headers: Math.trunc(headers),
    })),
    setPosition: drafting.redesign(
      'setPosition',
      ['number', 'number', 'number', 'number'],
      (row: number, column: number, offsetX: number, offsetY: number) => ({
        anchor: anchorAt(services, row, column, offsetX, offsetY),
      }),
    ),
    setTransposeRowsAndColumns: drafting.redesign('setTransposeRowsAndColumns', ['Boolean'], (transposed: boolean) => ({
      transposed,
    })),
    setOption<Builder extends object>(this: Builder, option: string, value: unknown): Builder {
      const kinds = [['String', 'any'], ['String']];
      const box = drafting.enter(this, 'setOption', [option, value], kinds);
      const options = withOption(box.draft.design.options, option, optionValue(services, value));
      box.draft = { ...box.draft, design: { ...box.draft.design, options } };
      return this;
    },
  };
}

const hiddenDimensions = ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'] as const;
const mergeStrategies = ['MERGE_COLUMNS', 'MERGE_ROWS'] as const;

function oneOf<Name extends string>(name: string, names: readonly Name[]): Name {
  const found = names.find((candidate) => candidate === name);
  if (found === undefined) throw new Error(`not implemented: ${name}`);
  return found;
}

function conversions(drafting: Drafting, classes: ChartClasses) {
  const converted = (self: object, kind: BuilderKind) => {
    const { draft } = drafting.enter(self, `as${kind}Chart`);
    return { draft: { ...draft, design: { ...draft.design, type: builderTypes[kind] } } };
  };
  return {
    asAreaChart(this: object) {
      return classes.Area.make(converted(this, 'Area'));
    },
    asBarChart(this: object) {
      return classes.Bar.make(converted(this, 'Bar'));
    },
    asColumnChart(this: object) {
      return classes.Column.make(converted(this, 'Column'));
    },
    asComboChart(this: object) {
      return classes.Combo.make(converted(this, 'Combo'));
    },
    asHistogramChart(this: object) {
      return classes.Histogram.make(converted(this, 'Histogram'));
    },
    asLineChart(this: object) {
      return classes.Line.make(converted(this, 'Line'));
    },
    asPieChart(this: object) {
      return classes.Pie.make(converted(this, 'Pie'));
    },
    asScatterChart(this: object) {
      return classes.Scatter.make(converted(this, 'Scatter'));
    },
    asTableChart(this: object) {
      return classes.Table.make(converted(this, 'Table'));
    },
  };
}
