import type { ExecutionRecord, Host } from '../../host/contract/host';
import { reopened, submit, tickets } from './desk';
import { type Met, metAtEachCall, movings } from './meanwhile';
import { columnOfTask, deskWith, sheet } from './taskSheet';
import { act, askedOfZhao, li, pass, wang, zhao } from './team';

let kept: unknown;

/** A row above, which somebody may delete, and two tasks: of the second ticket, and of the first. */
function threeTasks(): unknown {
  if (kept !== undefined) return kept;
  const host = deskWith(true);
  submit(host, { phenomenon: '二号问题' });
  submit(host, { phenomenon: '三号问题' });
  act(host, wang, { ...askedOfZhao, what: '查二号' }, { number: '20240520002', row: 2 });
  act(host, wang, { ...askedOfZhao, what: '查三号' }, { number: '20240520003', row: 3 });
  pass(host, 10);
  kept = host.save();
  return kept;
}

/** What 赵敏 types over one cell of the second row, as the edit trigger met it. */
function typing(header: string, text: string): Met {
  const run = (host: Host): ExecutionRecord => {
    const column = columnOfTask(host, header);
    if (text === '') host.person(zhao).clear(sheet, 2, column, 1, 1);
    else host.person(zhao).type(sheet, 2, column, text);
    const edit = host.executions.filter((record) => record.function === 'onEdit').at(-1);
    if (edit === undefined) throw new Error('No edit trigger ran.');
    return edit;
  };
  return { state: threeTasks(), now: '2024-05-20 09:30', sheet, act: run };
}

const moves = [...movings, ['the row above deleted', (host: Host) => host.person(li).deleteRows(sheet, 1, 1)] as const];

describe.each(moves)('D2: %s in the sheet of the tasks at any call of the edit trigger', (name, move) => {
  test.each([
    ['任务编号', '乱'],
    ['任务编号', ''],
    ['工单编号', '20240520003'],
    ['工单编号', ''],
  ])('that puts %s back, typed over with “%s”: every row has its own numbers and all else it had', (header, text) => {
    const met = typing(header, text);
    const wanted = tickets(reopened(structuredClone(met.state), met.now), sheet).filter(
      (task) => name !== 'the row above deleted' || task.任务编号 !== '20240520001-1',
    );
    for (const [call, host] of metAtEachCall(met, move)) {
      expect([call, tickets(host, sheet)]).toEqual([call, expect.arrayContaining([...wanted])]);
      expect([call, tickets(host, sheet).length]).toEqual([call, wanted.length]);
      pass(host, 10);
      const own = tickets(host, sheet).map(({ 任务编号, 工单编号, 任务内容 }) => [任务编号, 工单编号, 任务内容]);
      expect([call, own.sort()]).toEqual([
        call,
        wanted.map(({ 任务编号, 工单编号, 任务内容 }) => [任务编号, 工单编号, 任务内容]).sort(),
      ]);
    }
  });
});
