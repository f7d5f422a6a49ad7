import type { ConfidentialApi } from './confidential';
import type { ImportApi } from './importing';
import type { ImprovementApi } from './improvement';
import type { IntakeApi } from './intake';
import type { KeysApi } from './keys';
import type { KnowledgeApi } from './knowledge';
import type { MonthApi } from './month';
import type { PrintApi } from './print';
import type { TicketsApi } from './tickets';

export type * from './answer';
export type * from './confidential';
export type * from './importing';
export type * from './improvement';
export type * from './intake';
export type * from './keys';
export type * from './knowledge';
export type * from './month';
export type * from './print';
export type * from './tickets';

/**
 * What the pages may call through google.script.run, a part for each of them. Only strings, numbers, booleans, null,
 * arrays and plain objects cross; a Date may not. Every function answers an `Answer`: a refusal is a value, not a
 * thrown error, and its sentences are already in the caller's language.
 */
export interface Api
  extends ImprovementApi,
    IntakeApi,
    TicketsApi,
    ImportApi,
    MonthApi,
    PrintApi,
    KnowledgeApi,
    ConfidentialApi,
    KeysApi {}

/** The functions that tell a page what it begins with; pages come with their answer. */
export type OpeningFunction =
  | 'openIntake'
  | 'openImport'
  | 'openMonthChoice'
  | 'openPrint'
  | 'openImprovement'
  | 'openKeys';
