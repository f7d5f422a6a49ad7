/** Keys of the developer metadata that marks a report's sheet; the value is the period's key. */
export const reportMarks = { month: 'sheetdesk.month', week: 'sheetdesk.week' } as const;
