import { refuseUnknown } from '../../contract/refuse';
import { requireAuthority } from '../base/permission';
import type { RunningExecution } from '../base/runningExecution';

type GoogleUser = Pick<GoogleAppsScript.Base.User, 'getEmail'>;

class HostSession implements Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone'> {
  constructor(
    private readonly locale: string,
    private readonly execution: RunningExecution,
  ) {}

  /** The person at the keyboard; a blank address where the live service would not tell. */
  getActiveUser(): GoogleUser {
    return this.user('Session.getActiveUser', this.execution.activeUser);
  }

  getEffectiveUser(): GoogleUser {
    requireAuthority(this.execution, 'Session.getEffectiveUser', 'userinfo.email');
    return this.user('Session.getEffectiveUser', this.execution.effectiveUser);
  }

  getActiveUserLocale(): string {
    this.execution.gate.pass('Session.getActiveUserLocale', 'session');
    return this.locale;
  }

  getScriptTimeZone(): string {
    return this.execution.timeZone;
  }

  private user(method: string, email: string): GoogleUser {
    this.execution.gate.pass(method, 'session');
    return scriptUser(email);
  }
}

/** A user as scripts see it. */
export function scriptUser(email: string): GoogleUser {
  return refuseUnknown('User', { getEmail: () => email, toString: () => email });
}

/**
 * The global Session of one execution.
 * @param locale the language of the person at the keyboard, like "zh_CN"
 */
export function createSession(locale: string, execution: RunningExecution): object {
  return refuseUnknown('Session', new HostSession(locale, execution));
}
