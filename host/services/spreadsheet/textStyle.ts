import type { SlicerView } from '../../contract/floating';
import { hexColor } from './color';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Style = SlicerView['titleStyle'];

/** TextStyle and its builder; properties that were not set read as null. */
export function defineTextStyles(services: Services): { newTextStyle(): Google.TextStyleBuilder } {
  const { textStyles: built, textStyleBuilders: builders } = services.classes;
  const read = (self: Google.TextStyle, member: string): Style => {
    services.enter(`TextStyle.${member}`, 'handle');
    return built.of(self);
  };
  const set = (self: Google.TextStyleBuilder, member: string, kind: string, given: unknown, change: () => Style) => {
    services.enter(`TextStyleBuilder.${member}`, 'handle', [given], [[kind]]);
    const box = builders.of(self);
    box.draft = { ...box.draft, ...change() };
    return self;
  };

  built.define({
    getFontFamily() {
      return read(this, 'getFontFamily').fontFamily ?? null;
    },
    getFontSize() {
      return read(this, 'getFontSize').fontSize ?? null;
    },
    getForegroundColor() {
      return read(this, 'getForegroundColor').fontColor ?? null;
    },
    getForegroundColorObject() {
      const { fontColor } = read(this, 'getForegroundColorObject');
      return fontColor === undefined ? null : services.classes.colors.make(fontColor);
    },
    isBold() {
      return read(this, 'isBold').bold ?? null;
    },
    isItalic() {
      return read(this, 'isItalic').italic ?? null;
    },
    isStrikethrough() {
      return read(this, 'isStrikethrough').strikethrough ?? null;
    },
    isUnderline() {
      return read(this, 'isUnderline').underline ?? null;
    },
    copy() {
      return builders.make({ draft: read(this, 'copy') });
    },
  });
  builders.define({
    setFontFamily(fontFamily: string) {
      return set(this, 'setFontFamily', 'String', fontFamily, () => ({ fontFamily }));
    },
    setFontSize(fontSize: number) {
      return set(this, 'setFontSize', 'number', fontSize, () => {
        services.requireSize(fontSize);
        return { fontSize };
      });
    },
    setForegroundColor(color: string) {
      return set(this, 'setForegroundColor', 'String', color, () => ({ fontColor: hexColor(services, color) }));
    },
    setForegroundColorObject(color: Google.Color) {
      return set(this, 'setForegroundColorObject', 'SpreadsheetApp.Color', color, () => ({
        fontColor: services.classes.colors.of(color),
      }));
    },
    setBold(bold: boolean) {
      return set(this, 'setBold', 'Boolean', bold, () => ({ bold }));
    },
    setItalic(italic: boolean) {
      return set(this, 'setItalic', 'Boolean', italic, () => ({ italic }));
    },
    setStrikethrough(strikethrough: boolean) {
      return set(this, 'setStrikethrough', 'Boolean', strikethrough, () => ({ strikethrough }));
    },
    setUnderline(underline: boolean) {
      return set(this, 'setUnderline', 'Boolean', underline, () => ({ underline }));
    },
    build() {
      services.enter('TextStyleBuilder.build', 'handle');
      return built.make(builders.of(this).draft);
    },
  });

  return { newTextStyle: () => builders.make({ draft: {} }) };
}
