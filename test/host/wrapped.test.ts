import { wrapped } from '../../host/chart/wrapped';

test('a name below a chart is broken between words, never within one', () => {
  expect(wrapped('Animal Control', 64)).toBe('Animal\nControl');
  expect(wrapped('Parks & Recreation Department', 140)).toBe('Parks & Recreation\nDepartment');
  expect(wrapped('Public Works Department', 64)).toBe('Public\nWorks De…');
  expect(wrapped('Transportation', 60)).toBe('Transpo…');
});

test('a Chinese one is broken where a line is full; of what does not fit on two lines the rest is an ellipsis', () => {
  expect(wrapped('支付模块退款失败', 48)).toBe('支付模块\n退款失败');
  expect(wrapped('支付模块退款失败的重复投诉', 48)).toBe('支付模块\n退款失…');
});
