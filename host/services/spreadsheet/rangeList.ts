import { cellsOf } from '../../model/rectangle';
import type { ClearOptions } from './rangeClearing';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Alignment = 'left' | 'center' | 'normal' | 'right' | null;

/** RangeList: does with each of its ranges what Range does, as one call. */
export function defineRangeList(services: Services): void {
  const { classes } = services;
  const ranges = (list: Google.RangeList) =>
    classes.rangeLists.of(list).map(({ sheet, area, open }) => services.range(sheet, area, open));
  const each = (list: Google.RangeList, member: string, act: (range: Google.Range) => void) => {
    const cells = classes.rangeLists.of(list).reduce((sum, { area }) => sum + cellsOf(area), 0);
    services.asOneCall(`RangeList.${member}`, 'write.buffered', cells, () => {
      for (const range of ranges(list)) act(range);
    });
    return list;
  };

  classes.rangeLists.define({
    getRanges() {
      services.enter('RangeList.getRanges', 'handle');
      return services.objects(ranges(this));
    },
    activate() {
      return each(this, 'activate', (range) => range.activate());
    },
    clear(options?: ClearOptions) {
      return each(this, 'clear', (range) => (options === undefined ? range.clear() : range.clear(options)));
    },
    clearContent() {
      return each(this, 'clearContent', (range) => range.clearContent());
    },
    clearFormat() {
      return each(this, 'clearFormat', (range) => range.clearFormat());
    },
    clearNote() {
      return each(this, 'clearNote', (range) => range.clearNote());
    },
    clearDataValidations() {
      return each(this, 'clearDataValidations', (range) => range.clearDataValidations());
    },
    check() {
      return each(this, 'check', (range) => range.check());
    },
    uncheck() {
      return each(this, 'uncheck', (range) => range.uncheck());
    },
    setValue(value: unknown) {
      return each(this, 'setValue', (range) => range.setValue(value));
    },
    setFormula(formula: string) {
      return each(this, 'setFormula', (range) => range.setFormula(formula));
    },
    setNote(note: string | null) {
      return each(this, 'setNote', (range) => range.setNote(note));
    },
    setNumberFormat(format: string) {
      return each(this, 'setNumberFormat', (range) => range.setNumberFormat(format));
    },
    setBackground(color: string | null) {
      return each(this, 'setBackground', (range) => range.setBackground(color));
    },
    setFontColor(color: string | null) {
      return each(this, 'setFontColor', (range) => range.setFontColor(color));
    },
    setFontFamily(family: string | null) {
      return each(this, 'setFontFamily', (range) => range.setFontFamily(family));
    },
    setFontSize(size: number) {
      return each(this, 'setFontSize', (range) => range.setFontSize(size));
    },
    setFontWeight(weight: Google.FontWeight | null) {
      return each(this, 'setFontWeight', (range) => range.setFontWeight(weight));
    },
    setFontStyle(style: Google.FontStyle | null) {
      return each(this, 'setFontStyle', (range) => range.setFontStyle(style));
    },
    setFontLine(line: Google.FontLine | null) {
      return each(this, 'setFontLine', (range) => range.setFontLine(line));
    },
    setHorizontalAlignment(alignment: Alignment) {
      return each(this, 'setHorizontalAlignment', (range) => range.setHorizontalAlignment(alignment));
    },
    setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null) {
      return each(this, 'setVerticalAlignment', (range) => range.setVerticalAlignment(alignment));
    },
    breakApart() {
      return each(this, 'breakApart', (range) => range.breakApart());
    },
    insertCheckboxes(...values: readonly unknown[]) {
      return each(this, 'insertCheckboxes', (range) => {
        Reflect.apply(range.insertCheckboxes, range, values);
      });
    },
    removeCheckboxes() {
      return each(this, 'removeCheckboxes', (range) => range.removeCheckboxes());
    },
    setBackgroundRGB(red: number, green: number, blue: number) {
      return each(this, 'setBackgroundRGB', (range) => range.setBackgroundRGB(red, green, blue));
    },
    setBorder(...sides: readonly unknown[]) {
      return each(this, 'setBorder', (range) => {
        Reflect.apply(range.setBorder, range, sides);
      });
    },
    setFormulaR1C1(formula: string) {
      return each(this, 'setFormulaR1C1', (range) => range.setFormulaR1C1(formula));
    },
    trimWhitespace() {
      return each(this, 'trimWhitespace', (range) => range.trimWhitespace());
    },
    setWrap(wrap: boolean) {
      return each(this, 'setWrap', (range) => range.setWrap(wrap));
    },
    setWrapStrategy(strategy: Google.WrapStrategy) {
      return each(this, 'setWrapStrategy', (range) => range.setWrapStrategy(strategy));
    },
  });
}
