import type { Language } from '../../domain/record/lists';
import type { Limits, SettingProblem } from '../../domain/settings/problem';
import type { ZonesInUse } from '../../domain/settings/settings';
import { wordsOf } from '../../words/words';

const valueShown = 40;

const shortened = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length > valueShown ? `${characters.slice(0, valueShown - 1).join('')}…` : text;
};

const anyNumber: Limits = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY, isWhole: false };

const noZones: ZonesInUse = { used: '', before: undefined };

/** A problem of the settings in a sentence: what is wrong, and what the desk does meanwhile. */
export function problemInWords(
  { kind, value, label, limits = anyNumber, zones = noZones }: SettingProblem,
  language: Language,
): string {
  const words = wordsOf(language).settings;
  return words.problem[kind](value === '' ? words.blank : shortened(value), label[language], limits, zones);
}
