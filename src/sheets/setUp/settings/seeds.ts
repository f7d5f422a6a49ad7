import holidays from '#holidays';
import { durationText } from '../../../domain/clock/duration';
import { defaultPolicies } from '../../../domain/clock/policy';
import { type Language, lists, optionLabel } from '../../../domain/record/lists';
import { generalSettings, settingKeys } from '../../../domain/settings/general/general';
import type { SettingsTable } from '../../../domain/settings/readSettings';
import { wordsOf } from '../../../words/words';

type Rows = readonly (readonly string[])[];

/** The rows of the settings sheet with their first values, as set-up writes them. */
export const settingRows = (language: Language, timeZone: string): Rows =>
  settingKeys.map((key) => {
    const declared = generalSettings[key];
    return [declared[language], declared.first(language, timeZone), declared.explanation[language]];
  });

/** The option lists that teams edit, as columns: header and options. */
export const listColumns = (
  language: Language,
): readonly { readonly header: string; readonly options: readonly string[] }[] =>
  Object.values(lists)
    .filter((list) => !list.closed)
    .map((list) => ({ header: list[language], options: list.options.map((option) => option[language]) }));

function policyRows(language: Language): Rows {
  return defaultPolicies(language).map((policy) => [
    policy.name,
    policy.when.nature ?? '',
    policy.when.complaintLevel ?? '',
    policy.when.urgency ?? '',
    policy.when.category1 ?? '',
    durationText(policy.response, language),
    durationText(policy.plan, language),
    durationText(policy.resolve, language),
    durationText(policy.update, language),
    optionLabel('clock', policy.calendar, language),
  ]);
}

const zonesOfChina = /^(Asia\/(Shanghai|Chongqing|Chungking|Harbin|Urumqi|Kashgar)|PRC)$/;

/**
 * Public holidays and make-up working days of the People's Republic of China, for the years published. A team that
 * neither works there nor in its language enters its own.
 */
const calendarRows = (language: Language, timeZone: string): Rows =>
  language === 'zh' || zonesOfChina.test(timeZone)
    ? holidays.days.map(([date, kind, zh, en]) => [
        date,
        optionLabel('dayKind', kind, language),
        language === 'zh' ? zh : en,
      ])
    : [];

const peopleRows = (language: Language, owner: string): Rows =>
  owner === ''
    ? []
    : [
        [
          owner.split('@')[0] ?? owner,
          owner,
          optionLabel('role', 'supervisor', language),
          optionLabel('department', 'support', language),
          wordsOf(language)
            .setUp.dispatch.map((rule) => rule[4])
            .join(', '),
          optionLabel('met', 'yes', language),
          '',
        ],
      ];

/** First content of a settings sheet, without its header. `owner` is the e-mail of whoever sets the desk up. */
export function seedRows(table: SettingsTable, language: Language, timeZone: string, owner: string): Rows {
  switch (table) {
    case 'settings':
      return settingRows(language, timeZone);
    case 'policies':
      return policyRows(language);
    case 'calendar':
      return calendarRows(language, timeZone);
    case 'categories':
      return wordsOf(language).setUp.categories;
    case 'people':
      return peopleRows(language, owner);
    case 'dispatch':
      return wordsOf(language).setUp.dispatch;
  }
}
