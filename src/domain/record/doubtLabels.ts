import type { Field } from './field';
import { fields } from './fields';
import { type Language, labelOf } from './lists';

/** Why a value is asked about. */
export type Doubt =
  | 'ahead'
  | 'passed'
  | 'beforeReport'
  | 'noTime'
  | 'noDate'
  | 'noNumber'
  | 'noContact'
  | 'noOption'
  | 'tooLong'
  | 'noTicket'
  | 'outOfPlace';

/** How it is wrong, or what its cell takes. */
const reasons: Readonly<Record<Exclude<Doubt, 'outOfPlace'>, Readonly<Record<Language, string>>>> = {
  ahead: { zh: '不能晚于现在', en: 'cannot be in the future' },
  passed: { zh: '不能早于现在', en: 'cannot be in the past' },
  beforeReport: { zh: '不能早于反馈时间', en: 'cannot be before the report' },
  noTime: { zh: '请写成 2026-05-20 14:30', en: 'write it as 2026-05-20 14:30' },
  noDate: { zh: '请写成 2026-05-20', en: 'write it as 2026-05-20' },
  noNumber: { zh: '请填数字', en: 'give a number' },
  noContact: { zh: '不像电话或邮箱', en: 'no phone number or e-mail' },
  noOption: { zh: '不在选项中', en: 'not in the list' },
  noTicket: { zh: '不是工单编号', en: 'no ticket number' },
  tooLong: { zh: '太长', en: 'too long' },
};

const declared: readonly Field[] = fields;

/** Of what a field says that means nothing without the option of another, e.g. 只用于投诉. */
function onlyFor({ onlyWhen }: Field, language: Language): string {
  const list = declared.find(({ key }) => key === onlyWhen?.field)?.list;
  const option = list === undefined ? '' : (labelOf(list, onlyWhen?.key ?? '', language) ?? '');
  return language === 'zh' ? `只用于${option}` : `only for ${option}`;
}

const opening = (label: string, language: Language): string => (language === 'zh' ? `${label}(` : `${label} (`);

/** A label as it stands in 待补充 for a value that came but is to be asked about, e.g. "问题发生时间(不能晚于现在)". */
export function doubtLabel(field: Field, doubt: Doubt, language: Language): string {
  const reason = doubt === 'outOfPlace' ? onlyFor(field, language) : reasons[doubt][language];
  return `${opening(field[language], language)}${reason})`;
}

/** How what no column can read as a time, a day or a figure is asked about. */
export function unreadableLabel(field: Field, language: Language): string {
  if (field.type === 'number') return doubtLabel(field, 'noNumber', language);
  return doubtLabel(field, field.type === 'date' ? 'noDate' : 'noTime', language);
}

/** Whether a part of 待补充 asks about what stands in a field, in today's words or in the bare mark of former times. */
export const isDoubtAbout = (asked: string, field: Field, language: Language): boolean =>
  asked === `${field[language]}？` || asked.startsWith(opening(field[language], language));
