import { refuseUnknown } from '../../contract/refuse';
import { EventType, TriggerSource } from './enumerations';
import type { InstalledTrigger } from './triggerList';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

class HostTrigger implements GoogleTrigger {
  constructor(
    private readonly trigger: InstalledTrigger,
    private readonly spreadsheetId: string,
  ) {}

  getUniqueId(): string {
    return this.trigger.id;
  }

  getHandlerFunction(): string {
    return this.trigger.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return EventType[this.trigger.event];
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.trigger.event === 'CLOCK' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }

  getTriggerSourceId(): string {
    return this.trigger.event === 'CLOCK' ? '' : this.spreadsheetId;
  }

  toString(): string {
    return 'Trigger';
  }
}

/** A trigger as scripts see it. */
export function scriptTrigger(trigger: InstalledTrigger, spreadsheetId: string): GoogleTrigger {
  return refuseUnknown('Trigger', new HostTrigger(trigger, spreadsheetId));
}
