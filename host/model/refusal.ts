/** The workbook refuses an act; the message is Google's, for the script or the person to read. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
