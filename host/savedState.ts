import type { ExecutionRecord } from './contract/host';
import type { SavedDrive } from './drive/savedDrive';
import type { SavedClock } from './execution/hostClock';
import type { SavedTriggerTime } from './execution/triggerTime';
import type { SavedWarehouse } from './services/bigQuery/warehouse';
import type { SavedOutbox } from './services/mail/outbox';
import type { SavedProperties } from './services/properties/store';
import type { SavedTriggers } from './services/script/triggerList';

/** Everything of a host that survives a restart. */
export interface SavedState {
  readonly version: 1;
  readonly workbook: unknown;
  /** Other workbooks, files and folders; states saved by earlier versions have none. */
  readonly drive?: SavedDrive;
  readonly properties: SavedProperties;
  readonly triggers: SavedTriggers;
  /** Absent in states saved before it was counted. */
  readonly triggerTime?: SavedTriggerTime;
  readonly outbox: SavedOutbox;
  /** Absent where BigQuery is not enabled. */
  readonly warehouse?: SavedWarehouse;
  readonly executions: readonly ExecutionRecord[];
  readonly clock: SavedClock;
}

const PARTS: readonly (keyof SavedState)[] = ['workbook', 'properties', 'triggers', 'outbox', 'executions', 'clock'];

/**
 * @returns the state, or null when none is given (undefined; a file that holds `null` is no state)
 * @throws Error when it is no saved state of this version
 */
export function readSavedState(saved: unknown): SavedState | null {
  if (saved === undefined) return null;
  if (isSavedState(saved)) return saved;
  throw new Error('This is no saved state of the local host, or one of another version.');
}

function isSavedState(saved: unknown): saved is SavedState {
  if (typeof saved !== 'object' || saved === null) return false;
  return 'version' in saved && saved.version === 1 && PARTS.every((part) => part in saved);
}
