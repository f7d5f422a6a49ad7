import path from 'node:path';
import { loadProject } from '../../host/project';
import { address, resolved } from './customerLink';
import { newDesk } from './desk';
import { employTeam } from './team';

/** What only Google calls, and what customers may. */
const forVisitors: ReadonlySet<string> = new Set(['doGet', 'answerSurvey', 'askStatus', 'sendRequest']);

test('D12, D17: a visitor of the web app whom nobody knows changes nothing by calling any function of the script', () => {
  const host = newDesk();
  host.publishWebApp(address);
  employTeam(host);
  resolved(host);
  host.run('tick');
  const code = Object.values(loadProject(path.resolve(__dirname, '../../dist')).scripts).join('\n');
  const names = [...code.matchAll(/^function (\w+)\(\) \{ return sheetdesk\./gm)].map(([, name = '']) => name);
  expect(names).toContain('actOnTicket');
  const before = JSON.stringify(host.view());
  const mails = host.mails.length;
  for (const name of names.filter((found) => !forVisitors.has(found))) {
    for (const args of [
      [],
      [{}],
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
