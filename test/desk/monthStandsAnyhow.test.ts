import type { Host } from '../../host/contract/host';
import { secondText } from '../../src/domain/time/format';
import { at, shanghai } from '../domain/moments';
import { type Chance, chanceOf } from '../proof/people/chance';
import { answered, later, newDesk, owner, submit, tickets } from './desk';
import { deedAnyhow } from './monthDeeds';
import { pivotUnder } from './pivots';
import { tableUnder } from './reportReader';
import { employTeam } from './team';

const sheet = '月报 2024-05';
const hour = 3_600_000;
const pivots = ['一级分类 × 紧急程度', '产品/服务 × 一级分类', '渠道 × 问题性质', '主办人 × SLA状态'];

/** Two minutes to a day pass, mostly hours; the clock looks through the desk as it does, or has not yet. */
function passed(host: Host, chance: Chance, until: number): Host {
  const span = (2 + chance.below(59)) * chance.of([60_000, 600_000, 600_000, 1_500_000]);
  const next = later(host, secondText(Math.min(host.now() + span, until), shanghai));
  if (chance.below(6) > 0) next.run('checkDeadlines');
  return next;
}

/** Ten tickets of the last week of May, to which anything was done. */
function lastWeekOfMay(chance: Chance): Host {
  let host = newDesk('2024-05-27 09:00');
  employTeam(host);
  const end = at('2024-05-31 23:55');
  for (let row = 1; host.now() < end; row += 1) {
    const contact = `138123456${10 + row}`;
    const urgency = chance.of(['紧急', '高', '中', '低']);
    if (row <= 10) submit(host, { contact, urgency, impact: '停业', phenomenon: `第 ${row} 个问题` });
    for (let deed = chance.below(4); deed > 0; deed -= 1) deedAnyhow(host, chance);
    host = passed(host, chance, end);
  }
  const june = later(host, '2024-06-01 00:20');
  june.run('checkDeadlines');
  return june;
}

/** The numbers of the month: all but why tickets were late. */
function numbersOfMay(host: Host) {
  answered(host.person(owner).call('makeMonthReport', ['2024-05']));
  const figures = tableUnder(host, sheet, '关键指标').map((line) => [line.指标, line.本月]);
  const missed = tableUnder(host, sheet, '超时工单与原因').map((line) =>
    [line.工单编号, line.时限, line.应完成, line['超时(小时)']].join(' '),
  );
  const scored = tableUnder(host, sheet, '响应速度与满意度').map((line) => Object.values(line).join(' '));
  const linesOf = (title: string) => tableUnder(host, sheet, title).map((line) => Object.values(line).join(' '));
  const grouped = ['重点问题 TOP5', '各分类处理用时（小时）', '按主办人', '按部门'].map(linesOf);
  const crossed = pivots.map((title) => pivotUnder(host, sheet, title));
  return { figures, missed: missed.sort(), scored, grouped, crossed };
}

test.each([1, 2])(
  'D13: whatever June does to May’s tickets, typed or by the sidebar, swept and archived, May’s numbers stand (%i)',
  (seed) => {
    const chance = chanceOf(seed);
    const dawn = lastWeekOfMay(chance);
    const first = numbersOfMay(dawn);
    expect(tickets(dawn)).toHaveLength(10);
    let host = later(dawn, '2024-06-03 09:00');
    host.run('checkDeadlines');
    const end = host.now() + 300 * hour;
    for (let deed = 1; deed <= 24; deed += 1) {
      deedAnyhow(host, chance);
      if (deed % 3 === 0) host = passed(host, chance, end);
    }
    expect(numbersOfMay(host)).toEqual(first);
    const winter = later(host, '2024-12-20 09:00');
    winter.run('checkDeadlines');
    winter.run('archiveNow');
    expect(numbersOfMay(winter)).toEqual(first);
  },
);
