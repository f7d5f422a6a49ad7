import { COLLEAGUE, hostOf, OWNER } from '../execution/fixture';

const source = `
function tell() { return Browser.msgBox('已保存'); }
function confirm() { return Browser.msgBox('归档', '现在归档？', Browser.Buttons.YES_NO); }
function name() { return Browser.inputBox('姓名', Browser.Buttons.OK_CANCEL); }
function onOpen() { Browser.msgBox('hello'); }
`;

test.each([
  ['tell', { button: 'OK' }, 'ok'],
  ['confirm', { button: 'NO' }, 'no'],
  ['confirm', { button: 'CLOSE' }, 'cancel'],
  ['name', { button: 'OK', text: '林' }, '林'],
  ['name', { button: 'CANCEL', text: '林' }, 'cancel'],
])('%s answered with %j gives %s', (call, planned, expected) => {
  const host = hostOf(source);
  host.answerNext(planned);
  expect(host.person(COLLEAGUE).call(call, []).result).toBe(expected);
});

test('an unplanned question waits for a person, which is refused', () => {
  expect(hostOf(source).run('confirm').error).toMatch(/plan an answer to "归档" first/);
});

test('buttons must be a set of buttons', () => {
  const host = hostOf(`function ask() { Browser.msgBox('a', 'b'); }`);
  expect(host.run('ask').error).toBe(
    "Exception: The parameters (String,String) don't match the method signature for Browser.msgBox.",
  );
});

test('a simple trigger may ask, as it may show an alert', () => {
  const host = hostOf(source);
  host.answerNext({ button: 'OK' });
  host.person(OWNER).open();
  expect(host.executions.at(-1)?.error).toBeNull();
});
