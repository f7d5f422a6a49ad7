import type { SettingNames } from '../domain/settings/readSettings';
import { en } from './en';
import { zh } from './zh';

/** Under which names the rows of the settings sheet are found. */
export const settingNames: SettingNames = { zh: zh.setUp.settingNames, en: en.setUp.settingNames };
