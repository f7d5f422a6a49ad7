import type { ResponsesBelow } from '../app/intake/formResponse';
import { workbook } from './workbook';

/** Responses as the form wrote them: time first, then the answers under their questions. */
export const responsesBelow: ResponsesBelow = (sheetId, row) => {
  const sheet = workbook().getSheetById(sheetId);
  if (sheet === null) return undefined;
  const [header = [], ...rows] = sheet.getDataRange().getDisplayValues();
  return rows.flatMap(([sentAt = '', ...answers], index) => {
    if (index + 1 <= row || sentAt === '') return [];
    const given = answers.map((answer, at) => [header[at + 1] ?? '', answer] as const);
    return [{ sheetId, row: index + 1, sentAt, answers: given.filter(([, answer]) => answer.trim() !== '') }];
  });
};
