import type { Moment } from '../record/ticket';

/** What a line of the ticket's log tells, as the desk itself wrote it: what people wrote into it is left out. */
export interface OwnLine {
  readonly at: Moment;
  /** What became what, each as “from → to”: a status, deadlines, an owner. */
  readonly parts: readonly string[];
  /** The time of the promise that was answered, as it stands there; undefined where the line tells of none. */
  readonly answered?: string | undefined;
  /** Whose the ticket became, blank for nobody's; undefined where the line does not tell. */
  readonly owner?: string | undefined;
}
