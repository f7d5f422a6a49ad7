/** Kinds of cost in the latency model; a `handle` is client-side at Google and is not counted as a service call. */
export type CostKind =
  | 'handle'
  | 'read'
  | 'getLastRow'
  | 'write.buffered'
  | 'flush'
  | 'setBackgrounds.flush'
  | 'appendRow'
  | 'textFinder'
  | 'openById'
  | 'api.read'
  | 'api.values.write'
  | 'api.batchUpdate'
  | 'prop.get'
  | 'prop.set'
  | 'cache.get'
  | 'cache.put'
  | 'cache.remove'
  | 'lock'
  | 'mail.send'
  | 'mail.quota'
  | 'trigger.create'
  | 'session'
  | 'ui'
  | 'fetch'
  | 'drive';

/**
 * The one door through which every service call of an execution passes. It counts the call, adds its modelled
 * time, and may end or disturb the execution there.
 */
export interface Gate {
  /**
   * @param method e.g. "Range.getValues"
   * @param cells how many cells are read or written
   * @throws when the execution is killed, over its time limit, or a fault was planned for this call
   */
  pass(method: string, cost: CostKind, cells?: number): void;
}

/**
 * Objects of the script's own vm context: values handed to the script must be made there,
 * or `instanceof` and `Object.getPrototypeOf` differ from the live service.
 */
export interface Realm {
  date(epochMilliseconds: number): Date;
  /** An error whose `name` is "Exception", as the services throw. */
  exception(message: string): Error;
  /** A deep copy of arrays and plain objects (dates included) made of the realm's own intrinsics. */
  copy<T>(value: T): T;
  isDate(value: unknown): value is Date;
}

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What the services of one execution know of their surroundings. */
export interface ExecutionContext {
  readonly gate: Gate;
  readonly realm: Realm;
  readonly auth: AuthMode;
  /** E-mail of the person at the keyboard; '' where the live service would not tell. */
  readonly activeUser: string;
  /** E-mail under whose authority the script runs. */
  readonly effectiveUser: string;
  /** The host's clock, epoch milliseconds. */
  now(): number;
  /** What the script shows to the person: toasts, menus, sidebars, dialogs, alerts. */
  readonly screen: Screen;
}

export interface MenuEntry {
  readonly label: string;
  /** Name of the global function; absent for a separator or a submenu. */
  readonly call?: string;
  readonly separator?: boolean;
  readonly entries?: readonly MenuEntry[];
}

export interface ShownPage {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** Receives what the script shows. `alert` and `prompt` are answered by the host's planned answers, or refuse. */
export interface Screen {
  toast(message: string, title: string, seconds: number): void;
  addMenu(label: string, entries: readonly MenuEntry[]): void;
  show(page: ShownPage): void;
  alert(title: string, message: string, buttons: string): string;
  prompt(title: string, message: string, buttons: string): { readonly button: string; readonly text: string };
}
