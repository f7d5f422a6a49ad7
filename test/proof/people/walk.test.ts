import { walk } from './walk';

test('after 60 things that people do at random, the desk comes to rest with every ticket as people and rules left it', () => {
  expect(walk(2, 60)).toMatchObject({ actions: 60, violations: [] });
});

test('the same seed walks the same way', () => {
  expect(walk(5, 12)).toEqual(walk(5, 12));
});
