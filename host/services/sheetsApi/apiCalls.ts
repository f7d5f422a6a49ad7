import type { CostKind, ExecutionContext } from '../../contract/execution';
import { isLocked, protectedMessage } from '../../model/protecting';
import type { Rectangle } from '../../model/rectangle';
import { Refusal } from '../../model/refusal';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { requireAuthority } from '../base/permission';

/** What a call to the Sheets API does once it is let in. */
export interface ApiAct<Answer> {
  /** Cells read or written, known before the act. */
  readonly cells: number;
  run(): Answer;
}

/** The door to the Sheets API: authority, the workbook's id, the count, errors in the API's words. */
export class ApiCalls {
  constructor(
    readonly workbook: Workbook,
    private readonly context: ExecutionContext,
  ) {}

  /** E-mail of the user for whom the script runs. */
  get user(): string {
    return this.context.effectiveUser;
  }

  /**
   * Prepares an act (which checks everything and changes nothing), counts the call, then runs the act.
   * @param method like "spreadsheets.values.batchGet"
   * @returns a copy made in the script's realm
   * @throws "API call to sheets.… failed with error: …"
   */
  call<Answer>(method: string, cost: CostKind, spreadsheetId: string, prepare: () => ApiAct<Answer>): Answer {
    requireAuthority(this.context, `sheets.${method}`, 'spreadsheets');
    try {
      if (spreadsheetId !== this.workbook.id) throw new Refusal('Requested entity was not found.');
      // Another execution may run at the gate: the call acts on what it finds after it.
      this.pass(method, cost, prepare().cells);
      return this.context.realm.copy(prepare().run());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw this.context.realm.exception(`API call to sheets.${method} failed with error: ${error.message}`);
    }
  }

  /** @throws Refusal when a protection keeps the user from the area */
  requireUnlocked(sheet: Sheet, area: Rectangle): void {
    if (isLocked(sheet, area, this.context.effectiveUser)) throw new Refusal(protectedMessage);
  }

  private pass(method: string, cost: CostKind, cells: number): void {
    const name = method
      .replace(/^spreadsheets/, 'Spreadsheets')
      .replace('.values', '.Values')
      .replace('.developerMetadata', '.DeveloperMetadata');
    this.context.gate.pass(`Sheets.${name}`, cost, Math.max(1, cells));
  }
}
