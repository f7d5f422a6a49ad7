import { carryOut, carryOutTelling, type Told } from '../gateway';
import type { Request } from '../requests';
import { workbook } from '../workbook';
import type { HeadedRows } from './headedRows';

/** The header's row in A1 notation, which knows sheets by their titles; none where the sheet is gone. */
function rangeOf({ sheetId, headerRow }: HeadedRows): readonly string[] {
  const title = workbook().getSheetById(sheetId)?.getName();
  return title === undefined ? [] : [`'${title.replace(/'/g, "''")}'!${headerRow + 1}:${headerRow + 1}`];
}

/**
 * Carries requests out in one call that tells the headers of the sheets to which it appends rows. Who renames one of
 * them in that moment is not to fail the call: then nothing is told.
 */
export function carryOutWithHeaders(requests: readonly Request[], headed: readonly HeadedRows[]): Told {
  try {
    return carryOutTelling(requests, headed.flatMap(rangeOf));
  } catch (error) {
    if (!/Unable to parse range/i.test(String(error))) throw error;
    return { replies: carryOut(requests), sheets: [] };
  }
}

/** The header above appended rows in the moment of the write; undefined where it was not told. */
export function headerIn({ sheets }: Told, { sheetId }: HeadedRows): readonly string[] | undefined {
  const [block] = sheets.find(({ properties }) => properties?.sheetId === sheetId)?.data ?? [];
  return block?.rowData?.[0]?.values?.map(({ effectiveValue = {} }) => {
    const { stringValue, numberValue, boolValue } = effectiveValue;
    return String(stringValue ?? numberValue ?? boolValue ?? '');
  });
}
