import { addableOptions } from '../../../src/domain/importing/optionsTogether';

const products = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ list: 'product' as const, option: `商品${at}`, lines: 1 }));
const channel = { list: 'channel' as const, option: '飞鸽', lines: 3 };
const paths = (count: number) => Array.from({ length: count }, (_, at) => ({ path: [`分类${at}`], lines: 1 }));

test('D16: 500 new products can be options', () => {
  const { newOptions, tooMany } = addableOptions([...products(500), channel], paths(2));
  expect(newOptions).toHaveLength(501);
  expect(tooMany.size).toBe(0);
});

test('D16: 501 are none, and are counted; other lists and the tree get their own', () => {
  const { newOptions, newCategories, tooMany } = addableOptions([...products(501), channel], paths(2));
  expect(newOptions).toEqual([channel]);
  expect(newCategories).toHaveLength(2);
  expect([...tooMany]).toEqual([['product', 501]]);
});

test('D16: so it is with the paths of the tree', () => {
  const { newCategories, tooMany } = addableOptions([channel], paths(501));
  expect(newCategories).toEqual([]);
  expect([...tooMany]).toEqual([['categories', 501]]);
});
