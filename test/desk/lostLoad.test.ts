import { damaged } from './damage';
import { copyOf, newDesk, receiptOf, submit, tickets } from './desk';
import { employTeam, log } from './team';

/** A desk whose memory somebody deleted, all but the keys. */
const forgetful =
  'const memory = PropertiesService.getScriptProperties(); for (const name of memory.getKeys()) if (!/key/i.test(name)) memory.deleteProperty(name);';

function withThreeOpen() {
  const host = newDesk();
  employTeam(host);
  for (const contact of ['13700000001', '13700000002', '13700000003']) submit(host, { contact });
  expect(new Set(tickets(host).map(({ 主办人 }) => 主办人)).size).toBe(1);
  return host;
}

test.each([
  ['whose memory was deleted', () => damaged(withThreeOpen(), forgetful)],
  ['that was copied', () => copyOf(withThreeOpen())],
])('a desk %s counts the open tickets again before it gives the next to somebody (D4)', (_, made) => {
  const host = made();
  const { number } = receiptOf(submit(host, { contact: '13700000004' }));
  const [line = ''] = log(host)
    .filter((text) => text.includes('分派给'))
    .slice(-1);
  expect([number, line]).toEqual(['20240520004', expect.stringContaining('3 张未结')]);
});
