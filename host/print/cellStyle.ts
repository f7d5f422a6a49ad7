import type { Cell } from '../model/cell';
import type { StoredStyle } from '../model/style';

/** The look of a cell in the words of CSS. */
export function cellStyle(format: StoredStyle, { value }: Cell): string {
  const decoration = [format.underline ? 'underline' : '', format.strikethrough ? 'line-through' : ''].join(' ').trim();
  const properties: Readonly<Record<string, string | undefined>> = {
    'background-color': format.background,
    color: format.fontColor,
    'font-family': format.fontFamily,
    'font-size': format.fontSize === undefined ? undefined : `${format.fontSize * 0.9}pt`,
    'font-weight': format.bold ? '700' : undefined,
    'font-style': format.italic ? 'italic' : undefined,
    'text-decoration': decoration || undefined,
    'text-align': format.horizontalAlignment ?? (typeof value === 'number' ? 'right' : undefined),
    'vertical-align': format.verticalAlignment,
    'white-space': format.wrap === 'WRAP' ? 'pre-wrap' : 'pre',
  };
  return [...Object.entries(properties), ...bordersOf(format)]
    .flatMap(([name, given]) => (given === undefined ? [] : [`${name}:${given.replace(/[;{}]/g, '')}`]))
    .join(';');
}

/** Lines drawn around a cell, in the words of CSS. */
function bordersOf({ borders = {} }: StoredStyle): readonly (readonly [string, string])[] {
  return Object.entries(borders).map(([side, { style: line, color }]) => {
    const kind = line === 'DASHED' || line === 'DOTTED' || line === 'DOUBLE' ? line.toLowerCase() : 'solid';
    const thickness = line.includes('THICK') ? 2 : line.includes('MEDIUM') ? 1.5 : line === 'DOUBLE' ? 2 : 0.75;
    return [`border-${side}`, `${thickness}pt ${kind} ${color}`];
  });
}
