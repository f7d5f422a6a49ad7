import { quietUntil } from '../../domain/notice/quietHours';
import { administrators } from '../../domain/notice/recipients';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { type Zone, zoneOf } from '../../domain/time/zone';
import type { Desk, Mail } from '../desk';
import { workKeys } from '../jobs/runWorks';
import { retryMilliseconds } from '../jobs/turnMemory';
import { sendRound } from '../mailing/sendRound';
import { settleRound } from '../mailing/settleRound';
import type { JobMemory, Remembered } from '../memory';

/** A job or a work of every tick that has failed since it last went well. */
export interface Failure {
  readonly key: string;
  readonly since: Moment;
  readonly error: string;
  /** Not tried again before; undefined where it has gone well since. */
  readonly retryAt: Moment | undefined;
}

/** Writes the mail that tells of failures. */
export type WriteFailures = (
  failures: readonly Failure[],
  settings: Settings,
  zone: Zone,
) => Pick<Mail, 'subject' | 'text' | 'html'>;

/** The administrators, or without any whoever runs the clock. */
export function toldOfFailures({ people }: Settings, { keeper = '' }: Remembered): readonly string[] {
  const named = administrators(people);
  return named.length > 0 || keeper === '' ? named : [keeper];
}

/** Under which memory keeps when to try again to tell, beside the jobs. */
const tellingKey = 'failures';

const untold = ({ jobs }: Remembered): readonly Failure[] =>
  Object.entries(jobs).flatMap(([key, job]): readonly Failure[] => {
    const { state, isTold, failingSince, error = '', retryAt, recovered } = job;
    if (state !== 'failed') return recovered === undefined ? [] : [{ key, ...recovered, retryAt: undefined }];
    if (isTold === true || failingSince === undefined) return [];
    return [{ key, since: failingSince, error, retryAt: retryAt ?? failingSince }];
  });

/** What every tick looks after tells of urgent tickets at any hour. */
const isPressing = ({ key }: Failure): boolean => workKeys.some((work) => work === key);

/** What is to be told now; in the quiet hours what fails of the timed jobs waits for their end (D15). */
function owed(remembered: Remembered, now: Moment, { quietHours }: Settings, zone: Zone): readonly Failure[] {
  if (now < (remembered.jobs[tellingKey]?.retryAt ?? 0)) return [];
  const all = untold(remembered);
  return all.length === 0 || quietUntil(quietHours, now, zone) === undefined ? all : all.filter(isPressing);
}

/** Memory after `failures` were told, or with the time to try again. */
function afterTelling(remembered: Remembered, failures: readonly Failure[], now: Moment, isDone: boolean): Remembered {
  if (!isDone) {
    return { ...remembered, jobs: { ...remembered.jobs, [tellingKey]: { retryAt: now + retryMilliseconds } } };
  }
  const told = failures.map(({ key }): readonly [string, JobMemory] => {
    const { recovered: _, ...rest } = remembered.jobs[key] ?? {};
    return [key, rest.state === 'failed' ? { ...rest, isTold: true } : rest];
  });
  return { ...remembered, jobs: { ...remembered.jobs, ...Object.fromEntries(told) } };
}

/**
 * Mails the administrators, or without any whoever runs the clock, of what failed: once, until it goes well again,
 * also when an execution is killed in the middle of it. With nothing to tell now this costs no call.
 * @param settings as last read; undefined before the desk was set up
 */
export function tellFailures(desk: Desk, settings: Settings | undefined, write: WriteFailures): void {
  if (settings === undefined || untold(desk.known()).length === 0) return;
  const zone = zoneOf(settings.timeZone);
  const owedBy = (remembered: Remembered) => owed(remembered, desk.now, settings, zone);
  if (owedBy(desk.known()).length === 0) return;
  desk.exclusively(() => {
    const remembered = desk.recall();
    const failures = owedBy(remembered);
    if (failures.length === 0 || !settleRound(desk)) return;
    const period = failures.map(({ key, since }) => `${key}:${since}`).join();
    const mails = toldOfFailures(settings, remembered).map((address) => ({
      to: address,
      isPressing: true,
      write: () => write(failures, settings, zone),
    }));
    const { state, after } = sendRound('failures', { desk, period, settings, zone }, mails);
    const before = desk.known();
    desk.remember(before, afterTelling(after?.(before) ?? before, failures, desk.now, state === 'done'));
  });
}
