import type { ImportPreview, ImportRequest } from '../../api';
import { matchColumns } from '../../domain/importing/matchColumns';
import type { FieldKey } from '../../domain/record/fields';
import { newToken } from '../token';
import type { Source } from './sourceStep';

/** What the person has chosen so far; going back keeps it. */
export interface Importing {
  readonly token: string;
  readonly source: Source;
  readonly columns: readonly (FieldKey | null)[];
  readonly addOptions: boolean;
  /** Of exactly these choices; null until the server has checked them. */
  readonly preview: ImportPreview | null;
}

export const importOf = (source: Source): Importing => ({
  token: newToken(),
  source,
  columns: matchColumns(source.table.headers, source.table.rows),
  addOptions: true,
  preview: null,
});

export const requestOf = ({ token, source, columns, addOptions }: Importing): ImportRequest => ({
  token,
  table: source.table,
  columns,
  addOptions,
});
