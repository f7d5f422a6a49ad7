/** An act of a person that the workbook refuses (a protected range, a strict drop-down); nothing was changed. */
export class RefusedEdit extends Error {
  override readonly name = 'RefusedEdit';
}
