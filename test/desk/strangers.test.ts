import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { loadProject } from '../../host/project';
import { address, resolved } from './customerLink';
import { agent, newDesk, reopened } from './desk';
import { employTeam } from './team';

/** What only Google calls, and what customers may. */
const forVisitors: ReadonlySet<string> = new Set(['doGet', 'answerSurvey', 'askStatus', 'sendRequest']);

test('D12, D17: a visitor of the web app whom nobody knows changes nothing by calling any function of the script', () => {
  const host = newDesk();
  host.publishWebApp(address);
  employTeam(host);
  resolved(host);
  const code = Object.values(loadProject(path.resolve(__dirname, '../../dist')).scripts).join('\n');
  const names = [...code.matchAll(/^function (\w+)\(\.\.\.a\)\{return desk\./gm)].map(([, name = '']) => name);
  expect(names).toContain('actOnTicket');
  const before = JSON.stringify(host.view());
  const mails = host.mails.length;
  for (const name of names.filter((found) => !forVisitors.has(found))) {
    for (const args of [
      [],
      [{}],
      [{ authMode: 'FULL', triggerUid: '1', range: {}, namedValues: {}, values: [] }],
      ['20240520001', 1],
      [{ number: '20240520001', row: 1, token: 'a-token-of-nobody', kind: 'take' }],
    ]) {
      const { result, error } = host.webCall(name, args, null);
      const isRefused = error !== null || result === undefined || result === null;
      const answer = result as { readonly ok?: boolean } | null | undefined;
      expect([name, isRefused || answer?.ok === false]).toEqual([name, true]);
    }
  }
  expect(JSON.stringify(host.view())).toBe(before);
  expect(host.mails).toHaveLength(mails);
});

/** How many calls of services the last execution of the clock's function made. */
const callsOf = ({ executions }: Host): number => executions.at(-1)?.calls.total ?? -1;

test('D12: the clock runs by its trigger alone; an agent’s sidebar and a visitor’s page that call it do nothing', () => {
  const host = newDesk();
  host.publishWebApp(address);
  employTeam(host);
  resolved(host);
  host.person(agent).call('tick', [{ triggerUid: '12345' }]);
  host.webCall('tick', [], null);
  host.webCall('tick', [{ triggerUid: 12345, authMode: 'FULL' }], agent);
  host.run('tick');
  expect(host.mails).toHaveLength(0);
  host.fire('tick');
  expect(host.mails.map(({ subject }) => subject)).toContainEqual(expect.stringContaining('评价'));
  host.advanceTo(host.now() + 5 * 60_000);
  host.fire('tick');
  host.advanceTo(host.now() + 5 * 60_000);
  host.fire('tick');
  expect(callsOf(host)).toBe(2);
});

test('D12: a clock whose id nobody kept is looked up among the triggers once', () => {
  const host = newDesk();
  const state = host.save() as { readonly properties: { readonly script: Record<string, string> } };
  const { 'clock.trigger': kept, ...script } = state.properties.script;
  expect(kept).toBeDefined();
  const before = reopened({ ...state, properties: { ...state.properties, script } }, '2024-05-20 09:00');
  before.fire('tick');
  before.fire('tick');
  before.advanceTo(before.now() + 5 * 60_000);
  before.fire('tick');
  expect(callsOf(before)).toBe(2);
});

test('a page that calls doGet with nothing, or with what no link says, gets what a bad link gets', () => {
  const host = newDesk();
  host.publishWebApp(address);
  const ofBadLink = host.webCall('doGet', [{ parameter: { s: 'bad' } }], null).error;
  const others = [
    [],
    [null],
    [{}],
    ['x'],
    [{ parameter: null }],
    [{ parameter: { s: 5 } }],
    [{ parameter: { s: {} } }],
  ];
  for (const args of others) expect([args, host.webCall('doGet', args, null).error]).toEqual([args, ofBadLink]);
});
