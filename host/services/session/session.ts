import { createHash } from 'node:crypto';
import { refuseUnknown } from '../../contract/refuse';
import { requireAuthority } from '../base/permission';
import type { RunningExecution } from '../base/runningExecution';
import { scriptObject } from '../signatures/scriptObject';

const KEY_LIFE = 30 * 86_400_000;

type GoogleUser = Pick<GoogleAppsScript.Base.User, 'getEmail'>;

class HostSession
  implements
    Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone' | 'getTemporaryActiveUserKey'>
{
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

  /** Tells people apart without naming them; the key of each changes every 30 days. */
  getTemporaryActiveUserKey(): string {
    this.execution.gate.pass('Session.getTemporaryActiveUserKey', 'session');
    const period = Math.floor(this.execution.now() / KEY_LIFE);
    return createHash('sha256').update(`${period} ${this.execution.activeUser}`).digest('base64');
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
  return scriptObject(execution.realm, 'Session', 'Session', new HostSession(locale, execution));
}
