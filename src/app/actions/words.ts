import type { SatisfactionWords } from '../../words/satisfaction/words';

/** Words for the log lines of actions (D6). */
export interface ActionWords {
  readonly satisfaction: SatisfactionWords;
  readonly progress: string;
  readonly escalated: string;
  /** What who steps in is to do; with a blank reason, how every such task begins. */
  readonly stepIn: (reason: string) => string;
  readonly task: string;
  readonly taskDone: string;
  readonly taskCancelled: string;
  readonly taskCorrected: string;
  readonly taskReopened: string;
  readonly linked: string;
  readonly reason: (reason: string) => string;
  readonly promiseKept: (promised: string) => string;
  readonly taskGiven: (department: string, person: string, what: string, due: string) => string;
  readonly taskEnded: (taskNo: string, department: string, outcome: string) => string;
  readonly output: (department: string, label: string, output: string) => string;
  readonly minutes: (count: number) => string;
  readonly knowledge: string;
  readonly articleUsed: (knowledgeNo: string, title: string) => string;
  readonly articleDrafted: (knowledgeNo: string, title: string) => string;
}
