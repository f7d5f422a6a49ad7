import { COLLEAGUE, hostOf } from './fixture';

const source = `
function echo() { return Array.prototype.slice.call(arguments); }
function when() { return { at: new Date(0) }; }
function circle() { const a = {}; a.self = a; return a; }
function nothing() {}
function method() { return { act: function () {} }; }
function hidden_() { return 1; }
function fails() { throw new Error('the sheet is gone'); }
`;
const person = () => hostOf(source).person(COLLEAGUE);

describe('google.script.run', () => {
  test('plain values cross both ways, copied', () => {
    const value = { text: '投诉', list: [1, true, null, { deep: [] }] };
    expect(person().call('echo', [value]).result).toEqual([value]);
  });

  test('undefined becomes null in an array and is left out of an object', () => {
    expect(person().call('echo', [[undefined, 1], { a: undefined }]).result).toEqual([[null, 1], {}]);
  });

  test.each([
    ['a Date', new Date(0)],
    ['a Date deep inside', { a: [{ at: new Date(0) }] }],
    ['a function', () => 1],
    ['a Map', new Map()],
  ])('%s cannot be sent', (_name, value) => {
    expect(() => person().call('echo', [value])).toThrow(/^Failed due to illegal value in property: 0/);
  });

  test('a circular value cannot be sent', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => person().call('echo', [circle])).toThrow('Failed due to illegal value in property: 0.self');
  });

  test.each(['when', 'circle', 'method'])('what %s returns cannot come back', (name) => {
    expect(person().call(name, []).error).toMatch(/^TypeError: Failed due to illegal value in property: result/);
  });

  test('a function that returns nothing answers null', () => {
    expect(person().call('nothing', [])).toMatchObject({ result: null, error: null });
  });

  test('functions whose name ends with _ and missing ones are not offered', () => {
    expect(() => person().call('hidden_', [])).toThrow('google.script.run.hidden_ is not a function');
    expect(() => person().call('missing', [])).toThrow('google.script.run.missing is not a function');
  });

  test('the message of a failure arrives', () => {
    expect(person().call('fails', []).error).toBe('Error: the sheet is gone');
  });

  test('the call is made as the person at the page', () => {
    const host = hostOf(
      'function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }',
    );
    expect(host.person(COLLEAGUE).call('who', []).result).toEqual([COLLEAGUE, COLLEAGUE]);
  });
});
