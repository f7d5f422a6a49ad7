import { plain, read, tickets } from './ledger';

describe('options', () => {
  const keys = [...plain, 'channel', 'urgency'] as const;

  test('are put into the spelling of the list, built-in ones in either language', () => {
    const rows = [
      ['2024-05-03', '物流', '新', ' 电话 ', 'High'],
      ['2024-05-03', '物流', '新', 'E-MAIL', '紧急'],
    ];
    const result = read(keys, rows);
    expect(tickets(result).map(({ channel, urgency }) => [channel, urgency])).toEqual([
      ['电话', '高'],
      ['邮件', '紧急'],
    ]);
    expect(result.newOptions).toEqual([]);
  });

  test('that the list lacks are offered in their first spelling, with how many lines use them', () => {
    const rows = ['微信', '抖音 Shop', '抖音 shop', '微信', '微信'].map((channel, index) => [
      `2024-05-0${index + 1}`,
      '物流',
      '新',
      channel,
      '',
    ]);
    const result = read(keys, rows);
    expect(result.newOptions).toEqual([
      { list: 'channel', option: '微信', lines: 3 },
      { list: 'channel', option: '抖音 Shop', lines: 2 },
    ]);
    expect(tickets(result)[2]?.channel).toBe('抖音 Shop');
  });

  test('of a refused line are not offered', () => {
    expect(read(keys, [['', '物流', '新', '微信', '']]).newOptions).toEqual([]);
  });
});

describe('categories', () => {
  const keys = ['createdAt', 'status', 'category1', 'category2', 'category3'] as const;
  const readPaths = (...paths: readonly (readonly string[])[]) =>
    read(
      keys,
      paths.map((path, index) => [`2024-05-03 09:0${index}`, '新', ...path]),
    );

  test('of the tree are known at every level', () => {
    expect(
      readPaths(['产品功能', '支付模块', '退款失败'], ['产品功能', '', ''], ['物流', '', '']).newCategories,
    ).toEqual([]);
  });

  test('that the tree lacks are new paths, counted by line', () => {
    const result = readPaths(['产品功能', '登录', ''], ['产品功能', ' 登录', ''], ['Parking', 'Enforcement', 'Towing']);
    expect(result.newCategories).toEqual([
      { path: ['产品功能', '登录'], lines: 2 },
      { path: ['Parking', 'Enforcement', 'Towing'], lines: 1 },
    ]);
  });

  test('D1: a third level without a second stays in its place, and the tree is not offered it', () => {
    const result = readPaths(['物流', '', '退款失败']);
    expect(tickets(result)[0]).toMatchObject({ category1: '物流', category3: '退款失败' });
    expect(tickets(result)[0]?.category2).toBeUndefined();
    expect(result.newCategories).toEqual([]);
  });
});
