import type { AuthMode, CostKind, ExecutionContext, MenuEntry, ShownPage } from '../../host/contract/execution';
import { Workbook, type WorkbookOptions } from '../../host/model/workbook';
import { createSheetsApi } from '../../host/services/sheetsApi';
import { createSpreadsheetApp } from '../../host/services/spreadsheet';

/** A call as the gate saw it. */
export interface CountedCall {
  readonly method: string;
  readonly cost: CostKind;
  readonly cells: number;
}

export interface TestContext extends ExecutionContext {
  readonly calls: CountedCall[];
  readonly shown: ShownPage[];
  readonly toasts: string[];
  readonly menus: { readonly label: string; readonly entries: readonly MenuEntry[] }[];
}

export interface TestContextOptions {
  readonly auth?: AuthMode;
  readonly user?: string;
  /** Epoch milliseconds of the fixed clock. */
  readonly now?: number;
  /** Button given to alerts and prompts, and the text typed into prompts. */
  readonly answer?: { readonly button: string; readonly text: string };
}

export const owner = 'owner@example.com';
/** 2024-05-20 10:00 in Shanghai. */
export const monday = Date.UTC(2024, 4, 20, 2);

class Exception extends Error {
  override readonly name = 'Exception';
}

/** The surroundings of an execution in this very realm: a gate that counts, a screen that remembers. */
export function testContext(options: TestContextOptions = {}): TestContext {
  const calls: CountedCall[] = [];
  const shown: ShownPage[] = [];
  const toasts: string[] = [];
  const menus: TestContext['menus'] = [];
  const user = options.user ?? owner;
  const answer = options.answer ?? { button: 'OK', text: '' };
  return {
    calls,
    shown,
    toasts,
    menus,
    auth: options.auth ?? 'FULL',
    activeUser: user,
    effectiveUser: user,
    now: () => options.now ?? monday,
    gate: { pass: (method, cost, cells = 1) => void calls.push({ method, cost, cells }) },
    realm: {
      date: (epochMilliseconds) => new Date(epochMilliseconds),
      exception: (message) => new Exception(message),
      copy: (value) => structuredClone(value),
      isDate: (value): value is Date => value instanceof Date,
    },
    screen: {
      toast: (message) => void toasts.push(message),
      addMenu: (label, entries) => void menus.push({ label, entries }),
      show: (page) => void shown.push(page),
      alert: () => answer.button,
      prompt: () => answer,
    },
  };
}

/** A new workbook (Shanghai, zh_CN) with the services of one execution. */
export function desk(options: TestContextOptions & { readonly workbook?: WorkbookOptions } = {}) {
  const context = testContext(options);
  const workbook = new Workbook({ owner, now: context.now, ...options.workbook });
  const app = createSpreadsheetApp(workbook, context);
  const api = createSheetsApi(workbook, context);
  const spreadsheet = app.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  context.calls.length = 0;
  return { context, workbook, app, api, spreadsheet, sheet, model: workbook.activeSheet };
}
