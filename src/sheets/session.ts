import { isSameAddress } from '../domain/settings/sameAddress';

/**
 * Whether somebody calls from inside the workbook. There a script runs as who uses it; the web app runs as who deployed
 * it, and tells at most the visitor's address. One call.
 * @param email the caller's address, blank where Google does not tell
 */
export const isInsideWorkbook = (email: string): boolean =>
  email !== '' && isSameAddress(Session.getEffectiveUser().getEmail(), email);
