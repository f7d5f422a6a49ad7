import type { TicketView } from '../../api';
import { call } from '../call';
import { serverClock } from '../countdown';
import { button } from '../element';
import { type Outcome, outcomeOf } from '../outcome';
import type { StatusLine } from '../status';
import type { Words } from '../words';
import type { ActionDraft, ActionDrafts } from './drafts';
import type { Filled, Plan } from './plan';

/** What the panel around hears of actions. */
export interface PerformerHooks {
  /** An action begins or ends: meanwhile no other one may be begun. */
  busy(isBusy: boolean): void;
  /** The ticket as it stands after the action, and what was done in words. */
  done(view: TicketView, said: string): void;
}

/** Does the actions of one ticket, one at a time, each with the token of its draft until an answer says it is done. */
export class Performer {
  /** Tells the server's time, epoch milliseconds. */
  readonly clock: () => number;
  private isBusy = false;

  constructor(
    readonly view: TicketView,
    readonly words: Words,
    private readonly drafts: ActionDrafts,
    private readonly hooks: PerformerHooks,
  ) {
    this.clock = serverClock(view.now);
  }

  draftOf(plan: Plan): ActionDraft {
    return this.drafts.of(this.keyOf(plan));
  }

  hasDraft(plan: Plan): boolean {
    return this.drafts.has(this.keyOf(plan));
  }

  keep(plan: Plan, draft: ActionDraft): void {
    this.drafts.keep(this.keyOf(plan), draft);
  }

  /** Sends the action, saying so on `status`. @returns null while another action runs */
  async perform(plan: Plan, filled: Filled, status: StatusLine): Promise<Outcome<TicketView> | null> {
    if (this.isBusy) return null;
    const { number, row } = this.view;
    const { tickets } = this.words;
    const draft = this.draftOf(plan);
    this.busy(true);
    status.working(tickets.doing(plan.label));
    const outcome = await outcomeOf(call('actOnTicket', plan.toAction({ number, row, token: draft.token }, filled)));
    this.busy(false);
    if (outcome.ok) {
      this.drafts.discard(this.keyOf(plan));
      this.hooks.done(outcome.value, tickets.done(plan.label));
    } else {
      this.keep(plan, { ...draft, isLost: outcome.lost });
    }
    return outcome;
  }

  /** Does an action that asks for nothing; when it failed, offers to send it again. */
  async performAtOnce(plan: Plan, status: StatusLine): Promise<void> {
    const outcome = await this.perform(plan, {}, status);
    if (outcome === null || outcome.ok) return;
    const again = button('quiet', this.words.again, () => this.performAtOnce(plan, status));
    const issues = outcome.fields.map((issue) => issue.message);
    const message = outcome.lost ? this.words.tickets.actionLost : [outcome.message, ...issues].join(' ');
    status.failed(message, outcome.detail, ...(outcome.retry ? [again] : []));
  }

  private busy(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.hooks.busy(isBusy);
  }

  private keyOf(plan: Plan): string {
    return `${this.view.number}/${plan.key}`;
  }
}
