import { type Imprint, type Imprinted, imprintRow, isKept, type Placed } from './imprinted';
import { identifying, identityIn, identityOf, lookAnew, type Standing, textIn } from './standing';

/** The only place of a text; undefined where it is not there, or twice. */
function placeOf(text: string, texts: readonly string[]): number | undefined {
  const at = texts.indexOf(text);
  return text === '' || at < 0 || texts.lastIndexOf(text) !== at ? undefined : at;
}

/** In its old place if it is still there, else where it is now. */
export const movedTo = (text: string, at: number, texts: readonly string[]): number | undefined =>
  (texts[at] ?? '') === text ? at : placeOf(text, texts);

/** A write as it was made to one sheet. */
export interface Made {
  readonly cells: readonly Placed[];
  readonly standing: Standing;
  readonly imprinted: Imprinted;
  readonly imprint: Imprint;
}

/**
 * What identified a row in the moment of the write; undefined where the columns that tell it had moved, and the imprint
 * lacks them.
 * @param over what the write put over cells of the row, by column
 */
function identityThen(row: number, made: Made, over: ReadonlyMap<number, string> = new Map()): string | undefined {
  const { imprinted, imprint, standing } = made;
  const { table, headers, places } = standing;
  const then = new Map(
    identifying[table].map((key) => {
      const place = places[key] ?? -1;
      return [key as string, placeOf(headers[place] ?? '', imprint.headers) ?? place] as const;
    }),
  );
  if ([...then.values()].some((at) => at >= 0 && !imprinted.columns.includes(at))) return undefined;
  const cells = imprint.cellsOf(row);
  return identityOf(table, (key) => {
    const at = then.get(key) ?? -1;
    return over.get(at) ?? textIn(cells[at]);
  });
}

/** What identifies each row, as it would be, had the write not covered any of it. */
function uncovered(made: Made, now: Standing): readonly string[] {
  const identities = [...now.identities];
  for (const row of new Set(made.cells.map((cell) => cell.row))) {
    const over = made.cells.flatMap(({ row: at, column, content }) =>
      at === row && !isKept(content) ? [[column, textIn(content)] as const] : [],
    );
    const then = identityThen(row, made);
    if (then !== undefined && identities[row] === identityThen(row, made, new Map(over))) identities[row] = then;
  }
  return identities;
}

/**
 * The cells that a write covered by mistake, as they were before: of whatever row and column stood there then, wherever
 * these are now. What is not to be found any more was deleted.
 */
function putBack(
  astray: readonly Placed[],
  made: Made,
  now: Standing,
  identities: readonly string[],
): readonly Placed[] {
  const { imprint, imprinted } = made;
  return astray.flatMap(({ table, row: then, column: from }): readonly Placed[] => {
    const header = imprint.headers[from] ?? '';
    const row = movedTo(identityThen(then, made) ?? now.identities[then] ?? '', then, identities);
    const column = movedTo(header, from, now.headers);
    if (row === undefined || column === undefined) return [];
    const content = { row: imprintRow(imprinted, then), column: from };
    return [{ table, row, column, identity: now.identities[row] ?? '', header, content }];
  });
}

/** Cells in the places where their rows and columns are now; those of rows that are gone are left out. */
export const again = (
  cells: readonly Placed[],
  now: Standing,
  identities: readonly string[] = now.identities,
): readonly Placed[] =>
  cells.flatMap((cell): readonly Placed[] => {
    const { field, header, identity } = cell;
    const row = identity === '' ? undefined : movedTo(identity, cell.row, identities);
    const column = field === undefined ? movedTo(header, cell.column, now.headers) : now.places[field];
    return row === undefined || column === undefined
      ? []
      : [{ ...cell, row, column, identity: now.identities[row] ?? '', header: now.headers[column] ?? '' }];
  });

/** Cells that did not stand below their header and in their row when they were written. */
const astrayIn = ({ cells, imprint, standing: { table, places } }: Made): readonly Placed[] =>
  cells.filter(
    ({ row, column, identity, header }) =>
      (imprint.headers[column] ?? '') !== header || identityIn(table, places, imprint.cellsOf(row)) !== identity,
  );

/**
 * Cells that stood where they belong in the very place of one that did not, as when a ticket that was read later had
 * moved into the row of one read before: what is put back there covers them too.
 */
const underAstray = (cells: readonly Placed[], astray: readonly Placed[]): readonly Placed[] =>
  cells.filter(
    (cell) => !astray.includes(cell) && astray.some(({ row, column }) => row === cell.row && column === cell.column),
  );

/** What puts a write to one sheet right, and where all stands now; undefined where nothing landed elsewhere. */
export function puttingRight(made: Made): { readonly cells: readonly Placed[]; readonly now: Standing } | undefined {
  const astray = astrayIn(made);
  if (astray.length === 0) return undefined;
  const now = lookAnew(made.standing.table);
  const identities = uncovered(made, now);
  const rewritten = again([...astray, ...underAstray(made.cells, astray)], now, identities);
  return { cells: [...putBack(astray, made, now, identities), ...rewritten], now };
}
