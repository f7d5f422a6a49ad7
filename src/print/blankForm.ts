import { blankFormFields, isBehindAnother, type PaperField } from '../domain/print/formSections';
import { conditionOption } from '../domain/record/conditionOption';
import type { Field } from '../domain/record/field';
import { lists } from '../domain/record/lists';
import type { Settings } from '../domain/settings/settings';
import { escaped } from '../mail/html';
import { wordsOf } from '../words/words';
import { grid, type Pair, pairs, part, signatures } from './paper';

/** Lists longer than this are written by hand rather than ticked. */
const mostTicks = 12;
const box = '□';
const small = 'font-size:7pt;line-height:1';

/** What may be ticked: the team's options, or those of a closed list. */
function optionsOf(field: Field, settings: Settings): readonly string[] {
  if (field.key === 'category1') return [...new Set(settings.categories.flatMap((path) => path[0] ?? []))];
  if (field.list === undefined) return [];
  return settings.lists[field.list] ?? lists[field.list].options.map((option) => option[settings.language]);
}

/** A past record needs a time, a category and a state; intake what it always needs. */
const isRequired = (field: Field): boolean =>
  field.intake === 'required' || field.key === 'createdAt' || field.key === 'status';

/** The name of a field, marked where it must be filled in always. */
const nameOf = (field: Field, { language }: Settings): string =>
  field[language] + (isRequired(field) ? ` ${wordsOf(language).print.required}` : '');

/** For which answer to another question a field must, or may alone, be filled in (D1); blank where there is none. */
function limitOf({ requiredWhen, onlyWhen }: Field, { lists: chosenFrom, language }: Settings): string {
  const { limits } = wordsOf(language).print;
  const [required, only] = [requiredWhen, onlyWhen].map((condition) =>
    condition === undefined ? undefined : conditionOption(condition, chosenFrom, language),
  );
  if (required !== undefined) return required === only ? limits.requiredOnly(required) : limits.required(required);
  return only === undefined ? '' : limits.only(only);
}

function labelHtml(field: Field, settings: Settings): string {
  const limit = limitOf(field, settings);
  const name = escaped(nameOf(field, settings));
  return limit === '' ? name : `${name}<br><span style="${small}">${escaped(limit)}</span>`;
}

function pairOf(field: PaperField, settings: Settings): Pair {
  const options = optionsOf(field, settings);
  const isTicked = options.length > 0 && options.length <= mostTicks;
  const value = isTicked
    ? options.map((option) => `<span style="white-space:nowrap">${box} ${escaped(option)}</span>`).join('　')
    : '&nbsp;';
  const isWide = isTicked && options.join('').length + 3 * options.length > 24;
  const kind = isTicked ? 'tick' : field.type === 'longText' ? 'write' : 'pen';
  const isLong = isWide || field.type === 'longText';
  return { label: labelHtml(field, settings), value, isLong, kind, isBehind: isBehindAnother(field.key) };
}

/** The form to fill in by hand while the system is down (D16), its fields those of the record, options as tick boxes. */
export function blankForm(settings: Settings): string {
  const words = wordsOf(settings.language).print;
  const handled = (field: PaperField): boolean => ['status', 'owner', 'solution', 'remarks'].includes(field.key);
  const report = blankFormFields.filter((field) => !handled(field));
  const handling = blankFormFields.filter(handled);
  const rows = [
    part(words.parts.report),
    ...pairs(report.map((field) => pairOf(field, settings))),
    part(words.parts.handling),
    ...pairs(handling.map((field) => pairOf(field, settings))),
  ];
  return `<h1>${escaped(words.blankTitle)}</h1><p>${escaped(words.blankHow)}</p>${grid(rows)}${signatures(words.signatures, words.date, settings.language)}`;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Lines to be filled in. */
const blankLines = 30;

/** A field's name with its limit in brackets, which the import passes over. */
function headOf(field: Field, settings: Settings): string {
  const limit = limitOf(field, settings);
  const brackets = settings.language === 'zh' ? `（${limit}）` : ` (${limit})`;
  return nameOf(field, settings) + (limit === '' ? '' : brackets);
}

/** The same form as a table for a spreadsheet program: a header that the import knows, and lines to fill in (D16). */
export function blankCsv(settings: Settings): string {
  const header = blankFormFields.map((field) => headOf(field, settings));
  const lines = Array.from({ length: blankLines }, () => header.map(() => ''));
  // The mark tells Excel that the file is UTF-8.
  return `\ufeff${[header, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
