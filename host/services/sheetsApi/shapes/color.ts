import { Refusal } from '../../../model/refusal';
import { refuseOthers } from '../fields';

import Schema = GoogleAppsScript.Sheets.Schema;

const channels = ['red', 'green', 'blue'] as const;

/** Shares from 0 to 1 as "#rrggbb"; missing ones are 0. @throws Error "not implemented: …" for see-through and theme colours */
export function readColor(color: Schema.Color): string {
  refuseOthers(color, channels, 'Color');
  const digits = channels.map((channel) => {
    const share = color[channel] ?? 0;
    if (share < 0 || share > 1) throw new Refusal(`Invalid color: ${channel} must be between 0 and 1.`);
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}

/** The style wins over the older plain colour, as the API has it; null when neither is given. */
export function readEither(color: Schema.Color | undefined, style: Schema.ColorStyle | undefined): string | null {
  if (style) {
    refuseOthers(style, ['rgbColor'], 'ColorStyle');
    return style.rgbColor ? readColor(style.rgbColor) : null;
  }
  return color ? readColor(color) : null;
}

/** @param hex "#rrggbb"; shares of 0 are left out, as the API does */
export function shownColor(hex: string): Schema.Color {
  const shares = channels.map((channel, index) => {
    const share = Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
    return [channel, share] as const;
  });
  return Object.fromEntries(shares.filter(([, share]) => share > 0));
}
