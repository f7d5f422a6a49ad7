import { cellLimit, cutText } from '../../domain/record/cellText';

/**
 * Text that Sheets would take for a formula or a number is marked as text; the mark does not show. For writes that
 * are parsed as if typed; the batch writer needs none of it. What no cell could hold is cut.
 */
export const inert = (text: string): string =>
  /^[=+\-@']/.test(text) ? `'${cutText(text, cellLimit - 1)}` : cutText(text, cellLimit);
