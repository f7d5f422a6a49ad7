import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IClipboardInterfaceService, UniverSheetsCorePreset, UniverUIPlugin } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import type { Language } from '../words';
import { hiddenMenus } from './hiddenMenus';
import { PromptClipboard } from './promptClipboard';

export interface StartedUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Univer with the presets the desk uses. It stands in for createUniver of @univerjs/presets, which would bring
 * along packages that are not free.
 */
export function startUniver(container: HTMLElement, language: Language): StartedUniver {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, validationZh, filterZh, noteZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn, filterEn, noteEn),
    },
  });
  for (const [plugin, config] of pluginsOf(container).values()) {
    univer.registerPlugin(plugin, config);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

type Registration = readonly [plugin: PluginCtor<Plugin>, config?: unknown];

/** Plugins by name: where presets name one twice, the last counts. */
function pluginsOf(container: HTMLElement): Map<string, Registration> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: { menus: false },
      menu: hiddenMenus,
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true, protectedRangeShadow: false },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  const plugins = new Map<string, Registration>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const registration: Registration = Array.isArray(entry) ? entry : [entry];
    plugins.delete(registration[0].pluginName);
    plugins.set(registration[0].pluginName, registration);
  }
  const [userInterface, config] = plugins.get(UniverUIPlugin.pluginName) ?? [UniverUIPlugin];
  plugins.set(UniverUIPlugin.pluginName, [userInterface, { ...toObject(config), override: replaced }]);
  return plugins;
}

/** What stands in for services of Univer's own. */
const replaced = [[IClipboardInterfaceService, { useClass: PromptClipboard }]];

function toObject(config: unknown): object {
  return typeof config === 'object' && config !== null ? config : {};
}
