import { durationText, minutes } from '../../../domain/clock/duration';
import { type ExampleTime, type PolicyExample, policyExamples } from '../../../domain/settings/policyExample';
import type { SettingProblem } from '../../../domain/settings/problem';
import { columnPlaces, tableRows } from '../../../domain/settings/readTable';
import type { Settings } from '../../../domain/settings/settings';
import { isRecordRow } from '../../../domain/tables/recordRow';
import { tables } from '../../../domain/tables/tables';
import { zoneOf } from '../../../domain/time/zone';
import { wordsOf } from '../../../words/words';
import type { StoredCell } from '../../areas';
import { sheetOf } from '../../columns/locate';
import { problemInWords } from '../problemWords';

const table = tables.policies;
const week = 7;

function timeInWords({ days, weekday, time }: ExampleTime, { language }: Settings): string {
  const words = wordsOf(language).settings;
  const named = `${words.weekdays[weekday - 1] ?? ''} ${time}`;
  if (days === 0) return time;
  return days < week ? named : words.daysLater(days, named);
}

function exampleInWords({ reported, dues, policy }: PolicyExample, settings: Settings, warns: boolean): string {
  const words = wordsOf(settings.language).settings;
  const labels = new Map<string, string>(table.columns.map((column) => [column.key, column[settings.language]]));
  const { warnMinutes } = policy;
  const warned =
    warnMinutes === undefined || !warns ? '' : words.warned(durationText(minutes(warnMinutes), settings.language));
  const example = words.example(
    `${words.weekdays[reported.weekday - 1] ?? ''} ${reported.time}`,
    dues.map((due) => [labels.get(due.key) ?? '', timeInWords(due, settings)]),
  );
  return example + warned;
}

/**
 * Shows beside each policy what it means for a ticket of Friday evening, and what of it cannot be read. Writes only
 * where something else stands; a sheet without the column is left as it is.
 * @param cells of the policy sheet, header first
 * @param now epoch milliseconds
 */
export function showExamples(
  cells: readonly (readonly StoredCell[])[],
  found: { readonly settings: Settings; readonly problems: readonly SettingProblem[] },
  now: number,
): void {
  const { settings, problems } = found;
  const at = columnPlaces(table, cells[0] ?? []).example;
  // Without the row of the headers nothing tells that the column is there.
  if (at === undefined || cells.length < 2 || isRecordRow(table, cells[0] ?? [])) return;
  const examples = policyExamples(settings, zoneOf(settings.timeZone), now);
  const texts = cells.slice(1).map(() => '');
  tableRows(table, cells).forEach(({ line }, index) => {
    const wrong = problems.filter((problem) => problem.table === 'policies' && problem.line === line);
    const example = examples[index];
    texts[line - 2] = [
      ...wrong.map((problem) => `${problem.label[settings.language]} ${problemInWords(problem, settings.language)}`),
      ...(example === undefined
        ? []
        : [exampleInWords(example, settings, !wrong.some(({ kind }) => kind === 'warnsTooEarly'))]),
    ].join(' · ');
  });
  if (texts.every((text, row) => text === String(cells[row + 1]?.[at] ?? ''))) return;
  sheetOf('policies')
    .getRange(2, at + 1, texts.length, 1)
    .setValues(texts.map((text) => [text]));
}
