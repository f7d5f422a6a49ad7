import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withBigQuery } from '../../build/manifest';
import type { Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import type { SavedState } from '../../host/savedState';
import type { SavedWarehouse } from '../../host/services/bigQuery/warehouse';
import { deskWithOldTickets } from './archives';
import { owner } from './desk';

const root = path.resolve(__dirname, '../..');
const dataset = 'desk-archive.tickets';

/** What is pushed by `npm run deploy:bigquery`, and kept from being compiled for every desk. */
let pushed: ReturnType<typeof loadProject> | undefined;
function withService() {
  const manifest: unknown = JSON.parse(withBigQuery(readFileSync(path.join(root, 'appsscript.json'), 'utf8')));
  pushed ??= { ...loadProject(path.join(root, 'dist')), manifest };
  return pushed;
}

/** Lets some seconds pass. */
export function pass(host: Host, seconds: number): Host {
  host.advanceTo(host.now() + seconds * 1000);
  return host;
}

/** Types a setting of the sheet 设置. */
export function set(host: Host, name: string, value: string): void {
  const row = host.displayValues('设置').findIndex(([label]) => label === name);
  host.person(owner).type('设置', row, 1, value);
}

let kept: string | undefined;

/** The same desk pushed with BigQuery and set to archive there. */
export function archivingToWarehouse(host: Host): Host {
  set(host, '归档位置', dataset);
  return opened(JSON.parse(JSON.stringify(host.save())) as SavedState);
}

/** A desk with tickets to archive (archives.ts), pushed with BigQuery and set to archive there. */
export function deskWithWarehouse(): Host {
  kept ??= JSON.stringify(archivingToWarehouse(deskWithOldTickets()).save());
  return opened(JSON.parse(kept));
}

const opened = (state: SavedState): Host =>
  openHost({ project: withService(), owner, state, now: state.clock.fixedAt, datasets: [dataset] });

/** The desk goes on with a warehouse that changed by itself, or by people in BigQuery's own console. */
export function withWarehouse(host: Host, change: (warehouse: SavedWarehouse) => Partial<SavedWarehouse>): Host {
  const state = JSON.parse(JSON.stringify(host.save())) as SavedState;
  if (state.warehouse === undefined) throw new Error('no warehouse');
  return opened({ ...state, warehouse: { ...state.warehouse, ...change(state.warehouse) } });
}

type Table = SavedWarehouse['tables'][string];

/** The same, where only the table of the tickets changed. */
export const withTickets = (host: Host, change: (table: Table) => Table): Host =>
  withWarehouse(host, ({ tables }) => {
    const name = `${dataset}.tickets`;
    const table = tables[name];
    return table === undefined ? {} : { tables: { ...tables, [name]: change(table) } };
  });

/** The rows of a table of the dataset. */
export function loaded(host: Host, table: 'tickets' | 'log' | 'tasks') {
  const { warehouse } = host.save() as SavedState;
  return warehouse?.tables[`${dataset}.${table}`]?.rows ?? [];
}
