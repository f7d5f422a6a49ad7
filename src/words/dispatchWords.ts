import type { Choice } from '../domain/dispatch/chooseOwner';
import type { Language } from '../domain/record/lists';

interface DispatchWords {
  readonly rule: (name: string) => string;
  readonly group: (name: string) => string;
  readonly skill: (tag: string) => string;
  readonly open: (count: number) => string;
  readonly by: Readonly<Record<NonNullable<Choice['by']>, string>>;
  readonly comma: string;
  readonly separator: string;
}

const words: Readonly<Record<Language, DispatchWords>> = {
  zh: {
    rule: (name) => `规则：${name}`,
    group: (name) => `组：${name}`,
    skill: (tag) => `技能：${tag}`,
    open: (count) => `${count} 张未结`,
    by: { only: '唯一人选', load: '未结最少', turn: '最久未分派' },
    comma: '，',
    separator: '；',
  },
  en: {
    rule: (name) => `rule: ${name}`,
    group: (name) => `group: ${name}`,
    skill: (tag) => `skill: ${tag}`,
    open: (count) => `${count} open`,
    by: { only: 'nobody else', load: 'fewest open', turn: 'longest without a new one' },
    comma: ', ',
    separator: '; ',
  },
};

/** Why dispatch chose whom it chose (D4): rule, group, skill, load; blank where people named the owner. */
export function reasonOf(choice: Choice, language: Language): string {
  const { rule, group, skill, open, by } = choice;
  const own = words[language];
  const load = [open === undefined ? '' : own.open(open), by === undefined ? '' : own.by[by]];
  return [
    rule === undefined || rule === '' ? '' : own.rule(rule),
    group === undefined || group === '' ? '' : own.group(group),
    skill === undefined ? '' : own.skill(skill),
    load.filter((part) => part !== '').join(own.comma),
  ]
    .filter((part) => part !== '')
    .join(own.separator);
}
