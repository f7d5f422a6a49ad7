const LONGEST = 250;

/** Cells in A1 and in R1C1 notation. */
const NOTATION = /^([a-z]{1,3}[1-9]\d*|r\d*c\d*)$/i;

/** Whether a range may be called so: letters, digits, "_" and "."; no number, truth value or cell to begin with. */
export function isRangeName(name: string): boolean {
  if (name.length > LONGEST || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) return false;
  return !NOTATION.test(name) && !/^(true|false)/i.test(name);
}
