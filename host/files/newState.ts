import type { SavedWorkbook } from '../model/save';
import type { SavedState } from '../savedState';
import { Outbox } from '../services/mail/outbox';
import { PropertyStores } from '../services/properties/store';
import { TriggerList } from '../services/script/triggerList';

/** A host's state that holds nothing but a workbook. */
export function stateAround(workbook: SavedWorkbook): SavedState {
  return {
    version: 1,
    workbook,
    properties: new PropertyStores().save(),
    triggers: new TriggerList().save(),
    outbox: new Outbox(0, () => undefined).save(),
    executions: [],
    clock: { mode: 'real', fixedAt: 0, aheadMs: 0 },
  };
}
