/** Day 0 of the serial days by which a cell shows a time that has no format. */
const dayZero = Date.UTC(1899, 11, 30);

/** A serial day as the sheet would show it. */
export const shownSerial = (serial: number): string =>
  new Date(dayZero + Math.round(serial * 86_400) * 1000).toISOString();

/** The minute that a cell shows, whatever format its column has; '' of a text that shows none. */
export function minuteIn(text: string): string {
  const shown = /^\d{5}(\.\d+)?$/.test(text) ? shownSerial(Number(text)) : text;
  if (!/^\d{4}[-/]\d/.test(shown)) return '';
  return (shown.match(/\d+/g) ?? []).slice(0, 5).map(Number).join(' ');
}
