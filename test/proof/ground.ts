import path from 'node:path';
import type { Host, HostOptions, ScriptProject } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import { newDesk, owner, submit } from '../desk/desk';
import { employTeam, wang } from '../desk/team';
import { at } from '../domain/moments';

/** When things are tried, unless an entry has its own hour: Monday 20 May 2024 in Shanghai. */
export const triedAt = '2024-05-20 09:12';

const rowsKept: readonly (readonly [sheet: string, rows: number])[] = [
  ['工单', 60],
  ['处理进度', 90],
  ['协同任务', 20],
];

interface SavedTriggers {
  readonly triggers: { readonly triggers: readonly { readonly handler: string }[] };
}

/** When the clock's trigger of a ground would fire by itself: never, as long as anything is tried. */
const neverAt = Date.UTC(2100, 0, 1);

/** The saved state whose clock does not tick by itself: what works on a ground ticks it when it is wanted. */
function withoutTicks(state: SavedTriggers): unknown {
  const triggers = state.triggers.triggers.map((trigger) =>
    trigger.handler === 'tick' ? { ...trigger, nextAt: neverAt } : trigger,
  );
  return { ...state, triggers: { ...state.triggers, triggers } };
}

let read: ScriptProject | undefined;

/** What was built, read when it is first wanted: the proofs build it themselves. */
export function built(): ScriptProject {
  read ??= loadProject(path.resolve(__dirname, '../../dist'));
  return read;
}

/** The desk as it was saved, at another moment: no time trigger ran between. */
export const openGround = (
  state: string,
  now: string,
  differences: Pick<HostOptions, 'mailQuota'> & Partial<Pick<HostOptions, 'project'>> = {},
): Host => openHost({ project: built(), owner, state: JSON.parse(state), now: at(now), ...differences });

export const saved = (host: Host): string => JSON.stringify(host.save());

export const tick = (host: Host): void => void host.fire('tick');

let kept: string | undefined;

/** A desk with a team and three tickets, all of it told and swept; few prepared rows, so that it opens quickly. */
export function ground(): string {
  if (kept !== undefined) return kept;
  const host = newDesk('2024-05-20 09:00');
  for (const [sheet, rows] of rowsKept) host.person(owner).deleteRows(sheet, rows, 1000 - rows);
  employTeam(host);
  submit(host, { customerName: '甲', urgency: '低', phenomenon: '旧单一' });
  submit(host, { customerName: '乙', urgency: '高', phenomenon: '旧单二', contact: 'yi@example.com' });
  submit(host, { customerName: '丙', phenomenon: '旧单三', contact: '13900000003' });
  tick(host);
  host.person(wang).open();
  kept = JSON.stringify(withoutTicks(host.save() as SavedTriggers));
  return kept;
}

/** The ground under a workbook that was set up with all its triggers, and one that never was. */
export const blankGround = (): string => {
  const host = openHost({
    project: built(),
    owner,
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    now: at('2024-05-20 09:00'),
  });
  return saved(host);
};
