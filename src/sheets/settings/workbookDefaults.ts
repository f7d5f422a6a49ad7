import type { Language } from '../../domain/record/lists';
import type { SettingDefaults } from '../../domain/settings/general/setting';
import { workbook } from '../workbook';

/** The language of the workbook's locale. */
export const localeLanguage = (): Language => (workbook().getSpreadsheetLocale().startsWith('zh') ? 'zh' : 'en');

/** What stands in for a blank or unreadable setting: the workbook's own, asked for only then. */
export const workbookDefaults: SettingDefaults = {
  language: localeLanguage,
  timeZone: () => workbook().getSpreadsheetTimeZone(),
};
