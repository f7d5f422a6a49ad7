import type { OptionValue } from '../../../contract/floating';
import type { Services } from '../services';

import Google = GoogleAppsScript.Charts;

/**
 * What a script gave as a chart option, as plain JSON; dates are refused rather than guessed.
 * @throws the exception of the live service for functions and other things that no option holds
 */
export function optionValue(services: Services, value: unknown): OptionValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => optionValue(services, item));
  if (typeof value !== 'object') return services.fail(`Invalid argument: ${typeof value}`);
  if (services.context.realm.isDate(value)) throw new Error('not implemented: a date as a chart option');
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, optionValue(services, item)]));
}

/** The options a text style of Charts stands for. */
export function textStyleOptions(style: Google.TextStyle): OptionValue {
  return { color: style.getColor(), fontName: style.getFontName(), fontSize: style.getFontSize() };
}
