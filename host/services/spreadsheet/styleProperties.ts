import { automatic, checkNumberFormat } from '../../model/numberFormat';
import type { StoredStyle, StylePatch } from '../../model/style';
import { colorOrNull } from './color';
import { wrapStrategy } from './enumerationList';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** A style property as scripts see it. Null and undefined take it away. */
export interface StyleProperty<Value> {
  /** Kind of the parameter in a signature. */
  readonly kind: string;
  read(style: StoredStyle): Value;
  patch(value: Value | null, services: Services): StylePatch;
}

type HorizontalAlignment = 'left' | 'center' | 'normal' | 'right';
type VerticalAlignment = 'top' | 'middle' | 'bottom';

function oneOf<const Value extends string>(services: Services, value: string, allowed: readonly Value[]): Value {
  return allowed.find((option) => option === value) ?? services.fail(`Invalid argument: ${value}`);
}

export const background: StyleProperty<string | null> = {
  kind: 'String?',
  read: (style) => style.background ?? '#ffffff',
  patch: (value, services) => ({ background: colorOrNull(services, value) }),
};

export const fontColor: StyleProperty<string | null> = {
  kind: 'String?',
  read: (style) => style.fontColor ?? '#000000',
  patch: (value, services) => ({ fontColor: colorOrNull(services, value) }),
};

export const fontFamily: StyleProperty<string> = {
  kind: 'String?',
  read: (style) => style.fontFamily ?? 'Arial',
  patch: (value) => ({ fontFamily: value }),
};

export const fontSize: StyleProperty<number> = {
  kind: 'number',
  read: (style) => style.fontSize ?? 10,
  patch: (value, services) => {
    if (value !== null) services.requireSize(value);
    return { fontSize: value };
  },
};

export const fontWeight: StyleProperty<Google.FontWeight> = {
  kind: 'String?',
  read: (style) => (style.bold ? 'bold' : 'normal'),
  patch: (value, services) => ({
    bold: value !== null && oneOf(services, value, ['normal', 'bold']) === 'bold' ? true : null,
  }),
};

export const fontStyle: StyleProperty<Google.FontStyle> = {
  kind: 'String?',
  read: (style) => (style.italic ? 'italic' : 'normal'),
  patch: (value, services) => ({
    italic: value !== null && oneOf(services, value, ['normal', 'italic']) === 'italic' ? true : null,
  }),
};

export const fontLine: StyleProperty<Google.FontLine> = {
  kind: 'String?',
  read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  patch: (value, services) => {
    const line = oneOf(services, value ?? 'none', ['none', 'underline', 'line-through']);
    return { underline: line === 'underline' ? true : null, strikethrough: line === 'line-through' ? true : null };
  },
};

export const horizontalAlignment: StyleProperty<HorizontalAlignment> = {
  kind: 'String?',
  read: (style) => style.horizontalAlignment ?? 'normal',
  patch: (value, services) => {
    const chosen = oneOf(services, value ?? 'normal', ['left', 'center', 'normal', 'right']);
    return { horizontalAlignment: chosen === 'normal' ? null : chosen };
  },
};

export const verticalAlignment: StyleProperty<VerticalAlignment> = {
  kind: 'String?',
  read: (style) => style.verticalAlignment ?? 'bottom',
  patch: (value, services) => ({
    verticalAlignment: value === null ? null : oneOf<VerticalAlignment>(services, value, ['top', 'middle', 'bottom']),
  }),
};

export const wrap: StyleProperty<boolean> = {
  kind: 'Boolean',
  read: (style) => style.wrap === 'WRAP',
  patch: (value) => ({ wrap: value ? 'WRAP' : 'OVERFLOW' }),
};

export const wrapping: StyleProperty<Google.WrapStrategy> = {
  kind: 'enum',
  read: (style) => wrapStrategy.value(style.wrap ?? 'OVERFLOW'),
  patch: (value, services) => ({
    wrap: oneOf<'OVERFLOW' | 'WRAP' | 'CLIP'>(services, wrapStrategy.nameOf(value), ['OVERFLOW', 'WRAP', 'CLIP']),
  }),
};

export const numberFormat: StyleProperty<string> = {
  kind: 'String',
  read: (style) => style.numberFormat ?? automatic,
  patch: (value) => {
    const automatically = value === null || value === '' || value === 'General' || value === automatic;
    if (!automatically) checkNumberFormat(value);
    return { numberFormat: automatically ? null : value };
  },
};
