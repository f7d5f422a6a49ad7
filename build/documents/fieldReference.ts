import type { Condition, Field } from '../../src/domain/record/field';
import { fields } from '../../src/domain/record/fields';
import { type Language, type ListKey, lists } from '../../src/domain/record/lists';
import { table } from './markdown';

const words = {
  zh: {
    title: '# 工单字段',
    note: '由字段声明生成（`npm run documents`），请勿手改。',
    header: ['字段', '英文', '键', '内容', '由谁填写', '受理时', '选项'],
    types: {
      id: '编号',
      text: '文本',
      longText: '长文本',
      option: '选项',
      state: '状态',
      category: '分类',
      person: '人员',
      people: '多名人员',
      contact: '联系方式',
      dateTime: '日期时间',
      date: '日期',
      number: '数字',
    },
    writers: { system: '系统', person: '人', both: '人和系统' },
    required: '必填',
    optional: '可填',
    when: (field: string, option: string) => `${field}为“${option}”时必填`,
    only: (field: string, option: string) => `仅${field}为“${option}”时可填`,
    separator: '、',
  },
  en: {
    title: '# Fields of a ticket',
    note: 'Generated from the declarations (`npm run documents`); do not edit.',
    header: ['Field', 'Chinese', 'Key', 'Holds', 'Written by', 'At intake', 'Options'],
    types: {
      id: 'number of the ticket',
      text: 'text',
      longText: 'long text',
      option: 'option',
      state: 'state',
      category: 'category',
      person: 'person',
      people: 'people',
      contact: 'contact',
      dateTime: 'date and time',
      date: 'date',
      number: 'number',
    },
    writers: { system: 'the desk', person: 'people', both: 'people and the desk' },
    required: 'required',
    optional: 'optional',
    when: (field: string, option: string) => `required when ${field} is “${option}”`,
    only: (field: string, option: string) => `optional, only when ${field} is “${option}”`,
    separator: ', ',
  },
} as const;

const declared: readonly Field[] = fields;

/** The list that a field chooses from, by its own declaration or by bearing the list's name. */
const optionsOf = ({ key, list }: Field, language: Language): readonly string[] => {
  const named = list ?? (key in lists ? (key as ListKey) : undefined);
  return named === undefined ? [] : lists[named].options.map((option) => option[language]);
};

/** The labels of a condition's field and option. */
function conditionLabels({ field, key }: Condition, language: Language): readonly [field: string, option: string] {
  const other = declared.find((candidate) => candidate.key === field);
  const list = other?.list ?? (field as ListKey);
  const option = lists[list].options.find((candidate) => candidate.key === key);
  return [other?.[language] ?? '', option?.[language] ?? ''];
}

function atIntake({ intake, requiredWhen, onlyWhen }: Field, language: Language): string {
  const { required, optional, when, only, separator } = words[language];
  const demanded = requiredWhen === undefined ? [] : [when(...conditionLabels(requiredWhen, language))];
  if (onlyWhen !== undefined) {
    return demanded.length > 0 ? demanded.join(separator) : only(...conditionLabels(onlyWhen, language));
  }
  const usual = intake === undefined ? [] : [intake === 'required' ? required : optional];
  return [...usual, ...demanded].join(separator);
}

/** Every field of the record, in the order of the columns. */
export function fieldReference(language: Language): string {
  const { title, note, header, types, writers, separator } = words[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const rows = declared.map((field) => [
    field[language],
    field[other],
    `\`${field.key}\``,
    types[field.type],
    writers[field.writer],
    atIntake(field, language),
    optionsOf(field, language).join(separator),
  ]);
  return `${title}\n\n${note}\n\n${table(header, rows)}\n`;
}
