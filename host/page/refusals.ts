import type { Language } from './words';

type Translation = readonly [english: RegExp, chinese: (...parts: readonly string[]) => string];

const translations: readonly Translation[] = [
  [
    /^The data you entered in cell (\w+) violates the data validation rules set on this cell\.\s*(.*)$/s,
    (cell, help) => `单元格 ${cell} 不接受这个值：不符合数据验证规则。${help}`,
  ],
  [/^You are trying to edit a protected cell or object.*$/s, () => '这是受保护的单元格，您没有编辑权限。'],
];

/** Why the host refused something, in the person's language where the words are known. */
export function refusalIn(language: Language, refused: string): string {
  if (language === 'en') {
    return refused;
  }
  for (const [english, chinese] of translations) {
    const parts = english.exec(refused);
    if (parts) {
      return chinese(...parts.slice(1));
    }
  }
  return refused;
}
