import { refuseUnknown } from '../../contract/refuse';
import { signatureError, textArgument } from '../base/arguments';
import { requireAuthority } from '../base/permission';
import { refusing } from '../base/refusing';
import type { RunningExecution } from '../base/runningExecution';
import { scriptObject } from '../signatures/scriptObject';
import { HostClockTriggerBuilder } from './clockTrigger';
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } from './enumerations';
import { oauthToken } from './oauthToken';
import type { Schedule } from './schedule';
import { HostSpreadsheetTriggerBuilder } from './spreadsheetTrigger';
import { scriptTrigger } from './trigger';
import type { TriggerEvent, TriggerList } from './triggerList';

type Google = typeof GoogleAppsScript.Script;
type GoogleScriptApp = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleTriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;

/** What the service knows of the project it serves. */
export interface ScriptIdentity {
  readonly scriptId: string;
  readonly spreadsheetId: string;
  /** Where the web app is served; null when it is not. */
  readonly webAppUrl: string | null;
}

const SCOPE = 'script.scriptapp';

class HostScriptApp
  implements
    Pick<
      GoogleScriptApp,
      | 'AuthMode'
      | 'AuthorizationStatus'
      | 'EventType'
      | 'TriggerSource'
      | 'WeekDay'
      | 'deleteTrigger'
      | 'getAuthorizationInfo'
      | 'getOAuthToken'
      | 'getProjectTriggers'
      | 'getScriptId'
    >
{
  readonly AuthMode: Google['AuthMode'] = AuthMode;
  readonly AuthorizationStatus: Google['AuthorizationStatus'] = AuthorizationStatus;
  readonly EventType: Google['EventType'] = EventType;
  readonly TriggerSource: Google['TriggerSource'] = TriggerSource;
  readonly WeekDay = WeekDay;

  constructor(
    private readonly triggers: TriggerList,
    private readonly identity: ScriptIdentity,
    private readonly execution: RunningExecution,
  ) {}

  getScriptId(): string {
    return this.identity.scriptId;
  }

  getOAuthToken(): string {
    requireAuthority(this.execution, 'ScriptApp.getOAuthToken', SCOPE);
    return oauthToken;
  }

  getService(): Pick<GoogleAppsScript.Script.Service, 'isEnabled'> & { getUrl(): string | null } {
    const url = this.identity.webAppUrl;
    return refuseUnknown('Service', { getUrl: () => url, isEnabled: () => url !== null });
  }

  /** Everyone who runs a script here has granted what it asks for. */
  getAuthorizationInfo(): GoogleAppsScript.Script.AuthorizationInfo {
    return refuseUnknown('AuthorizationInfo', {
      getAuthorizationStatus: () => AuthorizationStatus.NOT_REQUIRED,
      getAuthorizationUrl: () => '',
    });
  }

  /** Only the effective user's own, as documented. */
  getProjectTriggers(): GoogleTrigger[] {
    requireAuthority(this.execution, 'ScriptApp.getProjectTriggers', SCOPE);
    this.execution.gate.pass('ScriptApp.getProjectTriggers', 'trigger.create');
    const own = this.triggers.ownedBy(this.execution.effectiveUser);
    const list: GoogleTrigger[] = this.execution.realm.copy([]);
    for (const trigger of own) list.push(scriptTrigger(trigger, this.identity.spreadsheetId));
    return list;
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    requireAuthority(this.execution, 'ScriptApp.deleteTrigger', SCOPE);
    const id = trigger?.getUniqueId?.();
    if (typeof id !== 'string') throw signatureError(this.execution.realm, 'ScriptApp.deleteTrigger', [trigger]);
    this.execution.gate.pass('ScriptApp.deleteTrigger', 'trigger.create');
    this.triggers.remove(id);
  }

  newTrigger(...given: unknown[]): Pick<GoogleTriggerBuilder, 'timeBased' | 'forSpreadsheet'> {
    requireAuthority(this.execution, 'ScriptApp.newTrigger', SCOPE);
    const handler = textArgument(this.execution.realm, 'ScriptApp.newTrigger', given, 0);
    return scriptObject(this.execution.realm, 'ScriptApp', 'TriggerBuilder', {
      timeBased: () => this.timeBased(handler),
      forSpreadsheet: (spreadsheet: unknown) => this.forSpreadsheet(handler, spreadsheet),
    });
  }

  private timeBased(handler: string): GoogleAppsScript.Script.ClockTriggerBuilder {
    const install = (schedule: (number: number) => Schedule) => this.install(handler, 'CLOCK', schedule);
    return scriptObject(
      this.execution.realm,
      'ScriptApp',
      'ClockTriggerBuilder',
      new HostClockTriggerBuilder(this.execution, install),
    );
  }

  private forSpreadsheet(handler: string, spreadsheet: unknown): GoogleAppsScript.Script.SpreadsheetTriggerBuilder {
    if (idOf(spreadsheet) !== this.identity.spreadsheetId) {
      throw new Error('not implemented: triggers on a spreadsheet other than the one the script is bound to');
    }
    const install = (event: TriggerEvent) => this.install(handler, event, null);
    const builder = new HostSpreadsheetTriggerBuilder(this.execution.realm, install);
    return scriptObject(this.execution.realm, 'ScriptApp', 'SpreadsheetTriggerBuilder', builder);
  }

  private install(
    handler: string,
    event: TriggerEvent,
    schedule: ((number: number) => Schedule) | null,
  ): GoogleTrigger {
    this.execution.gate.pass('TriggerBuilder.create', 'trigger.create');
    const made = { handler, event, owner: this.execution.effectiveUser };
    const add = () => this.triggers.add(made, schedule, this.execution.now());
    return scriptTrigger(refusing(this.execution.realm, add), this.identity.spreadsheetId);
  }
}

function idOf(spreadsheet: unknown): unknown {
  if (typeof spreadsheet !== 'object' || spreadsheet === null || !('getId' in spreadsheet)) return spreadsheet;
  return typeof spreadsheet.getId === 'function' ? spreadsheet.getId() : null;
}

/** The global ScriptApp of one execution. */
export function createScriptApp(triggers: TriggerList, identity: ScriptIdentity, execution: RunningExecution): object {
  return scriptObject(execution.realm, 'ScriptApp', 'ScriptApp', new HostScriptApp(triggers, identity, execution));
}
