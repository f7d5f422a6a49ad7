import { hexColor } from './color';
import { colorType } from './enumerationList';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;
import Base = GoogleAppsScript.Base;

/** Color and its builder: RGB colours; theme colours are refused. */
export function defineColors(services: Services): void {
  const { colors, colorBuilders } = services.classes;
  const rgbColors = services.plainClass<Base.RgbColor, string>('RgbColor', 'SpreadsheetApp');
  const part = (self: Base.RgbColor, member: string, place: number) => {
    services.enter(`RgbColor.${member}`, 'handle');
    return Number.parseInt(rgbColors.of(self).slice(place, place + 2), 16);
  };

  rgbColors.define({
    asHexString() {
      services.enter('RgbColor.asHexString', 'handle');
      return rgbColors.of(this);
    },
    getRed() {
      return part(this, 'getRed', 1);
    },
    getGreen() {
      return part(this, 'getGreen', 3);
    },
    getBlue() {
      return part(this, 'getBlue', 5);
    },
    getColorType() {
      services.enter('RgbColor.getColorType', 'handle');
      return colorType.value('RGB');
    },
  });
  colors.define({
    asRgbColor() {
      services.enter('Color.asRgbColor', 'handle');
      return rgbColors.make(colors.of(this));
    },
    getColorType() {
      services.enter('Color.getColorType', 'handle');
      return colorType.value('RGB');
    },
  });
  colorBuilders.define({
    setRgbColor(css: string) {
      services.enter('ColorBuilder.setRgbColor', 'handle', [css], [['String']]);
      colorBuilders.of(this).draft = hexColor(services, css);
      return this;
    },
    asRgbColor() {
      services.enter('ColorBuilder.asRgbColor', 'handle');
      return rgbColors.make(colorBuilders.of(this).draft);
    },
    getColorType() {
      services.enter('ColorBuilder.getColorType', 'handle');
      return colorType.value('RGB');
    },
    build() {
      services.enter('ColorBuilder.build', 'handle');
      return colors.make(colorBuilders.of(this).draft);
    },
  });
}

/** A colour the methods take as an object; null takes it away. */
export function hexOf(services: Services, color: Google.Color | null): string | null {
  return color === null ? null : services.classes.colors.of(color);
}
