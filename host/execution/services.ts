import type { WebAnswer, WebRequest } from '../contract/webApp';
import type { Drive } from '../drive/drive';
import type { Workbook } from '../model/workbook';
import type { RunningExecution } from '../services/base/runningExecution';
import { createBigQuery } from '../services/bigQuery/bigQueryApi';
import type { Warehouse } from '../services/bigQuery/warehouse';
import { createBrowser } from '../services/browser/browser';
import { createCacheService } from '../services/cache/cacheService';
import type { CacheStores } from '../services/cache/store';
import { createContentService } from '../services/content/contentService';
import { createDriveApp } from '../services/drive/driveApp';
import { createHtmlService } from '../services/html/htmlService';
import { createLockService } from '../services/lock/lockService';
import type { LockRegistry } from '../services/lock/registry';
import { createConsole, createLogger } from '../services/logger/logger';
import { createGmailApp, createMailApp } from '../services/mail/mailApp';
import type { Outbox } from '../services/mail/outbox';
import { createPropertiesService } from '../services/properties/propertiesService';
import type { PropertyStores } from '../services/properties/store';
import { createScriptApp } from '../services/script/scriptApp';
import type { TriggerList } from '../services/script/triggerList';
import { createSession } from '../services/session/session';
import { createSheetsApi } from '../services/sheetsApi';
import { createSpreadsheetApp } from '../services/spreadsheet';
import { createCharts } from '../services/spreadsheet/charts/chartsApp';
import { createUrlFetchApp } from '../services/urlFetch/urlFetchApp';
import { MimeType } from '../services/utilities/contentTypes';
import { createUtilities } from '../services/utilities/utilities';
import type { Services } from './executor';
import type { TriggerTime } from './triggerTime';

/** What outlives the executions and their services work on. */
export interface HostState {
  readonly workbook: Workbook;
  readonly drive: Drive;
  readonly properties: PropertyStores;
  readonly caches: CacheStores;
  readonly locks: LockRegistry;
  readonly triggers: TriggerList;
  readonly triggerTime: TriggerTime;
  readonly outbox: Outbox;
  /** Null when the manifest does not enable BigQuery. */
  readonly warehouse: Warehouse | null;
  readonly pages: Readonly<Record<string, string>>;
  /** Where the web app is served; null when it is not. */
  webAppUrl: string | null;
  webRequest(request: WebRequest): WebAnswer;
}

/** Services of Google that the host lacks: using one is refused by name instead of failing as undefined. */
const MISSING = [
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'DataStudioApp',
  'DocumentApp',
  'Drive',
  'FormApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

/** The services of one execution. */
export function createServices(state: HostState, execution: RunningExecution): Services {
  const spreadsheetApp = once(() => createSpreadsheetApp(state.workbook, execution, state.drive));
  const { warehouse } = state;
  const identity = { scriptId: 'local-script', spreadsheetId: state.workbook.id, webAppUrl: state.webAppUrl };
  return {
    spreadsheet: () => spreadsheetApp().getActiveSpreadsheet(),
    globals: Object.fromEntries<() => unknown>([
      ...MISSING.map((name) => [name, () => refuse(name)] as const),
      ...(warehouse === null ? [] : [['BigQuery', () => createBigQuery(warehouse, execution)] as const]),
      ['Browser', () => createBrowser(execution)],
      ['CacheService', () => createCacheService(state.caches, execution)],
      ['Charts', () => createCharts(execution)],
      ['ContentService', () => createContentService()],
      ['DriveApp', () => createDriveApp(state.drive, execution)],
      ['GmailApp', () => createGmailApp(state.outbox, execution)],
      ['HtmlService', () => createHtmlService(state.pages, execution)],
      ['LockService', () => createLockService(state.locks, execution)],
      ['Logger', () => createLogger(execution)],
      ['MailApp', () => createMailApp(state.outbox, execution)],
      ['MimeType', () => MimeType],
      ['PropertiesService', () => createPropertiesService(state.properties, execution)],
      ['ScriptApp', () => createScriptApp(state.triggers, identity, execution)],
      ['Session', () => createSession(state.workbook.locale, execution)],
      ['Sheets', () => createSheetsApi(state.workbook, execution, state.drive)],
      ['SpreadsheetApp', spreadsheetApp],
      ['UrlFetchApp', () => createUrlFetchApp(state, execution)],
      ['Utilities', () => createUtilities(execution)],
      ['console', () => createConsole(execution)],
    ]),
  };
}

function refuse(name: string): never {
  throw new Error(`not implemented: ${name}`);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
