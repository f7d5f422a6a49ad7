import type { Duration } from '../clock/duration';
import type { Policy } from '../clock/policy';
import { optionKey } from '../record/lists';
import { tables } from '../tables/tables';
import { cellProblem } from './cellProblem';
import type { SettingProblem } from './problem';
import { type Cell, type TableRow, tableRows } from './readTable';
import type { Settings } from './settings';
import { type Choices, unknownOptions } from './unknownOptions';

const wholeDay = 24 * 60;

/** Minutes of a duration on the policy's own calendar; a working day has the minutes of the day's open periods. */
function minutesOf(duration: Duration, { calendar }: Policy, dayMinutes: number): number | undefined {
  if (duration.kind === 'none') return undefined;
  if (duration.kind === 'minutes') return duration.minutes;
  return duration.days * (calendar === 'always' ? wholeDay : dayMinutes);
}

/** Response, plan or news for the customer due later than the resolution, or a response later than the plan. */
function tooLate(row: TableRow, policy: Policy, dayMinutes: number): readonly SettingProblem[] {
  const resolve = minutesOf(policy.resolve, policy, dayMinutes);
  const plan = minutesOf(policy.plan, policy, dayMinutes);
  return (['response', 'plan', 'update'] as const).flatMap((key) => {
    const taken = minutesOf(policy[key], policy, dayMinutes) ?? 0;
    if (taken > (resolve ?? taken)) return [cellProblem('afterResolution', 'policies', row, key)];
    return key === 'response' && taken > (plan ?? taken) ? [cellProblem('afterPlan', 'policies', row, key)] : [];
  });
}

/** A warning as long as every window of the policy, nights included: it would come before the ticket. */
function warnsTooEarly(row: TableRow, policy: Policy): readonly SettingProblem[] {
  const windows = (['response', 'plan', 'resolve'] as const).map(
    (key) => minutesOf(policy[key], policy, wholeDay) ?? 0,
  );
  const { warnMinutes = 0 } = policy;
  const isNever = warnMinutes > 0 && warnMinutes >= Math.max(...windows);
  return isNever ? [cellProblem('warnsTooEarly', 'policies', row, 'warn')] : [];
}

/** Whether an earlier row with conditions applies to all that a row applies to. */
const isBehind = ({ when }: Policy, earlier: readonly Policy[]): boolean =>
  earlier.some((policy) => {
    const wanted = Object.entries(policy.when);
    const own = new Map(Object.entries(when));
    return wanted.length > 0 && wanted.every(([field, value]) => own.get(field) === value);
  });

/** A complaint level asked of what is no complaint. */
const asksLevelOfOthers = ({ when: { nature = '', complaintLevel = '' } }: Policy): boolean =>
  complaintLevel !== '' && nature !== '' && optionKey('nature', nature) !== 'complaint';

/** A row that states other intervals, and neither a resolution nor that there is none. */
const lacksResolution = (row: TableRow): boolean =>
  row.place('resolve') !== undefined && row.text('resolve') === '' && intervals.some((key) => row.text(key) !== '');

const intervals = ['response', 'plan', 'resolve', 'update'] as const;

/**
 * Rows of the policy sheet that can be read and yet cannot be meant (D3): a response or plan that is due after the
 * resolution, a warning before the ticket, a condition that no ticket meets, no interval at all, rows below one that
 * applies to everything or to all that they apply to.
 */
export function impossiblePolicies(
  cells: readonly (readonly Cell[])[],
  policies: readonly Policy[],
  { workingPeriods, ...choices }: Pick<Settings, 'workingPeriods'> & Choices,
): readonly SettingProblem[] {
  const dayMinutes = workingPeriods.reduce((sum, { from, to }) => sum + to - from, 0);
  const rows = tableRows(tables.policies, cells);
  return rows.flatMap((row, at): readonly SettingProblem[] => {
    const policy = policies[at];
    if (policy === undefined) return [];
    const isBare = Object.keys(policy.when).length === 0;
    return [
      ...tooLate(row, policy, dayMinutes),
      ...warnsTooEarly(row, policy),
      ...unknownOptions('policies', row, choices),
      ...(intervals.every((key) => row.text(key) === '') ? [cellProblem('noInterval', 'policies', row, 'name')] : []),
      ...(lacksResolution(row) ? [cellProblem('resolveMissing', 'policies', row, 'resolve')] : []),
      ...(asksLevelOfOthers(policy) ? [cellProblem('complaintsOnly', 'policies', row, 'complaintLevel')] : []),
      ...(isBehind(policy, policies.slice(0, at)) ? [cellProblem('neverReached', 'policies', row, 'name')] : []),
      ...(isBare && at < rows.length - 1 ? [cellProblem('coversRest', 'policies', row, 'name')] : []),
    ];
  });
}
