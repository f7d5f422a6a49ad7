import type { CellStyle } from '../../../contract/view';
import { checkNumberFormat, plainText } from '../../../model/numberFormat';
import { Refusal } from '../../../model/refusal';
import type { StylePatch } from '../../../model/style';
import { refuseOthers } from '../fields';
import { readEither, shownColor } from './color';

import Schema = GoogleAppsScript.Sheets.Schema;

/** The fields of a CellFormat that a cell can have here. */
export const formatFields = [
  'backgroundColor',
  'backgroundColorStyle',
  'numberFormat',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapStrategy',
  'borders',
  'textFormat.foregroundColor',
  'textFormat.foregroundColorStyle',
  'textFormat.fontFamily',
  'textFormat.fontSize',
  'textFormat.bold',
  'textFormat.italic',
  'textFormat.underline',
  'textFormat.strikethrough',
];

const horizontal = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const vertical = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;
const wraps = { OVERFLOW_CELL: 'OVERFLOW', WRAP: 'WRAP', CLIP: 'CLIP' } as const;

function oneOf<Value>(names: Readonly<Record<string, Value>>, given: string | undefined, of: string): Value | null {
  if (given === undefined) return null;
  const value = names[given];
  if (value === undefined) throw new Error(`not implemented: ${of} ${given}`);
  return value;
}

function numberFormatOf(given: Schema.NumberFormat | undefined): string | null {
  if (!given) return null;
  refuseOthers(given, ['type', 'pattern'], 'NumberFormat');
  if (given.pattern) {
    checkNumberFormat(given.pattern);
    return given.pattern;
  }
  if (given.type === 'TEXT') return plainText;
  if (given.type === undefined) throw new Refusal('NumberFormat type must be specified.');
  throw new Error(`not implemented: NumberFormat of type ${given.type} without a pattern`);
}

/**
 * What a format changes in a cell's style.
 * @param masked fields of `formatFields`; those that the format leaves out are taken away
 */
export function stylePatch(format: Schema.CellFormat, masked: ReadonlySet<string>): StylePatch {
  const { textFormat: text = {} } = format;
  refuseOthers(format, [...formatFields.map((field) => field.split('.')[0] ?? field)], 'CellFormat');
  refuseOthers(text, [...formatFields.map((field) => field.split('.')[1] ?? field)], 'TextFormat');
  if (format.borders) throw new Error('not implemented: CellFormat.borders');
  const either = (field: string) => masked.has(field) || masked.has(`${field}Style`);
  const when = <Value>(field: string, patch: Value) => (masked.has(field) ? patch : {});
  return {
    ...(either('backgroundColor')
      ? { background: readEither(format.backgroundColor, format.backgroundColorStyle) }
      : {}),
    ...(either('textFormat.foregroundColor')
      ? { fontColor: readEither(text.foregroundColor, text.foregroundColorStyle) }
      : {}),
    ...when('numberFormat', { numberFormat: numberFormatOf(format.numberFormat) }),
    ...when('horizontalAlignment', {
      horizontalAlignment: oneOf(horizontal, format.horizontalAlignment, 'horizontalAlignment'),
    }),
    ...when('verticalAlignment', {
      verticalAlignment: oneOf(vertical, format.verticalAlignment, 'verticalAlignment'),
    }),
    ...when('wrapStrategy', { wrap: oneOf(wraps, format.wrapStrategy, 'wrapStrategy') }),
    ...when('borders', { borders: null }),
    ...when('textFormat.fontFamily', { fontFamily: text.fontFamily ?? null }),
    ...when('textFormat.fontSize', { fontSize: text.fontSize ?? null }),
    ...when('textFormat.bold', { bold: text.bold || null }),
    ...when('textFormat.italic', { italic: text.italic || null }),
    ...when('textFormat.underline', { underline: text.underline || null }),
    ...when('textFormat.strikethrough', { strikethrough: text.strikethrough || null }),
  };
}

/** The style a conditional format lays over cells. */
export function styleOf(format: Schema.CellFormat): CellStyle {
  const patch = stylePatch(format, new Set(formatFields));
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null));
}

/** A conditional format's style in the API's shape. */
export function shownFormat(style: CellStyle): Schema.CellFormat {
  const { background, fontColor, bold, italic, underline, strikethrough } = style;
  const text: Schema.TextFormat = {
    ...(fontColor
      ? { foregroundColor: shownColor(fontColor), foregroundColorStyle: { rgbColor: shownColor(fontColor) } }
      : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
  };
  return {
    ...(background
      ? { backgroundColor: shownColor(background), backgroundColorStyle: { rgbColor: shownColor(background) } }
      : {}),
    ...(Object.keys(text).length > 0 ? { textFormat: text } : {}),
  };
}
