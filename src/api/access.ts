import type { NamedRole } from '../domain/settings/settings';
import type { Api } from './index';
import type { VisitorApi } from './visitors';

/**
 * Who may call a function: people of some roles, everybody whom 人员 names, or anybody at all, strangers on a web page
 * included. As long as 人员 is empty, everybody inside the workbook counts as named, and no visitor of the web app.
 */
export interface Access {
  readonly who: readonly NamedRole[] | 'members' | 'anybody';
  /** The desk is locked for the whole call, because it writes. */
  readonly isExclusive?: true;
  /** Who may is read from 人员 itself, one call more: what was remembered may be minutes old. */
  readonly isReadAnew?: true;
  /** Whoever asks may, until somebody has set the desk up: in a copied workbook too, which is its maker's. */
  readonly isFreeBeforeSetUp?: true;
}

const working: readonly NamedRole[] = ['agent', 'handler', 'supervisor', 'administrator'];
const leading: readonly NamedRole[] = ['supervisor', 'administrator'];
const overseeing: readonly NamedRole[] = ['supervisor', 'quality', 'administrator'];
const administering: readonly NamedRole[] = ['administrator'];

/** Who may call what of the pages' functions; a function that is not declared here does not compile. */
export const pageAccess = {
  openIntake: { who: 'members' },
  submitIntake: { who: working, isExclusive: true },
  earlierTickets: { who: working },
  openQueue: { who: 'members' },
  openSelected: { who: 'members' },
  openTicket: { who: 'members' },
  customerHistory: { who: 'members' },
  actOnTicket: { who: 'members', isExclusive: true },
  revealContact: { who: working, isExclusive: true, isReadAnew: true },
  openKeys: { who: administering, isReadAnew: true },
  backUpKey: { who: administering, isReadAnew: true },
  restoreKey: { who: administering, isExclusive: true, isReadAnew: true },
  openImport: { who: leading, isReadAnew: true },
  readLedger: { who: leading },
  previewImport: { who: leading },
  runImport: { who: leading, isExclusive: true, isReadAnew: true },
  openKnowledge: { who: 'members' },
  noteArticle: { who: [...working, 'quality'], isExclusive: true },
  decideArticle: { who: leading, isExclusive: true },
  openMonthChoice: { who: overseeing },
  makeMonthReport: { who: overseeing },
  openPrint: { who: 'members' },
  printTicket: { who: 'members' },
  printMonth: { who: overseeing },
  printBlank: { who: 'members' },
  openImprovement: { who: overseeing },
  saveImprovement: { who: overseeing, isExclusive: true },
} as const satisfies Record<keyof Api, Access>;

/** What customers call on the pages for them, without an address: each call proves itself by its link or by what it knows. */
export const visitorAccess = {
  answerSurvey: { who: 'anybody' },
  askStatus: { who: 'anybody' },
  sendRequest: { who: 'anybody' },
} as const satisfies Record<keyof VisitorApi, Access>;

/** Who may choose which entry of the menu. */
export const menuAccess = {
  showIntake: { who: 'members' },
  checkDeadlines: { who: 'members' },
  showImporter: { who: leading },
  sendDigestNow: { who: leading },
  reportThisMonth: { who: overseeing },
  reportLastMonth: { who: overseeing },
  reportLastWeek: { who: overseeing },
  mailLastMonth: { who: leading },
  showImprovement: { who: overseeing },
  showMonthChoice: { who: overseeing },
  showPrint: { who: 'members' },
  archiveNow: { who: leading },
  showRetention: { who: leading },
  carryRenamed: { who: leading },
  showKeys: { who: administering },
  setGroupChat: { who: administering },
  setUpWorkbook: { who: administering, isFreeBeforeSetUp: true },
} as const satisfies Record<string, Access>;

export type MenuFunction = keyof typeof menuAccess;
