import type { Language } from '../domain/record/lists';
import { recall } from '../sheets/properties';
import { settingsFrom } from '../sheets/snapshot';
import { localeLanguage } from '../sheets/workbookDefaults';

/** The desk's language as last read; before set-up, the workbook's locale decides. */
export const deskLanguage = (): Language => settingsFrom(recall().settings)?.language ?? localeLanguage();
