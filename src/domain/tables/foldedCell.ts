/** A cell of a settings sheet as stored; blank is ''. */
export type Cell = string | number | boolean;

/** A header text as compared: without spaces, width of characters or case. */
export const folded = (cell: Cell | undefined): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .toLowerCase();
