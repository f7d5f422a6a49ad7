import type { Host } from '../../host/contract/host';
import { fields } from '../../src/domain/record/fields';
import { agent, columnOf } from './desk';

/** The service calls of the last execution. */
export const lastCalls = (host: Host) => host.executions[host.executions.length - 1]?.calls.total ?? 0;

/** Pastes whole ticket rows below the last one, as people do from another sheet. */
export function pasteRows(host: Host, rows: readonly Readonly<Record<string, string>>[], firstRow = 1): void {
  const width = host.displayValues('工单')[0]?.length ?? 0;
  const block = rows.map((values) => {
    const cells: (string | null)[] = new Array<string | null>(width).fill(null);
    for (const [key, text] of Object.entries(values)) {
      const field = fields.find((candidate) => candidate.key === key);
      if (field !== undefined) cells[columnOf(host, field.key)] = text;
    }
    return cells;
  });
  host.person(agent).paste('工单', firstRow, 0, block);
}
