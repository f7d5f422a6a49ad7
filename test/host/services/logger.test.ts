import { hostOf } from '../execution/fixture';

test.each([
  ['1', '1.0'],
  ['-0.25', '-0.25'],
  ['12345678', '1.2345678E7'],
  ['NaN', 'NaN'],
  ['true', 'true'],
  ['undefined', 'undefined'],
  ["{ name: 'Ted', age: 4 }", '{name=Ted, age=4.0}'],
  ["[1, 'b', [null]]", '[1.0, b, [null]]'],
  ["{ message: 'told', more: 1 }", 'told'],
  ['new Date(0)', 'Thu Jan 01 08:00:00 GMT+08:00 1970'],
  ["SpreadsheetApp.getActiveSheet().getRange('A1')", 'Range'],
  ["new TypeError('wrong')", 'TypeError: wrong'],
  ["'100% of %s'", '100% of %s'],
  ["'%s of %s, %d', 1, [2], 3", '1.0 of [2.0], 3'],
  ["'one', 'two'", 'one'],
])('Logger.log(%s) logs %s', (given, line) => {
  expect(hostOf(`function talk() { Logger.log(${given}); }`).run('talk').logs).toEqual([line]);
});

test('an object that holds itself can be logged', () => {
  const host = hostOf('function talk() { const ring = { a: 1 }; ring.self = ring; Logger.log(ring); }');
  expect(host.run('talk').logs).toEqual(['{a=1.0, self=(this Map)}']);
});
