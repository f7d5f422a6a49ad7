import { Workbook } from '../../../host/model/workbook';
import { readSavedState } from '../../../host/savedState';
import { columnOf, newDesk, owner, submit, type } from '../../desk/desk';
import { seen, throughFile } from './workbooks';

/** A set-up desk with tickets of two statuses, of which a person hides one. */
function deskAtWork(): Workbook {
  const host = newDesk();
  for (const urgency of ['高', '中', '低']) submit(host, { urgency });
  type(host, 2, 'status', '处理中');
  host.person(owner).filter('工单', columnOf(host, 'status'), ['待处理', '']);
  return Workbook.fromJSON(readSavedState(host.save())?.workbook);
}

describe('a workbook of the desk', () => {
  const workbook = deskAtWork();

  test('looks the same after it went through an .xlsx file', async () => {
    expect(seen(workbook).sheets[0]?.filter?.hiddenValues).toEqual({ 2: ['处理中'] });
    expect(seen(await throughFile(workbook))).toEqual(seen(workbook));
  });

  test('a second passage changes nothing any more', async () => {
    const once = await throughFile(workbook);
    expect(JSON.stringify(await throughFile(once))).toBe(JSON.stringify(once));
  });
});
