import type { PolicyFacts } from '../clock/policy';
import type { ClockContext } from '../clock/ticketClocks';
import type { RefusedMove } from '../flow/moves';
import type { IsGiven } from '../number/givenNumbers';
import type { ExternalNos } from '../record/externalNo';
import type { FieldKey } from '../record/fields';
import type { Status } from '../record/lists';
import type { Moment, TicketChange } from '../record/ticket';
import type { Settings } from '../settings/settings';
import type { Task } from '../tasks/task';
import type { EarlierMove } from './movedResolution';
import type { UnreadTexts } from './readTimes';
import type { KeptDeadline, TypedMove } from './typedDeadline';

/** What the revision of tickets rests on. */
export interface Revising extends ClockContext {
  readonly now: Moment;
  readonly settings: Settings;
  /** The status before the edit, where it is known; else the stamps tell. */
  readonly statusBefore?: Status | undefined;
  /** What the policy rested on before the edit, where that is known. */
  readonly policyBefore?: PolicyFacts | undefined;
  /** What the edited deadline held, null for nothing, where it is known; else the policy tells. */
  readonly deadlineBefore?: Moment | null | undefined;
  /** What the promise's cell held where that was edited: null for nothing, undefined where nothing tells. */
  readonly promisedBefore?: Moment | null | undefined;
  /** What stands in cells of times that is no time. */
  readonly texts?: UnreadTexts | undefined;
  /** To when the resolution had been moved, as the log tells it. */
  readonly movedBefore?: Moment | null | undefined;
  /** The owner was edited and is whose the ticket was before: a block was put over that cell too. */
  readonly isOwnerKept?: boolean;
  /** A move of the resolution that another policy put aside since (D3). */
  readonly earlierMove?: EarlierMove | undefined;
  /** Where they were looked up. */
  readonly externalNos?: ExternalNos | undefined;
  /** Which ticket numbers there are, where that is known (D9). */
  readonly isGiven?: IsGiven | undefined;
  /** What others still have to do for the ticket, where that was looked up (D7). */
  readonly openTasks?: readonly Task[] | undefined;
}

/** What the desk owes a ticket, and what of the flow happened to it. */
export interface Revised {
  /** Only cells that differ from what stands there. */
  readonly change: TicketChange;
  /** A move that the flow forbids: `change` puts the status back. */
  readonly refused?: RefusedMove;
  /** The status that somebody cleared, or wrote over with what is none: `change` puts it back. */
  readonly cleared?: Status;
  readonly moved?: { readonly from: Status; readonly to: Status; readonly openTasks?: readonly Task[] };
  /** Deadlines that somebody typed over and that were put back, or moved by it. */
  readonly kept?: readonly KeptDeadline[];
  readonly movedTo?: readonly TypedMove[];
  /** A resolution that people had moved and that stands although the clocks were computed anew (D3). */
  readonly held?: Moment;
  /** A move of the resolution that is to be remembered, should the former policy come back. */
  readonly earlierMove?: EarlierMove;
  /** Whether people edited what the policy rests on and another one may apply, so that all clocks were computed anew. */
  readonly isRecomputed?: boolean;
  /** What a closed ticket should have on file and lacks from now on (D5). */
  readonly lacked?: readonly FieldKey[];
}
