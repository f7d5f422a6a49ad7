import type { Moment } from '../../domain/record/ticket';
import type { Desk } from '../desk';
import type { JobMemory } from '../memory';

/** Something that failed, or could not be done, is tried or remembered again after so long, not with every tick. */
export const retryMilliseconds = 30 * 60_000;

/** A turn: when it began, how many milliseconds it took, and how many requests to the Sheets API. */
export interface Took {
  readonly at: Moment;
  readonly took: number;
  readonly requests: number;
}

/** Begins a turn, and answers what tells how much it took up to then. */
export function beginTurn(desk: Desk): () => Took {
  const elapsed = desk.elapsed();
  const requests = desk.requests();
  return () => ({ at: desk.now, took: desk.elapsed() - elapsed, requests: desk.requests() - requests });
}

const past = ({ done, error, failedAt }: JobMemory): JobMemory => ({
  ...(done !== undefined && { done }),
  ...(error !== undefined && { error }),
  ...(failedAt !== undefined && { failedAt }),
});

/** Deaths in a row after which a job counts as failed: one may be Google's fault. */
const deathsBorne = 2;

/** Whether the last executions all died in the job. */
export const hasDied = ({ begun = 0 }: JobMemory): boolean => begun >= deathsBorne;

/** What is kept while a turn is under way. */
export const afterBeginning = (known: JobMemory): JobMemory => ({ ...known, begun: (known.begun ?? 0) + 1 });

/** What is kept of a turn that failed; whether it was told stays until it goes well. @param error as it may be kept */
export const afterFailure = (known: JobMemory, turn: Took, error: string): JobMemory => ({
  ...past(known),
  ...turn,
  state: 'failed',
  error,
  failedAt: turn.at,
  retryAt: turn.at + retryMilliseconds,
  failingSince: known.state === 'failed' ? (known.failingSince ?? turn.at) : turn.at,
  ...(known.state === 'failed' && known.isTold === true && { isTold: true }),
});

/** The failure that is still to be told, though it has gone well since. */
function untold({ state, isTold, failingSince, error = '', recovered }: JobMemory): Pick<JobMemory, 'recovered'> {
  if (state !== 'failed') return recovered === undefined ? {} : { recovered };
  return isTold === true || failingSince === undefined ? {} : { recovered: { since: failingSince, error } };
}

/** What is kept of a turn that went well as far as it could. @param period that is done, if any */
export const afterTurn = (
  known: JobMemory,
  turn: Took,
  state: 'done' | 'postponed' | 'unfinished',
  period?: string,
): JobMemory => ({
  ...past(known),
  ...untold(known),
  ...turn,
  state,
  ...(state === 'done' && period !== undefined && { done: period }),
  ...(state === 'postponed' && { retryAt: turn.at + retryMilliseconds }),
});
