import type { HostOptions, SentMail } from './contract/host';
import type { WebAnswer, WebRequest } from './contract/webApp';
import { Drive } from './drive/drive';
import { HostClock } from './execution/hostClock';
import type { CompiledProject } from './execution/project';
import type { HostState } from './execution/services';
import { TriggerTime } from './execution/triggerTime';
import { Workbook } from './model/workbook';
import type { SavedState } from './savedState';
import { enablesBigQuery } from './services/bigQuery/bigQueryApi';
import { Warehouse } from './services/bigQuery/warehouse';
import { CacheStores } from './services/cache/store';
import { LockRegistry } from './services/lock/registry';
import { Outbox } from './services/mail/outbox';
import { PropertyStores } from './services/properties/store';
import { jitterOf, punctual } from './services/script/jitter';
import { TriggerList } from './services/script/triggerList';

/** What a Workspace account has a day. */
const MAIL_QUOTA = 1500;
const TRIGGER_MINUTES = 360;

interface Opening {
  readonly project: CompiledProject;
  now(): number;
  mailed(mail: SentMail): void;
  webRequest(request: WebRequest): WebAnswer;
}

/** A clock fixed by the options, or as it was saved, or the machine's. */
export function openClock(options: HostOptions, saved: SavedState | null): HostClock {
  const { now, timePasses } = options;
  if (now !== undefined) return new HostClock({ mode: 'fixed', fixedAt: now, aheadMs: 0 }, timePasses);
  return new HostClock(saved?.clock ?? { mode: 'real', fixedAt: 0, aheadMs: 0 }, timePasses);
}

/** What the executions of a host work on, new or as it was saved. */
export function openState(options: HostOptions, saved: SavedState | null, opening: Opening): HostState {
  const workbook = openWorkbook(options, saved, opening);
  return {
    workbook,
    drive: new Drive(workbook, () => opening.now(), saved?.drive),
    properties: new PropertyStores(saved?.properties),
    caches: new CacheStores(),
    locks: new LockRegistry(),
    triggers: new TriggerList(saved?.triggers, jitter(options)),
    triggerTime: new TriggerTime((options.triggerMinutes ?? TRIGGER_MINUTES) * 60_000, saved?.triggerTime),
    outbox: new Outbox(options.mailQuota ?? MAIL_QUOTA, (mail) => opening.mailed(mail), saved?.outbox),
    warehouse: enablesBigQuery(options.project.manifest)
      ? new Warehouse(() => opening.now(), saved?.warehouse, options.datasets)
      : null,
    pages: opening.project.pages,
    webAppUrl: options.webAppUrl ?? null,
    webRequest: (request) => opening.webRequest(request),
  };
}

function openWorkbook(options: HostOptions, saved: SavedState | null, { project, now }: Opening): Workbook {
  if (saved) return Workbook.fromJSON(saved.workbook, { now });
  const { timeZone = project.zone.name, owner = 'owner@example.com', locale } = options;
  return new Workbook({ timeZone, owner, now, ...(locale === undefined ? {} : { locale }) });
}

function jitter({ triggerJitter }: HostOptions) {
  return triggerJitter === undefined ? punctual : jitterOf(triggerJitter);
}
