import type { HostOptions, SentMail } from './contract/host';
import { HostClock } from './execution/hostClock';
import type { CompiledProject } from './execution/project';
import type { HostState } from './execution/services';
import { Workbook } from './model/workbook';
import type { SavedState } from './savedState';
import { CacheStores } from './services/cache/store';
import { LockRegistry } from './services/lock/registry';
import { Outbox } from './services/mail/outbox';
import { PropertyStores } from './services/properties/store';
import { TriggerList } from './services/script/triggerList';

const MAIL_QUOTA = 1500;

interface Opening {
  readonly project: CompiledProject;
  now(): number;
  mailed(mail: SentMail): void;
}

/** A clock fixed by the options, or as it was saved, or the machine's. */
export function openClock(options: HostOptions, saved: SavedState | null): HostClock {
  if (options.now !== undefined) return new HostClock({ mode: 'fixed', fixedAt: options.now, aheadMs: 0 });
  return new HostClock(saved?.clock ?? { mode: 'real', fixedAt: 0, aheadMs: 0 });
}

/** What the executions of a host work on, new or as it was saved. */
export function openState(options: HostOptions, saved: SavedState | null, opening: Opening): HostState {
  return {
    workbook: openWorkbook(options, saved, opening),
    properties: new PropertyStores(saved?.properties),
    caches: new CacheStores(),
    locks: new LockRegistry(),
    triggers: new TriggerList(saved?.triggers),
    outbox: new Outbox(options.mailQuota ?? MAIL_QUOTA, (mail) => opening.mailed(mail), saved?.outbox),
    pages: opening.project.pages,
    webAppUrl: options.webAppUrl ?? null,
  };
}

function openWorkbook(options: HostOptions, saved: SavedState | null, { project, now }: Opening): Workbook {
  if (saved) return Workbook.fromJSON(saved.workbook, { now });
  const { timeZone = project.zone.name, owner = 'owner@example.com', locale } = options;
  return new Workbook({ timeZone, owner, now, ...(locale === undefined ? {} : { locale }) });
}
