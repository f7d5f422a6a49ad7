import type { Services } from './services';

/** The CSS names scripts use; others are refused rather than guessed. */
const named: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
};

/**
 * "#RRGGBB", "#RGB" or a name as "#rrggbb".
 * @throws the exception of the live service for what is no colour
 */
export function hexColor(services: Services, color: string): string {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  return named[text] ?? services.fail(`Invalid argument: ${color}`);
}

export function colorOrNull(services: Services, color: string | null): string | null {
  return color === null ? null : hexColor(services, color);
}
