import type { Realm } from '../../contract/execution';
import type { TriggerEvent } from './triggerList';

type GoogleBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;

/** Makes a trigger on what people do in the workbook. */
export class HostSpreadsheetTriggerBuilder implements GoogleBuilder {
  private event: TriggerEvent | null = null;

  constructor(
    private readonly realm: Realm,
    private readonly install: (event: TriggerEvent) => GoogleTrigger,
  ) {}

  onOpen(): GoogleBuilder {
    return this.fires('ON_OPEN');
  }

  onEdit(): GoogleBuilder {
    return this.fires('ON_EDIT');
  }

  onChange(): GoogleBuilder {
    return this.fires('ON_CHANGE');
  }

  onFormSubmit(): GoogleBuilder {
    return this.fires('ON_FORM_SUBMIT');
  }

  create(): GoogleTrigger {
    if (this.event) return this.install(this.event);
    throw this.realm.exception('The trigger has no event: say what it is to run on.');
  }

  private fires(event: TriggerEvent): GoogleBuilder {
    this.event = event;
    return this;
  }
}
