import type { Host } from '../../host/contract/host';
import { owner, tickets } from './desk';

/** Place of an option in the settings sheet. */
export function placeOf(host: Host, list: string, option: string): readonly [row: number, column: number] {
  const cells = host.displayValues('设置');
  const column = cells[0]?.indexOf(list) ?? -1;
  return [cells.findIndex((row) => row[column] === option), column];
}

/** Types a new name over an option. */
export function rename(host: Host, list: string, from: string, to: string): void {
  const [row, column] = placeOf(host, list, from);
  host.person(owner).type('设置', row, column, to);
}

/** Chooses the menu entry and answers its question. */
export const carry = (host: Host, button = 'YES', by = owner) => {
  host.answerNext({ button });
  return host.run('carryRenamed', [], by);
};

/** What the tickets hold under a header. */
export const valuesOf = (host: Host, header: string) => tickets(host).map((ticket) => ticket[header]);
/** The last toast. */
export const said = (host: Host) => host.toasts.at(-1)?.message ?? '';
/** Number, operator and note of each line of the log that tells of a renaming. */
export const logged = (host: Host) =>
  host
    .displayValues('处理进度')
    .filter(([, , step]) => step === '选项改名')
    .map(([, number, , operator, note]) => [number, operator, note]);

/** Types a new name over a category wherever it stands on its level, or only below another. */
export function renameCategory(host: Host, level: number, from: string, to: string, above?: string): void {
  host.displayValues('分类').forEach((cells, row) => {
    const isAbove = above === undefined || cells[level - 1] === above;
    if (cells[level] === from && isAbove) host.person(owner).type('分类', row, level, to);
  });
}
