import type { Language } from '../../../domain/record/lists';
import { generalSettings } from '../../../domain/settings/general/general';
import { sheetOf } from '../../columns/locate';
import { recall } from '../../memory/properties';
import { keptZone } from '../../settings/snapshot';
import { workbook } from '../../workbook';

/** The zone that the settings get where they state none, and whether the desk remembers it. */
export interface FirstZone {
  readonly timeZone: string;
  readonly isRemembered: boolean;
}

/**
 * The zone of a desk that was set up before, as its memory tells it: that of the workbook may have been changed since, and
 * is told to differ then. Otherwise the workbook's own.
 */
export function firstZone(isNew: boolean): FirstZone {
  const kept = isNew ? undefined : keptZone(recall().settings);
  const isRemembered = kept !== undefined && generalSettings.timeZone.read(kept) !== undefined;
  return { timeZone: isRemembered ? kept : workbook().getSpreadsheetTimeZone(), isRemembered };
}

/**
 * The zone that stands in the settings without anybody's having stated it, though times of tickets were written by some
 * zone; undefined where it is known, or no ticket is there.
 * @param atFirst settings that have their first value, as the workbook calls them
 */
export function assumedZone(
  { timeZone, isRemembered }: FirstZone,
  isSheetNew: boolean,
  atFirst: readonly string[],
  language: Language,
): string | undefined {
  const isWritten = isSheetNew || atFirst.includes(generalSettings.timeZone[language]);
  return isWritten && !isRemembered && sheetOf('tickets').getLastRow() > 1 ? timeZone : undefined;
}
