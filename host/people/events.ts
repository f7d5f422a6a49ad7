import type { Rectangle } from '../contract/view';
import type { Services } from '../execution/executor';
import type { VmRealm } from '../execution/realm';
import { AuthMode } from '../services/script/enumerations';
import { scriptUser } from '../services/session/session';
import type { WrittenResponse } from './formResponse';

/** Makes an event object in the realm of the script that will receive it. */
export type MakeEvent = (realm: VmRealm, services: Services, as: EventReceiver) => Record<string, unknown>;

/** Which trigger receives the event. */
export interface EventReceiver {
  readonly auth: 'LIMITED' | 'FULL';
  /** Address of the person who acted, blank where the receiver is not told. */
  readonly user: string;
  /** Absent for a simple trigger. */
  readonly triggerId?: string;
}

export const openEvent: MakeEvent = (realm, services, as) => realm.record(common(services, as));

/** @param values what stood and stands in a single cell, as Google words it; absent for pastes and larger ranges */
export function editEvent(
  sheet: string,
  area: Rectangle,
  values: { readonly value?: string; readonly oldValue?: string },
): MakeEvent {
  return (realm, services, as) => {
    const rows = area.endRow - area.startRow + 1;
    const columns = area.endColumn - area.startColumn + 1;
    const edited = services.spreadsheet().getSheetByName(sheet);
    const range = edited?.getRange(area.startRow + 1, area.startColumn + 1, rows, columns);
    return realm.record({ ...common(services, as), range, ...values });
  };
}

/** The event of an installed trigger on a form's response: its row, its answers in order and by question. */
export function formEvent(sheet: string, { area, values, namedValues }: WrittenResponse): MakeEvent {
  return (realm, services, as) => {
    const written = services.spreadsheet().getSheetByName(sheet);
    return realm.record({
      authMode: AuthMode[as.auth],
      triggerUid: as.triggerId,
      range: written?.getRange(area.startRow + 1, 1, 1, area.endColumn + 1),
      values: realm.copy(values),
      namedValues: realm.copy(namedValues),
    });
  };
}

export type ChangeType = 'EDIT' | 'INSERT_ROW' | 'INSERT_COLUMN' | 'REMOVE_ROW' | 'REMOVE_COLUMN' | 'OTHER';

export function changeEvent(changeType: ChangeType): MakeEvent {
  return (realm, services, as) => realm.record({ ...common(services, as), changeType });
}

/** The event of a time trigger; its fields are told in UTC. */
export function clockEvent(now: number): MakeEvent {
  const at = new Date(now);
  const startOfYear = Date.UTC(at.getUTCFullYear(), 0, 1);
  const dayOfYear = Math.floor((now - startOfYear) / 86_400_000);
  return (realm, _services, as) =>
    realm.record({
      authMode: AuthMode[as.auth],
      triggerUid: as.triggerId,
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      'day-of-month': at.getUTCDate(),
      'day-of-week': at.getUTCDay() || 7,
      'week-of-year': Math.floor((dayOfYear + new Date(startOfYear).getUTCDay()) / 7) + 1,
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
      timezone: 'UTC',
    });
}

function common(services: Services, as: EventReceiver): Record<string, unknown> {
  return {
    authMode: AuthMode[as.auth],
    source: services.spreadsheet(),
    user: scriptUser(as.user),
    ...(as.triggerId === undefined ? {} : { triggerUid: as.triggerId }),
  };
}
