import { linesOf } from '../../../src/sheets/report/textLines';
import { reportEn } from '../../../src/words/report/en';
import { figureKeys } from '../../../src/words/report/figureText';
import { reportZh } from '../../../src/words/report/zh';

/** The cell of the report that says what a key figure counts. */
const meaning = { width: 504, size: 10 };

test('D13: what a key figure counts stands in one line, in English and in Chinese', () => {
  for (const { figures } of [reportEn, reportZh]) {
    const lines = figureKeys.map((key) => [key, linesOf(figures.meanings[key], meaning.width, meaning.size)]);
    expect(lines).toEqual(figureKeys.map((key) => [key, 1]));
  }
});

test('37 Chinese characters of 10 points fill a line of 504 pixels, the 38th begins another', () => {
  expect(linesOf('字'.repeat(37), meaning.width, meaning.size)).toBe(1);
  expect(linesOf('字'.repeat(38), meaning.width, meaning.size)).toBe(2);
});

test('English is broken between words, and a word longer than the line wherever the line ends', () => {
  expect(linesOf('answer '.repeat(10).trim(), meaning.width, meaning.size)).toBe(1);
  expect(linesOf('answer '.repeat(11).trim(), meaning.width, meaning.size)).toBe(2);
  expect(linesOf('x'.repeat(150), meaning.width, meaning.size)).toBe(3);
});

test('each line that people wrote is a line of its own, a blank one too', () => {
  expect(linesOf('one\n\ntwo', meaning.width, meaning.size)).toBe(3);
});
