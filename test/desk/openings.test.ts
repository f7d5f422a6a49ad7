import type { Host } from '../../host/contract/host';
import { openingIn } from '../openings';
import { altered, newDesk, owner } from './desk';
import { chen, employTeam, wang } from './team';

/** The page that a menu entry shows. */
function shownBy(host: Host, by: string, name: string): string {
  let html = '';
  const leave = host.subscribe((event) => {
    if (event.kind === 'page') html = event.page.html;
  });
  const record = host.run(name, [], by);
  leave();
  if (record.error !== null) throw new Error(record.error);
  return html;
}

function staffed(): Host {
  const host = newDesk();
  employTeam(host);
  return host;
}

describe('a page comes with what it begins with, so that nobody waits for a second answer', () => {
  test.each([
    ['showIntake', 'openIntake', wang],
    ['showImporter', 'openImport', chen],
    ['showMonthChoice', 'openMonthChoice', chen],
    ['showPrint', 'openPrint', wang],
    ['showImprovement', 'openImprovement', chen],
  ])('%s brings the answer of %s', (menu, asked, by) => {
    const host = staffed();
    expect(openingIn(shownBy(host, by, menu))).toEqual({ [asked]: host.person(by).call(asked, []).result });
  });

  test('before the desk is set up the page brings the sentence that says what to do', () => {
    const host = altered(newDesk(), { without: '工单' });
    const { openIntake } = openingIn(shownBy(host, owner, 'showIntake'));
    expect(openIntake).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('工单') } });
  });

  test('an option that looks like the end of a script stays text', () => {
    const host = staffed();
    const hostile = '</script><script>alert(1)</script>$&<!--';
    const header = host.displayValues('设置')[0] ?? [];
    host.person(owner).type('设置', 1, header.indexOf('渠道'), hostile);
    const html = shownBy(host, wang, 'showIntake');
    expect(html).not.toContain('alert(1)</script>');
    expect(JSON.stringify(openingIn(html))).toContain(JSON.stringify(hostile).slice(1, -1));
  });

  test('the sidebar opens with one read of the sheet and none after it', () => {
    const { byMethod } = staffed().run('showIntake', [], wang).calls;
    expect(Object.entries(byMethod).filter(([method]) => method.startsWith('Sheets.'))).toEqual([
      ['Sheets.Spreadsheets.Values.batchGetByDataFilter', 1],
    ]);
  });
});
