import type { Host } from '../../host/contract/host';
import { tickets } from './desk';
import { deskWith, sheet } from './taskSheet';
import { act, askedOfZhao, wang, zhao } from './team';

const numbers = (host: Host) => tickets(host, sheet).map((task) => task.任务编号);

describe('D2: a task number is never given again', () => {
  test('after the row of 20240520001-1 was cleared, the next task of its ticket is -2', () => {
    const host = deskWith(true);
    host.person(zhao).clear(sheet, 1, 0, 1, 13);
    act(host, wang, { ...askedOfZhao, what: '查件' });
    expect(numbers(host)).toContain('20240520001-2');
    expect(numbers(host)).not.toContain('20240520001-1');
  });

  test('after that of an escalation was cleared, too', () => {
    const host = deskWith(false);
    act(host, wang, { kind: 'escalate', reason: '客户投诉到平台' });
    host.person(zhao).clear(sheet, 1, 0, 1, 13);
    act(host, wang, { ...askedOfZhao, what: '查件' });
    expect(numbers(host)).toContain('20240520001-2');
  });
});
