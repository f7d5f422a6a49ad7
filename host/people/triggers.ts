import type { ExecutionRecord } from '../contract/host';
import type { ExecutionRequest, Executor } from '../execution/executor';
import type { InstalledTrigger, TriggerEvent, TriggerList } from '../services/script/triggerList';
import { clockEvent, type EventReceiver, type MakeEvent } from './events';

/** Runs the functions that wait for something to happen: simple triggers, then installed ones. */
export class Triggers {
  constructor(
    private readonly run: (request: ExecutionRequest) => ExecutionRecord,
    private readonly executor: Pick<Executor, 'defines'>,
    private readonly installed: TriggerList,
    private readonly owner: string,
  ) {}

  /** A simple trigger runs with little authority, as the person who acted. */
  fireSimple(name: string, person: string, event: MakeEvent): void {
    if (!this.executor.defines(name)) return;
    const user = person === this.owner ? person : '';
    this.run({
      function: name,
      source: 'simple trigger',
      person,
      activeUser: user,
      effectiveUser: user,
      auth: 'LIMITED',
      arguments: (realm, services) => [event(realm, services, { auth: 'LIMITED', user })],
    });
  }

  /** An installed trigger runs with its owner's authority; it learns who acted within the owner's own domain only. */
  fireInstalled(on: TriggerEvent, person: string, event: MakeEvent): void {
    for (const trigger of this.installed.on(on)) {
      const user = domain(person) === domain(trigger.owner) ? person : '';
      this.runInstalled(trigger, on === 'ON_FORM_SUBMIT' ? 'form trigger' : 'edit trigger', person, user, event);
    }
  }

  runTimed(trigger: InstalledTrigger, now: number): ExecutionRecord {
    return this.runInstalled(trigger, 'time trigger', trigger.owner, trigger.owner, clockEvent(now));
  }

  private runInstalled(
    trigger: InstalledTrigger,
    source: ExecutionRecord['source'],
    person: string,
    user: string,
    event: MakeEvent,
  ): ExecutionRecord {
    const receiver: EventReceiver = { auth: 'FULL', user, triggerId: trigger.id };
    return this.run({
      function: trigger.handler,
      source,
      person,
      activeUser: user,
      effectiveUser: trigger.owner,
      triggerOwner: trigger.owner,
      auth: 'FULL',
      arguments: (realm, services) => [event(realm, services, receiver)],
    });
  }
}

function domain(email: string): string {
  return email.slice(email.indexOf('@') + 1);
}
