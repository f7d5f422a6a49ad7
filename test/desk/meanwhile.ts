import type { ExecutionRecord, Host } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import { owner, reopened } from './desk';
import { li } from './team';

/** What somebody may do to a sheet in the moment in which the desk writes into it, each in one go. */
export const movings: readonly (readonly [name: string, move: (host: Host, sheet: string) => void])[] = [
  ['rows sorted', (host, sheet) => host.person(li).sort(sheet, 0, false)],
  ['a row inserted', (host, sheet) => host.person(li).insertRows(sheet, 1, 1)],
  ['a column inserted', (host, sheet) => host.person(owner).insertColumns(sheet, 2, 1)],
  ['a column inserted first', (host, sheet) => host.person(owner).insertColumns(sheet, 0, 1)],
  ['a column moved', (host, sheet) => host.person(owner).moveColumns(sheet, 0, 1, 3)],
];

/** An entry of the desk that somebody meets at one of its service calls. */
export interface Met {
  readonly state: unknown;
  readonly now: string;
  readonly sheet: string;
  readonly act: (host: Host) => ExecutionRecord;
}

const isRefused = ({ result }: ExecutionRecord): boolean => (result as Answer<unknown> | null)?.ok === false;

/**
 * The workbook after an entry at each of whose service calls somebody moved something; who is refused tries again.
 * @param last only at so many of its last calls
 */
export function metAtEachCall(
  { state, now, sheet, act }: Met,
  move: (host: Host, sheet: string) => void,
  last = Number.POSITIVE_INFINITY,
): readonly (readonly [call: number, host: Host])[] {
  const { total } = act(reopened(structuredClone(state), now)).calls;
  const calls = Array.from({ length: total }, (_, at) => at + 1).slice(-last);
  return calls.map((call) => {
    const host = reopened(structuredClone(state), now);
    host.plan({ kind: 'interleave', at: call, act: () => move(host, sheet) });
    const record = act(host);
    if (record.error !== null) throw new Error(record.error);
    if (isRefused(record)) act(host);
    return [call, host] as const;
  });
}
