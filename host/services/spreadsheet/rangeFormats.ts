import { matrix, requireSize } from './matrix';
import type { Services } from './services';
import type { StyleProperty } from './styleProperties';
import * as properties from './styleProperties';

import Google = GoogleAppsScript.Spreadsheet;
type Range = Google.Range;

/** Range: formats. Each property is read and set for one cell, for all cells alike, or cell by cell. */
export function defineRangeFormats(services: Services): void {
  const { classes } = services;
  const { styles } = services.workbook;

  const one = <Value>(range: Range, member: string, property: StyleProperty<Value>): Value => {
    const { sheet, area } = services.enterRange(range, member, 'read');
    return property.read(sheet.styleAt(area.startRow, area.startColumn));
  };
  const each = <Value>(range: Range, member: string, property: StyleProperty<Value>): Value[][] => {
    const { sheet, area } = services.enterRange(range, member, 'read');
    return matrix(services, area, (row, column) => property.read(sheet.styleAt(row, column)));
  };
  const set = <Value>(range: Range, member: string, property: StyleProperty<Value>, value: Value | null): Range => {
    const { sheet, area } = services.enterRange(range, member, 'write.buffered', [value], [[property.kind]]);
    sheet.patchStyle(area, property.patch(value, services));
    return range;
  };
  const setEach = <Value>(
    range: Range,
    member: string,
    property: StyleProperty<Value>,
    values: (Value | null)[][],
  ): Range => {
    const { sheet, area } = services.enterRange(range, member, 'write.buffered', [values], [['Matrix']]);
    requireSize(services, values, area);
    const patches = values.map((row) => row.map((value) => styles.patcher(property.patch(value, services))));
    sheet.change(area, (cell, row, column) => {
      const patch = patches[row - area.startRow]?.[column - area.startColumn];
      if (patch) cell.style = patch(cell.style);
    });
    return range;
  };

  classes.ranges.define({
    getBackground() {
      return one(this, 'getBackground', properties.background) ?? '#ffffff';
    },
    getBackgrounds() {
      return each(this, 'getBackgrounds', properties.background).map((row) => row.map((color) => color ?? '#ffffff'));
    },
    setBackground(color: string | null) {
      return set(this, 'setBackground', properties.background, color);
    },
    setBackgrounds(colors: (string | null)[][]) {
      return setEach(this, 'setBackgrounds', properties.background, colors);
    },
    setFontColor(color: string | null) {
      return set(this, 'setFontColor', properties.fontColor, color);
    },
    setFontColors(colors: (string | null)[][]) {
      return setEach(this, 'setFontColors', properties.fontColor, colors);
    },
    getFontFamily() {
      return one(this, 'getFontFamily', properties.fontFamily);
    },
    getFontFamilies() {
      return each(this, 'getFontFamilies', properties.fontFamily);
    },
    setFontFamily(family: string | null) {
      return set(this, 'setFontFamily', properties.fontFamily, family);
    },
    setFontFamilies(families: (string | null)[][]) {
      return setEach(this, 'setFontFamilies', properties.fontFamily, families);
    },
    getFontSize() {
      return one(this, 'getFontSize', properties.fontSize);
    },
    getFontSizes() {
      return each(this, 'getFontSizes', properties.fontSize);
    },
    setFontSize(size: number) {
      return set(this, 'setFontSize', properties.fontSize, size);
    },
    setFontSizes(sizes: number[][]) {
      return setEach(this, 'setFontSizes', properties.fontSize, sizes);
    },
    getFontWeight() {
      return one(this, 'getFontWeight', properties.fontWeight);
    },
    getFontWeights() {
      return each(this, 'getFontWeights', properties.fontWeight);
    },
    setFontWeight(weight: Google.FontWeight | null) {
      return set(this, 'setFontWeight', properties.fontWeight, weight);
    },
    setFontWeights(weights: (Google.FontWeight | null)[][]) {
      return setEach(this, 'setFontWeights', properties.fontWeight, weights);
    },
    getFontStyle() {
      return one(this, 'getFontStyle', properties.fontStyle);
    },
    getFontStyles() {
      return each(this, 'getFontStyles', properties.fontStyle);
    },
    setFontStyle(style: Google.FontStyle | null) {
      return set(this, 'setFontStyle', properties.fontStyle, style);
    },
    setFontStyles(styleNames: (Google.FontStyle | null)[][]) {
      return setEach(this, 'setFontStyles', properties.fontStyle, styleNames);
    },
    getFontLine() {
      return one(this, 'getFontLine', properties.fontLine);
    },
    getFontLines() {
      return each(this, 'getFontLines', properties.fontLine);
    },
    setFontLine(line: Google.FontLine | null) {
      return set(this, 'setFontLine', properties.fontLine, line);
    },
    setFontLines(lines: (Google.FontLine | null)[][]) {
      return setEach(this, 'setFontLines', properties.fontLine, lines);
    },
    getNumberFormat() {
      return one(this, 'getNumberFormat', properties.numberFormat);
    },
    getNumberFormats() {
      return each(this, 'getNumberFormats', properties.numberFormat);
    },
    setNumberFormat(format: string) {
      return set(this, 'setNumberFormat', properties.numberFormat, format);
    },
    setNumberFormats(formats: string[][]) {
      return setEach(this, 'setNumberFormats', properties.numberFormat, formats);
    },
    getHorizontalAlignment() {
      return one(this, 'getHorizontalAlignment', properties.horizontalAlignment);
    },
    getHorizontalAlignments() {
      return each(this, 'getHorizontalAlignments', properties.horizontalAlignment);
    },
    setHorizontalAlignment(alignment) {
      return set(this, 'setHorizontalAlignment', properties.horizontalAlignment, alignment);
    },
    setHorizontalAlignments(alignments) {
      return setEach(this, 'setHorizontalAlignments', properties.horizontalAlignment, alignments);
    },
    getVerticalAlignment() {
      return one(this, 'getVerticalAlignment', properties.verticalAlignment);
    },
    getVerticalAlignments() {
      return each(this, 'getVerticalAlignments', properties.verticalAlignment);
    },
    setVerticalAlignment(alignment) {
      return set(this, 'setVerticalAlignment', properties.verticalAlignment, alignment);
    },
    setVerticalAlignments(alignments) {
      return setEach(this, 'setVerticalAlignments', properties.verticalAlignment, alignments);
    },
    getWrap() {
      return one(this, 'getWrap', properties.wrap);
    },
    getWraps() {
      return each(this, 'getWraps', properties.wrap);
    },
    setWrap(wraps: boolean) {
      return set(this, 'setWrap', properties.wrap, wraps);
    },
    setWraps(wraps: boolean[][]) {
      return setEach(this, 'setWraps', properties.wrap, wraps);
    },
    getWrapStrategy() {
      return one(this, 'getWrapStrategy', properties.wrapping);
    },
    setWrapStrategy(strategy: Google.WrapStrategy) {
      return set(this, 'setWrapStrategy', properties.wrapping, strategy);
    },
  });
}
