import type { TaskState } from '../record/lists';
import type { Moment } from '../record/ticket';

/** Work that a ticket needs from another department (D7). */
export interface Task {
  /** Ticket number, a dash and a serial: 20240520001-1 (D2). */
  readonly taskNo: string;
  readonly number: string;
  readonly department: string;
  /** Name of the person asked; blank when the department decides. */
  readonly person: string;
  readonly what: string;
  readonly dueAt?: Moment | undefined;
  readonly state: TaskState;
  /** What came of it, e.g. the version of the fix, the tracking number, the voucher number. */
  readonly output: string;
  readonly minutes?: number | undefined;
  readonly createdAt?: Moment | undefined;
  readonly createdBy: string;
  readonly doneAt?: Moment | undefined;
  /** Whether output and minutes have gone into the ticket. */
  readonly isRolledUp: boolean;
}

/** A task where it stood when read; `row` is zero-based, the header being row 0. */
export interface TaskRow {
  readonly row: number;
  readonly task: Task;
  /** What stands in its minutes and is no number of minutes. */
  readonly minutesText?: string;
  /** What stands in its due time and is no time. */
  readonly dueText?: string;
  /** Its row is a copy of another task's, whose number stands in it; `isAsWas` while its work reads as that one's does. */
  readonly copyOf?: { readonly taskNo: string; readonly isAsWas: boolean; readonly createdAt?: Moment };
  /** What stands where the numbers of the task and of its ticket were, when people put something over either (D2). */
  readonly typedOver?: { readonly taskNo: string; readonly number: string };
}

/** New cells for a task that was read at `row` under `taskNo`, which is blank until it is given. */
export interface TaskChange {
  readonly row: number;
  readonly taskNo: string;
  /** The ticket that its row named, where the row had no number of its own. */
  readonly number?: string;
  readonly change: Partial<Task>;
}
