import { cellText } from '../domain/record/cellText';
import { type Block, filledRange, type StoredCell } from './areas';

/** Rows to be put under the last row of a sheet. */
export interface Addition {
  readonly sheetId: number;
  readonly rows: readonly (readonly StoredCell[])[];
  /** What is carried out first, in the same call. */
  readonly before?: readonly Request[];
}

/** One change in the API's words. */
export type Request = GoogleAppsScript.Sheets.Schema.Request;

/** A cell as the API takes it: text is never parsed, and cut where no cell could hold it. */
export const userEntered = (cell: StoredCell): GoogleAppsScript.Sheets.Schema.CellData => {
  if (cell === '') return {};
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  return { userEnteredValue: { stringValue: cellText(cell) } };
};

/** Rows put under the last one with content, in the API's words. */
export const appending = (additions: readonly Addition[]): readonly Request[] =>
  additions
    .filter((addition) => addition.rows.length > 0)
    .flatMap((addition) => [
      ...(addition.before ?? []),
      {
        appendCells: {
          sheetId: addition.sheetId,
          fields: 'userEnteredValue',
          rows: addition.rows.map((row) => ({ values: row.map(userEntered) })),
        },
      },
    ]);

/** Blocks of values in the API's words. */
export const writing = (blocks: readonly Block[]): readonly Request[] =>
  blocks.map((block) => ({
    updateCells: {
      range: filledRange(block),
      fields: 'userEnteredValue',
      rows: block.values.map((row) => ({ values: row.map(userEntered) })),
    },
  }));
