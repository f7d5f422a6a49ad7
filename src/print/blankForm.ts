import { blankFormFields, isBehindAnother, type PaperField } from '../domain/print/formSections';
import type { Field } from '../domain/record/field';
import { type Language, lists } from '../domain/record/lists';
import type { Settings } from '../domain/settings/settings';
import { escaped } from '../mail/html';
import { wordsOf } from '../words/words';
import { grid, type Pair, pairs, part, signatures } from './paper';

/** Lists longer than this are written by hand rather than ticked. */
const mostTicks = 12;
const box = '□';

/** What may be ticked: the team's options, or those of a closed list. */
function optionsOf(field: Field, settings: Settings): readonly string[] {
  if (field.key === 'category1') return [...new Set(settings.categories.flatMap((path) => path[0] ?? []))];
  if (field.list === undefined) return [];
  return settings.lists[field.list] ?? lists[field.list].options.map((option) => option[settings.language]);
}

/** A past record needs a time, a category and a state; intake what it always needs. */
const isRequired = (field: Field): boolean =>
  field.intake === 'required' || field.key === 'createdAt' || field.key === 'status';

function pairOf(field: PaperField, settings: Settings): Pair {
  const { language } = settings;
  const label = field[language] + (isRequired(field) ? ` ${wordsOf(language).print.required}` : '');
  const options = optionsOf(field, settings);
  const isTicked = options.length > 0 && options.length <= mostTicks;
  const value = isTicked
    ? options.map((option) => `<span style="white-space:nowrap">${box} ${escaped(option)}</span>`).join('　')
    : '&nbsp;';
  const isWide = isTicked && options.join('').length + 3 * options.length > 24;
  const kind = isTicked ? 'tick' : field.type === 'longText' ? 'write' : 'pen';
  const isLong = isWide || field.type === 'longText';
  return { label: escaped(label), value, isLong, kind, isBehind: isBehindAnother(field.key) };
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

/** The same form as a table for a spreadsheet program: a header that the import knows, and lines to fill in. */
export function blankCsv(language: Language): string {
  const header = blankFormFields.map((field) => field[language]);
  const lines = Array.from({ length: blankLines }, () => header.map(() => ''));
  // The mark tells Excel that the file is UTF-8.
  return `\ufeff${[header, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
