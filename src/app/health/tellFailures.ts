import { administrators } from '../../domain/notice/recipients';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { type Zone, zoneOf } from '../../domain/time/zone';
import type { Desk, Mail } from '../desk';
import { retryMilliseconds } from '../jobs/turnMemory';
import { sendRound } from '../mailing/sendRound';
import { settleRound } from '../mailing/settleRound';
import type { JobMemory, Remembered } from '../memory';

/** A job or a work of every tick that has failed since it last went well. */
export interface Failure {
  readonly key: string;
  readonly since: Moment;
  readonly error: string;
  /** Not tried again before. */
  readonly retryAt: Moment;
}

/** Writes the mail that tells of failures. */
export type WriteFailures = (
  failures: readonly Failure[],
  settings: Settings,
  zone: Zone,
) => Pick<Mail, 'subject' | 'text' | 'html'>;

/** Under which memory keeps when to try again to tell, beside the jobs. */
const tellingKey = 'failures';

const untold = ({ jobs }: Remembered): readonly Failure[] =>
  Object.entries(jobs).flatMap(([key, { state, isTold, failingSince, error = '', retryAt }]) =>
    state === 'failed' && isTold !== true && failingSince !== undefined
      ? [{ key, since: failingSince, error, retryAt: retryAt ?? failingSince }]
      : [],
  );

const isOwed = (remembered: Remembered, now: Moment): boolean =>
  untold(remembered).length > 0 && now >= (remembered.jobs[tellingKey]?.retryAt ?? 0);

/** Memory after `failures` were told, or with the time to try again. */
function afterTelling(remembered: Remembered, failures: readonly Failure[], now: Moment, isDone: boolean): Remembered {
  if (!isDone) {
    return { ...remembered, jobs: { ...remembered.jobs, [tellingKey]: { retryAt: now + retryMilliseconds } } };
  }
  const told = failures.map(({ key }): readonly [string, JobMemory] => [
    key,
    { ...remembered.jobs[key], isTold: true },
  ]);
  return { ...remembered, jobs: { ...remembered.jobs, ...Object.fromEntries(told) } };
}

/**
 * Mails the administrators, or without any whoever runs the clock, of what failed: once, until it goes well again,
 * also when an execution is killed in the middle of it. With nothing to tell this costs no call.
 * @param settings as last read; undefined before the desk was set up
 */
export function tellFailures(desk: Desk, settings: Settings | undefined, write: WriteFailures): void {
  if (settings === undefined || !isOwed(desk.known(), desk.now)) return;
  const zone = zoneOf(settings.timeZone);
  desk.exclusively(() => {
    const remembered = desk.recall();
    if (!isOwed(remembered, desk.now) || !settleRound(desk)) return;
    const failures = untold(remembered);
    const period = failures.map(({ key, since }) => `${key}:${since}`).join();
    const people = administrators(settings.people);
    const to = people.length > 0 ? people : [remembered.keeper ?? ''].filter((address) => address !== '');
    const mails = to.map((address) => ({
      to: address,
      isPressing: true,
      write: () => write(failures, settings, zone),
    }));
    const { state, after } = sendRound('failures', { desk, period, settings, zone }, mails);
    const before = desk.known();
    desk.remember(before, afterTelling(after?.(before) ?? before, failures, desk.now, state === 'done'));
  });
}
