import type { CellStyle } from '../../contract/view';
import { hexColor } from './color';
import { hexOf } from './colors';
import { criteriaValues, storedValues, whenMethods } from './conditionValues';
import { booleanCriteria } from './enumerationList';
import type { FormatDraft } from './serviceClasses';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Builder = Google.ConditionalFormatRuleBuilder;
type StyleChange = { readonly [Property in keyof CellStyle]?: CellStyle[Property] | null };

function restyled(style: CellStyle, change: StyleChange): CellStyle {
  return Object.fromEntries(Object.entries({ ...style, ...change }).filter(([, value]) => value !== null));
}

/** ConditionalFormatRule and its builder, for conditions (gradients are refused). */
export function defineConditionalFormats(services: Services): { newConditionalFormatRule(): Builder } {
  const { formats: built, formatBuilders: builders, conditions } = services.classes;
  const builder = (draft: FormatDraft) => builders.make({ draft });
  const put = (self: Builder, change: Partial<FormatDraft>) => {
    const box = builders.of(self);
    box.draft = { ...box.draft, ...change };
  };
  const style = (self: Builder, member: string, kind: string, given: unknown, change: () => StyleChange) => {
    services.enter(`ConditionalFormatRuleBuilder.${member}`, 'handle', [given], [[kind]]);
    put(self, { style: restyled(builders.of(self).draft.style, change()) });
    return self;
  };
  const color = (value: string | null) => (value === null ? null : hexColor(services, value));

  const readers = (className: string, stateOf: (self: never) => FormatDraft) => ({
    getBooleanCondition(this: never) {
      services.enter(`${className}.getBooleanCondition`, 'handle');
      const draft = stateOf(this);
      return draft.condition ? conditions.make(draft) : null;
    },
    getGradientCondition(this: never) {
      services.enter(`${className}.getGradientCondition`, 'handle');
      return null;
    },
    getRanges(this: never) {
      services.enter(`${className}.getRanges`, 'handle');
      return services.objects(stateOf(this).ranges.map(({ sheet, area }) => services.range(sheet, area)));
    },
    copy(this: never) {
      services.enter(`${className}.copy`, 'handle');
      return builder(stateOf(this));
    },
  });

  // The types package lacks these.
  const colorObjects = {
    setBackgroundObject(this: Builder, background: Google.Color | null) {
      const kind = 'SpreadsheetApp.Color?';
      return style(this, 'setBackgroundObject', kind, background, () => ({ background: hexOf(services, background) }));
    },
    setFontColorObject(this: Builder, fontColor: Google.Color | null) {
      const kind = 'SpreadsheetApp.Color?';
      return style(this, 'setFontColorObject', kind, fontColor, () => ({ fontColor: hexOf(services, fontColor) }));
    },
  };

  built.define(readers('ConditionalFormatRule', (self) => built.of(self)));
  builders.define({
    ...readers('ConditionalFormatRuleBuilder', (self) => builders.of(self).draft),
    ...colorObjects,
    ...whenMethods<Builder>(services, 'ConditionalFormatRuleBuilder', (self, condition) => put(self, { condition })),
    withCriteria(criteria, values: unknown[]) {
      services.enter('ConditionalFormatRuleBuilder.withCriteria', 'handle', [criteria, values], [['enum', 'Array']]);
      put(this, {
        condition: { criteria: booleanCriteria.nameOf(criteria), values: storedValues(services, values) },
      });
      return this;
    },
    setBackground(background: string | null) {
      return style(this, 'setBackground', 'String?', background, () => ({ background: color(background) }));
    },
    setFontColor(fontColor: string | null) {
      return style(this, 'setFontColor', 'String?', fontColor, () => ({ fontColor: color(fontColor) }));
    },
    setBold(bold: boolean | null) {
      return style(this, 'setBold', 'Boolean?', bold, () => ({ bold }));
    },
    setItalic(italic: boolean | null) {
      return style(this, 'setItalic', 'Boolean?', italic, () => ({ italic }));
    },
    setUnderline(underline: boolean | null) {
      return style(this, 'setUnderline', 'Boolean?', underline, () => ({ underline }));
    },
    setStrikethrough(strikethrough: boolean | null) {
      return style(this, 'setStrikethrough', 'Boolean?', strikethrough, () => ({ strikethrough }));
    },
    setRanges(ranges: Google.Range[]) {
      services.enter('ConditionalFormatRuleBuilder.setRanges', 'handle', [ranges], [['Array']]);
      put(this, { ranges: ranges.map((range) => services.classes.ranges.of(range)) });
      return this;
    },
    build() {
      services.enter('ConditionalFormatRuleBuilder.build', 'handle');
      const { draft } = builders.of(this);
      if (draft.ranges.length === 0) services.fail('Conditional format rule must have at least one range.');
      if (!draft.condition) services.fail('Conditional format rule must have a condition.');
      return built.make(draft);
    },
  });
  defineBooleanCondition(services);

  return { newConditionalFormatRule: () => builder({ ranges: [], condition: null, style: {} }) };
}

function defineBooleanCondition(services: Services): void {
  const { conditions } = services.classes;
  const enter = (self: Google.BooleanCondition, member: string) => {
    services.enter(`BooleanCondition.${member}`, 'handle');
    return conditions.of(self);
  };
  conditions.define({
    getCriteriaType() {
      const { condition } = enter(this, 'getCriteriaType');
      return booleanCriteria.value(condition?.criteria ?? '');
    },
    getCriteriaValues() {
      const { condition } = enter(this, 'getCriteriaValues');
      return condition ? criteriaValues(services, condition) : services.copy([]);
    },
    getBackground() {
      return enter(this, 'getBackground').style.background ?? null;
    },
    getFontColor() {
      return enter(this, 'getFontColor').style.fontColor ?? null;
    },
    getBold() {
      return enter(this, 'getBold').style.bold ?? null;
    },
    getItalic() {
      return enter(this, 'getItalic').style.italic ?? null;
    },
    getUnderline() {
      return enter(this, 'getUnderline').style.underline ?? null;
    },
    getStrikethrough() {
      return enter(this, 'getStrikethrough').style.strikethrough ?? null;
    },
  });
}
