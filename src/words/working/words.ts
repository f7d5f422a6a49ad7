import type { Letter } from '../../app/actions/deed';
import type { ActionWords } from '../../app/actions/words';
import type { ActionRefusal } from '../../app/refused';
import type { ClockKey } from '../../domain/clock/clockStates';
import type { Pressing, Start } from '../../domain/clock/derivation';
import type { TaskLack } from '../../domain/tasks/typedTask';

/** Why a deadline is what it is, in sentences (D3). */
export interface WhyWords {
  readonly policy: (name: string) => string;
  readonly warned: (before: string) => string;
  readonly raised: (from: string, to: string, because: string) => string;
  readonly pressing: Readonly<Record<Pressing, string>>;
  readonly counted: (start: string, from: string, duration: string, hours: string) => string;
  readonly start: Readonly<Record<Start, string>>;
  readonly always: string;
  readonly working: (weekdays: string, periods: string) => string;
  readonly weekdays: readonly string[];
  readonly holidays: (days: string) => string;
  readonly workdays: (days: string) => string;
  readonly closedDays: (count: number) => string;
  readonly wait: (from: string, until: string, minutes: number) => string;
  readonly waiting: (since: string) => string;
  readonly moved: (original: string) => string;
  readonly imported: string;
  readonly differs: (byPolicy: string) => string;
  readonly noPolicy: string;
  readonly promised: string;
}

/** Words of the working day: queue, ticket and actions. */
export interface WorkingWords {
  readonly refusal: Readonly<Record<ActionRefusal, (detail: string) => string>>;
  readonly clock: Readonly<Record<ClockKey, string>>;
  readonly why: WhyWords;
  readonly actions: ActionWords;
  /** Notes beside tasks that people typed (D7). */
  readonly typedTask: {
    readonly mark: string;
    readonly lack: Readonly<Record<TaskLack, (detail: string) => string>>;
    /** Of numbers that people put something over (D2). */
    readonly kept: string;
  };
  readonly letter: {
    readonly subject: Readonly<Record<Letter['kind'], (number: string) => string>>;
    readonly intro: Readonly<Record<Letter['kind'], (actor: string) => string>>;
    readonly outro: string;
  };
}
