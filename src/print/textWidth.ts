import type { Language } from '../domain/record/lists';

const isWide = /[\u2e80-\uffff\u3000]/;

/** Letters of the font that English papers are set in, by how much of their size they are wide. */
const latinWidths: readonly (readonly [RegExp, number])[] = [
  [/[ijl|!',.:;/\\()[\] ft]/, 0.3],
  [/[mwMW@%…—]/, 0.88],
  [/[A-Z&#<>+=~]/, 0.69],
];
const usualLatin = 0.55;
/** In the font that Chinese papers are set in Latin letters are wider. */
const besideChinese = 0.57;

function widthOfCharacter(character: string, language: Language): number {
  if (isWide.test(character)) return 1;
  if (language === 'zh') return besideChinese;
  return latinWidths.find(([letters]) => letters.test(character))?.[1] ?? usualLatin;
}

/** How wide a printed text is, in Chinese characters of its size. */
export const widthOf = (text: string, language: Language): number =>
  Array.from(text).reduce((width, character) => width + widthOfCharacter(character, language), 0);

/** Lines that a text takes in a cell so many Chinese characters wide; words are not broken. */
export const linesIn = (text: string, width: number, language: Language): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, language) / width)), 0);
