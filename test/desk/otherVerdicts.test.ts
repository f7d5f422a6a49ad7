import type { ImportReport } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import { scoreOf } from '../../src/domain/satisfaction/score';
import { answered, newDesk, owner } from './desk';
import { lineOf, tableUnder } from './reportReader';

const headers = ['Reported at', 'Category 1', 'Status', 'Satisfaction'];

/** An English desk on 28 May 2024 that took in a ledger with these verdicts, one a day from the 1st on. */
function withVerdicts(...verdicts: readonly string[]) {
  const host = newDesk('2024-05-28 09:00', 'en_US');
  const rows = verdicts.map((verdict, at) => [`2024-05-0${at + 1} 09:00`, 'Delivery', 'Closed', verdict]);
  const table = { name: 'ledger.csv', headers, rows };
  const sent = { token: 'import-of-verdicts', table, columns: matchColumns(headers, rows), addOptions: true };
  expect(answered<ImportReport>(host.person(owner).call('runImport', [sent])).imported).toBe(verdicts.length);
  answered(host.person(owner).call('makeMonthReport', ['2024-05']));
  return host;
}

test('D8, D16: Dissatisfied and Very dissatisfied of another ledger are 2 and 1, and are offered as no option of their own', () => {
  const host = withVerdicts('Very dissatisfied', 'Dissatisfied', 'Very satisfied');
  const figures = tableUnder(host, 'Report 2024-05', 'Key figures');
  expect([lineOf(figures, 'Scores')['This month'], lineOf(figures, 'Average score')['This month']]).toEqual([
    '3',
    '2.67',
  ]);
  expect(host.displayValues('Settings').flat()).not.toContain('Dissatisfied');
  expect(host.displayValues('Report 2024-05').flat().join()).not.toContain('no score');
});

test('D13: verdicts that are no option with a score are counted in the report, for its average leaves them out', () => {
  const host = withVerdicts('Satisfied', 'Somewhat dissatisfied', 'So-so');
  expect(host.displayValues('Report 2024-05').flat().join()).toContain('2 verdicts have no score and are left out');
});

test.each([
  ['非常不满', 1],
  ['很不满意', 1],
  ['不满', 2],
  ['一般', 3],
  ['比较满意', 4],
  ['很满意', 5],
  ['5', 5],
  ['5分', 5],
  ['1 star', 1],
  ['４分', 4],
  ['6', undefined],
  ['Somewhat dissatisfied', undefined],
])('D1: %s is the score %s', (verdict, score) => {
  expect(scoreOf(verdict)).toBe(score);
});

test('D13: a month that lies ahead is refused, and no sheet is made of it', () => {
  const host = newDesk('2024-05-28 09:00', 'en_US');
  const refused = host.person(owner).call('makeMonthReport', ['2024-06']);
  expect(JSON.stringify(refused.result)).toContain('2024-06 has not begun yet');
  expect(host.view().sheets.map(({ name }) => name)).not.toContain('Report 2024-06');
});

test('D13: the sheet writes changes as the mail does: with a minus sign, and none as ±0', () => {
  const host = withVerdicts('Satisfied');
  const changes = tableUnder(host, 'Report 2024-05', 'Key figures').map((line) => line.Change);
  expect(changes).toContain('±0');
  expect(changes).not.toContain('0');
});

test('the English sheet of the desk’s health has no Chinese full stop', () => {
  const host = newDesk('2024-05-28 09:00', 'en_US', { mailQuota: 0 });
  host.plan({ kind: 'kill', at: 1 });
  host.advanceTo(host.now() + 40 * 60_000);
  expect(host.displayValues('Health').flat().join()).not.toContain('。');
});
