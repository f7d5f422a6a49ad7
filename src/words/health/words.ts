import type { HealthState } from '../../app/health/health';
import type { Waiting } from '../../app/health/waitingMails';
import type { WarningKey } from '../../app/health/warnings';
import type { JobKey } from '../../app/jobs/job';
import type { WorkKey } from '../../app/jobs/runWorks';

/** Words of the sheet that tells how the desk runs, and of the mail that tells of a failure. */
export interface HealthWords {
  readonly name: Readonly<Record<JobKey | WorkKey | WarningKey, string>>;
  readonly state: Readonly<Record<HealthState, string>>;
  /** What a state asks of people, if anything. */
  readonly advice: Readonly<Record<HealthState, string>>;
  readonly lastFailure: (error: string) => string;
  readonly clock: string;
  readonly clockNote: (keeper: string) => string;
  readonly quota: string;
  readonly quotaLeft: (count: number) => string;
  readonly quotaNote: string;
  readonly quotaLow: string;
  readonly waiting: string;
  readonly waitingCount: (count: number) => string;
  readonly waitingNote: (waiting: Waiting) => string;
  readonly waitingFor: (people: string) => string;
  readonly givenUp: (people: string) => string;
  /** Of new tickets of which nobody was told. @param people names; blank where nobody has them */
  readonly untold: (tickets: number, people: string) => string;
  readonly held: (count: number, until: string) => string;
  readonly customerKey: string;
  readonly keyMissing: string;
  /** How many tickets show their customer in plain text; blank for none. */
  readonly unsealed: (count: number) => string;
  readonly keySealing: string;
  /** How many tickets the next checks encrypt. */
  readonly leftToSeal: (count: number) => string;
  readonly memory: string;
  readonly memoryUnread: string;
  readonly memoryFull: string;
  /** How many records of the desk's memory were left out, and what to do. */
  readonly memoryNote: (count: number) => string;
  readonly due: string;
  readonly noneDue: string;
  readonly cellsNote: (count: number) => string;
  readonly cellsMany: (count: number, largest: string) => string;
  readonly differs: string;
  /** No zone is stated, and the workbook's keeps other hours than the one that was stated last. */
  readonly zoneUnstated: (used: string, before: string) => string;
  readonly zoneDiffers: (stated: string, workbook: string) => string;
  /** No trigger takes in the responses of forms, and what to do. */
  readonly unheard: string;
  readonly unheardNote: string;
  readonly archivesMissing: string;
  /** @param years in ascending order */
  archivesMissingNote(years: readonly number[]): string;
  readonly failure: FailureWords;
  /** The mail when memory is full. */
  readonly fullMemory: {
    readonly subject: string;
    readonly intro: string;
    readonly outro: string;
    /** How often it comes. */
    readonly often: string;
  };
  /** The mail when nothing failed, but something is to be seen to. */
  readonly warning: Omit<FailureWords, 'retry' | 'recovered'>;
}

export interface FailureWords {
  readonly subject: (name: string, count: number) => string;
  readonly intro: (count: number) => string;
  readonly retry: (time: string) => string;
  readonly recovered: string;
  readonly outro: string;
  readonly once: string;
  readonly open: string;
}
