import type { Field } from './field';
import { fields } from './fields';

/** What the record gets when it is moved to the archive (D11). These have no column in the live sheet. */
export const archiveFields = [
  {
    key: 'archivedAt',
    zh: '归档时间',
    en: 'Archived at',
    type: 'dateTime',
    writer: 'system',
    group: 'record',
    width: 128,
  },
  { key: 'archivedBy', zh: '归档人', en: 'Archived by', type: 'person', writer: 'system', group: 'record', width: 148 },
] as const satisfies readonly Field[];

/** The record as the archive keeps it. */
export const archivedFields: readonly Field[] = [...fields, ...archiveFields];
