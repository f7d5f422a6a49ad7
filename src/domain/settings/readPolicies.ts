import { type Duration, type DurationProblem, parseDuration } from '../clock/duration';
import { choosePolicy, defaultPolicies, type Policy } from '../clock/policy';
import { type Language, lists, optionKey } from '../record/lists';
import { tables } from '../tables/tables';
import { cellProblem } from './cellProblem';
import { emptyTable } from './emptyTable';
import { listPlaces } from './listPlaces';
import type { SettingProblem, SettingProblemKind } from './problem';
import { type Cell, type TableRow, tableRows } from './readTable';

/** Longer deadlines are slips of the keyboard, and would have the desk count working hours for centuries. */
const longestDays = 1000;
const longestMinutes = longestDays * 24 * 60;

const tooLong = (duration: Duration): boolean =>
  (duration.kind === 'workingDays' && duration.days > longestDays) ||
  (duration.kind === 'minutes' && duration.minutes > longestMinutes);

/** What is wrong with an interval that cannot be used; `otherwise` where nothing more is known of it. */
function kindOf(parsed: Duration | DurationProblem, otherwise: SettingProblemKind): SettingProblemKind {
  if (parsed.kind === 'problem') return parsed.fault ?? otherwise;
  return tooLong(parsed) ? 'durationTooLong' : otherwise;
}

function readDuration(row: TableRow, key: string, problems: SettingProblem[]): Duration {
  const parsed = parseDuration(row.text(key));
  if (parsed.kind !== 'problem' && !tooLong(parsed)) return parsed;
  problems.push(cellProblem(kindOf(parsed, 'noDeadline'), 'policies', row, key));
  return { kind: 'none' };
}

/** Hours and minutes only: a working day before a deadline is a night or a holiday. */
function readWarning(row: TableRow, problems: SettingProblem[]): Pick<Policy, 'warnMinutes'> {
  const parsed = parseDuration(row.text('warn'));
  if (parsed.kind === 'none') return {};
  if (parsed.kind === 'minutes' && !tooLong(parsed)) return { warnMinutes: parsed.minutes };
  const kind = kindOf(parsed, 'noWarning');
  problems.push(cellProblem(kind === 'daysNotWhole' ? 'noWarning' : kind, 'policies', row, 'warn'));
  return {};
}

function readPolicy(row: TableRow, problems: SettingProblem[]): Policy {
  const when: Record<string, string> = {};
  for (const column of ['nature', 'complaintLevel', 'urgency', 'category1']) {
    if (row.text(column) !== '') when[column] = row.text(column);
  }
  const clock = optionKey('clock', row.text('calendar'));
  if (clock === undefined && row.text('calendar') !== '')
    problems.push(cellProblem('workingHours', 'policies', row, 'calendar'));
  return {
    name: row.text('name'),
    when,
    response: readDuration(row, 'response', problems),
    plan: readDuration(row, 'plan', problems),
    resolve: readDuration(row, 'resolve', problems),
    update: readDuration(row, 'update', problems),
    calendar: clock ?? 'working',
    ...readWarning(row, problems),
  };
}

/** The policies as the team states them (D3); an empty sheet means the seven of the rules, and says so. */
export function readPolicies(
  cells: readonly (readonly Cell[])[],
  language: Language,
  problems: SettingProblem[],
): readonly Policy[] {
  const read = tableRows(tables.policies, cells).map((row) => readPolicy(row, problems));
  if (read.length > 0) return read;
  problems.push(...emptyTable('noPolicies', 'policies', 'name', cells, () => true));
  return defaultPolicies(language);
}

/** The urgencies on offer whose tickets no policy gives a deadline, each at its cell in the settings sheet. */
export function urgenciesWithoutPolicy(
  settings: readonly (readonly Cell[])[],
  urgencies: readonly string[],
  policies: readonly Policy[],
): readonly SettingProblem[] {
  const at = listPlaces(settings[0] ?? []).urgency?.at;
  const lineOf = (option: string): number =>
    1 +
    Math.max(
      0,
      settings.findIndex((row, index) => index > 0 && String(row[at ?? -1] ?? '').trim() === option),
    );
  return urgencies
    .filter((option) => choosePolicy({ urgency: option }, policies) === undefined)
    .map((option) => ({
      kind: 'noPolicy',
      table: 'settings',
      line: lineOf(option),
      at,
      label: lists.urgency,
      value: option,
    }));
}
