import type { Language } from '../domain/record/lists';
import { recall } from '../sheets/memory/properties';
import { settingsFrom } from '../sheets/settings/snapshot';
import { localeLanguage } from '../sheets/settings/workbookDefaults';

/** The desk's language as last read; before set-up, the workbook's locale decides. */
export const deskLanguage = (): Language => settingsFrom(recall().settings)?.language ?? localeLanguage();
