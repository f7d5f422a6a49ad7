import type { Policy } from '../clock/policy';
import type { ListKey } from '../record/lists';
import type { GeneralSettings } from './general/general';

export type NamedRole = 'agent' | 'handler' | 'supervisor' | 'quality' | 'administrator';

/** An onlooker is whoever's role is blank or none of the list: may look, and do nothing else (D12). */
export type Role = NamedRole | 'onlooker';

/** A row of the people sheet. */
export interface Member {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly department: string;
  readonly groups: readonly string[];
  /** Tags of what the person knows best: a category, product or nature; absent in settings kept by an older version. */
  readonly skills?: readonly string[];
  readonly onDuty: boolean;
  /** Whether the person wants these mails; absent is by role. */
  readonly wants?: Readonly<Partial<Record<MailKind, boolean>>>;
}

/** What a person may ask for or decline in the people sheet (D15). */
export type MailKind = 'daily' | 'weekly' | 'monthly' | 'notices';

/** A row of the dispatch sheet (D4): blank conditions always hold, the first row that matches wins. */
export interface DispatchRule {
  readonly name: string;
  readonly nature: string;
  readonly urgency: string;
  readonly category1: string;
  readonly group: string;
}

/** A day that differs from its weekday: `date` is yyyy-MM-dd. */
export interface SpecialDay {
  readonly date: string;
  readonly kind: 'holiday' | 'workday';
  readonly name: string;
}

/** Everything the team sets, as read from the settings sheets. */
export interface Settings extends GeneralSettings {
  readonly specialDays: readonly SpecialDay[];
  readonly lists: Readonly<Partial<Record<ListKey, readonly string[]>>>;
  /** Paths of one to three names. */
  readonly categories: readonly (readonly string[])[];
  readonly policies: readonly Policy[];
  readonly people: readonly Member[];
  readonly dispatch: readonly DispatchRule[];
  /** No zone is stated that could be read: the workbook's own stands in. */
  readonly isZoneUnstated?: true;
  /** The zone that was stated last, while none is; only what is kept in memory tells of it. */
  readonly zoneBefore?: string;
}

/** The zone in use where none is stated, and the one that was stated last, where that is another. */
export interface ZonesInUse {
  readonly used: string;
  readonly before: string | undefined;
}

export const zonesInUse = ({ timeZone, zoneBefore }: Pick<Settings, 'timeZone' | 'zoneBefore'>): ZonesInUse => ({
  used: timeZone,
  before: zoneBefore === timeZone ? undefined : zoneBefore,
});
