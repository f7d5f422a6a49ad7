import { en } from '../../src/client/visitor/words/en';
import { zh } from '../../src/client/visitor/words/zh';

test('D8: the page of a survey whose time has passed says nothing of closing, for the ticket may still wait to be verified', () => {
  expect(zh.problem.expired.join()).not.toContain('关闭');
  expect(en.problem.expired.join()).not.toMatch(/clos/i);
});

test('D17: whoever finds nothing is told that old tickets are no longer shown, whether or not there is such a ticket', () => {
  expect(zh.problem.wrong[1]).toContain('关闭已久的工单不再在这里显示');
  expect(en.problem.wrong[1]).toContain('tickets closed long ago are no longer shown here');
});

test('an English word with a hyphen is not broken at it', () => {
  expect(JSON.stringify(en)).not.toMatch(/e-mail/i);
});

test('headings in Chinese end in full-width marks', () => {
  const titles = [
    zh.survey.title,
    zh.status.title,
    zh.request.title,
    ...Object.values(zh.problem).map(([title]) => title),
  ];
  expect(titles.filter((title) => /[?!.,;:]/.test(title))).toEqual([]);
});
