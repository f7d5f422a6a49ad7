import type { TableKey } from '../../../domain/tables/tables';

/** The sheets that every desk has, in the order in which set-up makes them. */
export const tableKeys: readonly TableKey[] = [
  'tickets',
  'log',
  'tasks',
  'articles',
  'scripts',
  'improvements',
  'settings',
  'policies',
  'calendar',
  'categories',
  'people',
  'dispatch',
  'health',
];
