import type { Request } from '../../requests';

/**
 * A warning for whoever edits the sheet by hand. In one request: a protection whose making was broken off before it only
 * warned would keep everybody but its maker out.
 */
export const warningOnly = (sheetId: number, description: string): Request => ({
  addProtectedRange: { protectedRange: { range: { sheetId }, warningOnly: true, description } },
});
