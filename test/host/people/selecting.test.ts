import { RefusedEdit } from '../../../host/contract/refusedEdit';
import { hostOf, OWNER } from '../execution/fixture';

test('nobody selects, types into, clears or pastes at a cell that is not there, and what was selected stays', () => {
  const host = hostOf(`function shrink() { SpreadsheetApp.getActiveSheet().deleteRows(11, 900); }
    function where() { return SpreadsheetApp.getActiveRange().getA1Notation(); }`);
  host.run('shrink');
  const name = host.view().sheets[0]?.name ?? '';
  const person = host.person(OWNER);
  person.activate(name, 4, 2);
  const rows = 100;
  for (const beyond of [
    () => person.activate(name, rows, 0),
    () => person.type(name, rows, 0, '字'),
    () => person.clear(name, rows, 0, 1, 1),
    () => person.paste(name, rows, 0, [['字']]),
    () => person.activate(name, 0, 26),
  ])
    expect(beyond).toThrow(RefusedEdit);
  expect(host.run('where').result).toBe('C5');
});
