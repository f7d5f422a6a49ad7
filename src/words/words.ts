import type { RefusalCode } from '../app/refused';
import type { DeadlineKind } from '../domain/clock/deadlineKinds';
import type { IssueCode } from '../domain/intake/readIntake';
import type { Language } from '../domain/record/lists';
import type { Limits, SettingProblemKind } from '../domain/settings/problem';
import type { ZonesInUse } from '../domain/settings/settings';
import type { RepairKey } from '../sheets/setUp/repairs';
import type { ArchiveWords } from './archive/words';
import type { ChatWords } from './chat/words';
import type { ConfidentialWords } from './confidential/words';
import { en } from './en';
import type { HealthWords } from './health/words';
import type { KnowledgeWords } from './knowledge/words';
import type { PrintWords } from './print/words';
import type { RepairWords } from './repair/words';
import type { ReportWords } from './report/words';
import type { WorkingWords } from './working/words';
import { zh } from './zh';

/** Every sentence and label that the server side shows to people, except the record's own labels. */
export interface Words {
  readonly menu: {
    readonly desk: string;
    readonly newTicket: string;
    readonly monthReport: string;
    readonly thisMonth: string;
    readonly lastMonth: string;
    readonly otherMonth: string;
    readonly lastWeek: string;
    readonly mailLastMonth: string;
    readonly improvement: string;
    readonly importLedger: string;
    readonly sweepNow: string;
    readonly sendDigest: string;
    readonly setUp: string;
  };
  readonly title: { readonly intake: string; readonly importer: string; readonly otherMonth: string };
  /** Titles of the customers' pages. */
  readonly webTitle: Readonly<Record<'survey' | 'status' | 'request' | 'closed', string>>;
  readonly refusal: Readonly<Record<RefusalCode, (detail: string) => string>>;
  readonly issue: Readonly<Record<IssueCode, (label: string, value: string, limit: string) => string>>;
  readonly line: {
    readonly duplicate: (line: string) => string;
    readonly unknownStatus: (value: string) => string;
    readonly needs: (label: string) => string;
    readonly sameExternalNo: (label: string, line: string) => string;
    readonly ambiguousTime: (label: string, value: string) => string;
    readonly damagedNumber: (label: string, value: string) => string;
    readonly tooOld: (label: string, value: string) => string;
    readonly yearOutOfRange: (label: string, value: string) => string;
    readonly before: (label: string, value: string, earlier: string) => string;
    /** @param status the label of its column; `stated` is what the line says in it */
    readonly againstStatus: (label: string, value: string, status: string, stated: string) => string;
  };
  readonly unassigned: string;
  readonly promise: (ticket: { number: string; responseDue: string; resolveDue: string }) => string;
  readonly log: {
    readonly created: string;
    readonly createdNote: (owner: string, reason: string) => string;
    readonly waiting: string;
    /** As `waiting`, where no dispatch rule applies. */
    readonly noRule: string;
    readonly imported: string;
    readonly importedNote: (count: number, from: string, first: string, last: string) => string;
    readonly typed: string;
    readonly typedNote: (owner: string, reason: string) => string;
  };
  /** The flow (D5) in log lines and notes. */
  readonly flow: {
    readonly moved: string;
    readonly reopened: string;
    readonly transferred: string;
    /** Stands for an owner before, whom nothing tells. */
    readonly formerOwner: string;
    readonly deadlinesMoved: string;
    readonly reportNotTaken: (label: string, brought: string) => string;
    readonly deadlineHeld: (label: string, at: string) => string;
    /** Stands for a deadline that is not set. */
    readonly none: string;
    readonly lacking: (to: string, missing: string, from: string) => string;
    readonly forbidden: (from: string, to: string, allowed: string) => string;
    readonly statusCleared: (status: string, allowed: string) => string;
    readonly statusUnknown: (text: string, status: string, allowed: string) => string;
    readonly endOfTask: (name: string) => string;
    readonly tasksLeft: (names: string) => string;
    readonly sameCustomer: string;
    readonly possiblySame: (numbers: string) => string;
    readonly otherOpen: (numbers: string) => string;
    readonly linkInSidebar: string;
    readonly gone: string;
    readonly goneNote: string;
    readonly unwritten: string;
    readonly unwrittenNote: string;
    readonly putBackOwn: (label: string) => string;
    readonly logKept: string;
    readonly logChanged: string;
    readonly logChangedNote: (first: number, last: number, labels: string) => string;
    readonly lacked: string;
    readonly lackedNote: (labels: string) => string;
    readonly pastedOver: string;
    readonly pastedOverNote: (labels: string) => string;
  };
  readonly breach: {
    readonly subject: (numbers: string, count: number) => string;
    readonly intro: (count: number) => string;
    readonly deadline: Readonly<Record<DeadlineKind, string>>;
    readonly outro: string;
  };
  readonly digest: {
    /** @param left names of those whom the day's mail quota left out */
    readonly sent: (people: number, left: readonly string[]) => string;
  };
  /** `strangers` are owners of actions whom the sheet of people does not name; blank when it names all. */
  readonly improvementSaved: (number: string, strangers: string) => string;
  readonly report: ReportWords;
  /** What is wrong in the settings sheets. */
  readonly settings: {
    /** Notes of the desk on wrong cells begin with it. */
    readonly mark: string;
    /** Stands for a value that is missing. */
    readonly blank: string;
    readonly wrong: (first: readonly string[], more: number) => string;
    readonly place: (sheet: string, line: number, label: string) => string;
    readonly problem: Readonly<
      Record<SettingProblemKind, (value: string, label: string, limits: Limits, zones: ZonesInUse) => string>
    >;
    /** What a policy means for a ticket; `dues` are label and time. */
    readonly example: (reported: string, dues: readonly (readonly [label: string, time: string])[]) => string;
    readonly warned: (before: string) => string;
    readonly weekdays: readonly string[];
    readonly daysLater: (days: number, weekdayAndTime: string) => string;
  };
  /** Options and categories that the team renamed. */
  readonly renaming: {
    readonly menu: string;
    readonly title: string;
    /** @param others renamed options whose tickets wait as well */
    readonly offer: (from: string, to: string, tickets: number, others: number) => string;
    readonly line: (label: string, from: string, to: string, tickets: number) => string;
    readonly ask: string;
    readonly none: string;
    readonly left: string;
    readonly done: (tickets: number) => string;
    readonly step: string;
  };
  readonly setUp: {
    /** A copy, or a workbook whose set-up was broken off: nothing runs by itself there. */
    readonly notRunning: string;
    /** The store of the desk's memory is nearly full, or full. @param percent of what it holds that is used */
    readonly memoryFilling: (percent: number) => string;
    /** The clock has stopped: what it means, and what to do. */
    readonly clockSilent: string;
    /** The key of the customers is not here: what it means, and what to do. */
    readonly keyMissing: string;
    /** @param customers who were sealed under another key */
    readonly keyForeign: (customers: number) => string;
    /** @param customers whose sealed row is gone or was altered: what to do */
    readonly sealedLost: (customers: number) => string;
    /** A sheet of the desk was renamed, and another bears its name. */
    readonly impostor: (sheets: { readonly read: string; readonly named: string }) => string;
    /** Sheets that the desk writes for people who may not edit them. @param more people who are not named */
    readonly lockedOut: (sheets: readonly string[], people: readonly string[], more: number) => string;
    /** @param ranAt when that clock is known to have run last; blank where nothing is known */
    readonly clockOf: (owner: string, ranAt: string) => string;
    readonly done: (sheets: number, columns: number) => string;
    readonly inOrder: string;
    /** Nothing was repaired, and something that only people can put right keeps the desk from its work. */
    readonly needsPeople: string;
    readonly repaired: (parts: string) => string;
    /** Columns of one sheet. */
    /** A sheet that was put right as a whole. */
    readonly sheetOf: (sheet: string) => string;
    readonly columnsOf: (sheet: string, count: number) => string;
    /** @param where the columns by their sheets, blank where these are not told */
    /** Settings that have their first value again, and how many more. */
    readonly atFirst: (names: readonly string[], left: number) => string;
    readonly repair: Readonly<Record<RepairKey, (count: number, where: string) => string>>;
    readonly pickFromList: (list: string) => string;
    /** A list that the desk itself keeps. */
    readonly pickOwn: string;
    readonly filterViews: Readonly<Record<FilterViewKey, string>>;
    readonly openOfDepartment: (department: string) => string;
    readonly categories: readonly (readonly string[])[];
    readonly dispatch: readonly (readonly [
      name: string,
      nature: string,
      urgency: string,
      category1: string,
      group: string,
    ])[];
  };
  readonly importing: {
    readonly sheet: string;
    readonly summary: (file: string, imported: number, already: number, refused: number) => string;
    readonly columns: readonly [line: string, reason: string, content: string];
    readonly none: string;
  };
  readonly sweep: { readonly done: (changed: number, told: number) => string };
  readonly working: WorkingWords;
  readonly archive: ArchiveWords;
  readonly repair: RepairWords;
  readonly confidential: ConfidentialWords;
  readonly print: PrintWords;
  readonly knowledge: KnowledgeWords;
  readonly health: HealthWords;
  readonly chat: ChatWords;
}

/** Filter views of the ticket sheet, besides those of the departments. */
export type FilterViewKey = 'overdue' | 'dueToday' | 'unassigned' | 'updateDue' | 'urgent' | 'complaints' | 'callbacks';

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'zh' ? zh : en);
