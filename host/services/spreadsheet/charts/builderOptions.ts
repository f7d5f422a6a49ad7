import { hexColor } from '../color';
import { builderMethods } from './builderMethods';
import type { ChartClasses, Drafting } from './drafts';
import { curveStyle, pointStyle, position } from './enumerationList';
import { textStyleOptions } from './optionValues';

import Charts = GoogleAppsScript.Charts;

/** Pixels of a point in each style; Google does not tell them. */
const pointSizes: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 };

/** Gives every builder the methods that set options of its chart type. */
export function defineBuilders(drafting: Drafting, classes: ChartClasses): void {
  const shared = builderMethods(drafting, classes);
  const named = { ...shared, ...titleMethods(drafting) };
  const axes = { ...named, ...axisMethods(drafting) };
  const upright = { ...axes, ...valueMethods(drafting, 'vAxis'), ...reversing(drafting) };
  const stacked = stacking(drafting);
  const points = pointMethods(drafting);

  classes.plain.define(shared);
  classes.Column.define({ ...upright, ...stacked });
  classes.Histogram.define({ ...upright, ...stacked });
  classes.Area.define({ ...upright, ...stacked, ...points });
  classes.Combo.define({ ...upright, ...stacked });
  classes.Line.define({
    ...upright,
    ...points,
    setCurveStyle: drafting.option('setCurveStyle', ['enum'], (style: Charts.CurveStyle) => ({
      curveType: curveStyle.nameOf(style) === 'SMOOTH' ? 'function' : 'none',
    })),
  });
  classes.Bar.define({
    ...axes,
    ...valueMethods(drafting, 'hAxis'),
    ...reversing(drafting),
    ...stacked,
    reverseDirection: drafting.option('reverseDirection', [], () => ({ 'hAxis.direction': -1 })),
  });
  classes.Pie.define({
    ...named,
    ...reversing(drafting),
    set3D: drafting.option('set3D', [], () => ({ is3D: true })),
  });
  classes.Scatter.define({ ...axes, ...points, ...scatterMethods(drafting) });
  classes.Table.define({ ...shared, ...tableMethods(drafting) });
}

function titleMethods(drafting: Drafting) {
  const { services } = drafting;
  const style = 'Charts.TextStyle';
  return {
    setTitle: drafting.option('setTitle', ['String'], (title: string) => ({ title })),
    setTitleTextStyle: drafting.option('setTitleTextStyle', [style], (given: Charts.TextStyle) => ({
      titleTextStyle: textStyleOptions(given),
    })),
    setBackgroundColor: drafting.option('setBackgroundColor', ['String'], (color: string) => ({
      backgroundColor: hexColor(services, color),
    })),
    setColors: drafting.option('setColors', ['Array'], (colors: string[]) => ({
      colors: colors.map((color) => hexColor(services, color)),
    })),
    setLegendPosition: drafting.option('setLegendPosition', ['enum'], (place: Charts.Position) => ({
      'legend.position': position.nameOf(place).toLowerCase(),
    })),
    setLegendTextStyle: drafting.option('setLegendTextStyle', [style], (given: Charts.TextStyle) => ({
      'legend.textStyle': textStyleOptions(given),
    })),
  };
}

function axisMethods(drafting: Drafting) {
  const text = (member: string, path: string) =>
    drafting.option(member, ['String'], (title: string) => ({ [path]: title }));
  const style = (member: string, path: string) =>
    drafting.option(member, ['Charts.TextStyle'], (given: Charts.TextStyle) => ({ [path]: textStyleOptions(given) }));
  return {
    setXAxisTitle: text('setXAxisTitle', 'hAxis.title'),
    setXAxisTitleTextStyle: style('setXAxisTitleTextStyle', 'hAxis.titleTextStyle'),
    setXAxisTextStyle: style('setXAxisTextStyle', 'hAxis.textStyle'),
    setYAxisTitle: text('setYAxisTitle', 'vAxis.title'),
    setYAxisTitleTextStyle: style('setYAxisTitleTextStyle', 'vAxis.titleTextStyle'),
    setYAxisTextStyle: style('setYAxisTextStyle', 'vAxis.textStyle'),
  };
}

/** @param axis on which the values are measured */
function valueMethods(drafting: Drafting, axis: 'hAxis' | 'vAxis') {
  return {
    setRange: drafting.option('setRange', ['number', 'number'], (start: number, end: number) => ({
      [`${axis}.minValue`]: start,
      [`${axis}.maxValue`]: end,
    })),
    useLogScale: drafting.option('useLogScale', [], () => ({ [`${axis}.logScale`]: true })),
  };
}

function reversing(drafting: Drafting) {
  return { reverseCategories: drafting.option('reverseCategories', [], () => ({ reverseCategories: true })) };
}

function stacking(drafting: Drafting) {
  return { setStacked: drafting.option('setStacked', [], () => ({ isStacked: true })) };
}

function pointMethods(drafting: Drafting) {
  return {
    setPointStyle: drafting.option('setPointStyle', ['enum'], (style: Charts.PointStyle) => ({
      pointSize: pointSizes[pointStyle.nameOf(style)] ?? 0,
    })),
  };
}

function scatterMethods(drafting: Drafting) {
  const range = (member: string, axis: string) =>
    drafting.option(member, ['number', 'number'], (start: number, end: number) => ({
      [`${axis}.minValue`]: start,
      [`${axis}.maxValue`]: end,
    }));
  return {
    setXAxisRange: range('setXAxisRange', 'hAxis'),
    setYAxisRange: range('setYAxisRange', 'vAxis'),
    setXAxisLogScale: drafting.option('setXAxisLogScale', [], () => ({ 'hAxis.logScale': true })),
    setYAxisLogScale: drafting.option('setYAxisLogScale', [], () => ({ 'vAxis.logScale': true })),
  };
}

function tableMethods(drafting: Drafting) {
  const flag = (member: string, path: string) =>
    drafting.option(member, ['Boolean'], (value: boolean) => ({ [path]: value }));
  const column = (member: string, sortAscending: boolean) =>
    drafting.option(member, ['number'], (sortColumn: number) => ({ sortColumn, sortAscending }));
  return {
    enableSorting: drafting.option('enableSorting', ['Boolean'], (sorts: boolean) => ({
      sort: sorts ? 'enable' : 'disable',
    })),
    enableRtlTable: flag('enableRtlTable', 'rtlTable'),
    showRowNumberColumn: flag('showRowNumberColumn', 'showRowNumber'),
    useAlternatingRowStyle: flag('useAlternatingRowStyle', 'alternatingRowStyle'),
    setFirstRowNumber: drafting.option('setFirstRowNumber', ['number'], (number: number) => ({
      firstRowNumber: number,
    })),
    setInitialSortingAscending: column('setInitialSortingAscending', true),
    setInitialSortingDescending: column('setInitialSortingDescending', false),
  };
}
