import { pivotPlans } from '../../../src/app/report/pivots';
import { standardSettings } from '../settings/standard';

const groups = (count: number) => Array.from({ length: count }, (_, at) => [`分类${at}`]);

const crossed = (categories: number) =>
  pivotPlans(
    [{ number: '20240520001', product: '门锁', category1: '分类0' }],
    standardSettings({ categories: groups(categories) }),
  ).map(({ row, column }) => `${row} × ${column}`);

test('D13: the pivot tables are crossed as the report has them', () => {
  expect(crossed(6)).toContain('product × category1');
});

test('D13: many categories stand below each other, so that the page is no wider than its tables', () => {
  expect(crossed(14)).toEqual(['category1 × urgency', 'category1 × product', 'channel × nature', 'owner × slaState']);
});
