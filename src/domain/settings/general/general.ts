import { archiveSettings } from './archiveSettings';
import { careSettings } from './careSettings';
import { customerSettings } from './customerSettings';
import { knowledgeSettings } from './knowledgeSettings';
import { noticeSettings } from './noticeSettings';
import { optionSettings } from './optionSettings';
import { reportSettings } from './reportSettings';
import { reviewSettings } from './reviewSettings';
import type { Setting } from './setting';
import { timeSettings } from './timeSettings';

/** The rows of the settings sheet, in their order there. A new setting is one entry in one of these groups. */
export const generalSettings = {
  ...timeSettings,
  ...careSettings,
  ...customerSettings,
  ...archiveSettings,
  ...knowledgeSettings,
  ...noticeSettings,
  ...reviewSettings,
  ...reportSettings,
  ...optionSettings,
};

export type SettingKey = keyof typeof generalSettings;

type ValueOf<S> = S extends Setting<infer T> ? T : never;

/** What the rows of the settings sheet say. */
export type GeneralSettings = { readonly [K in SettingKey]: ValueOf<(typeof generalSettings)[K]> };

export const settingKeys = Object.keys(generalSettings) as readonly SettingKey[];

/** The settings of which each is what `read` makes of its declaration. */
export function eachSetting(
  read: <K extends SettingKey>(key: K, declared: Setting<GeneralSettings[K]>) => GeneralSettings[K],
): GeneralSettings {
  const declared: { readonly [K in SettingKey]: Setting<GeneralSettings[K]> } = generalSettings;
  const entry = <K extends SettingKey>(key: K) => [key, read(key, declared[key])] as const;
  return Object.fromEntries(settingKeys.map((key) => entry(key))) as GeneralSettings;
}
