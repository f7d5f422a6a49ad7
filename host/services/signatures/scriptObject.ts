import type { Realm } from '../../contract/execution';
import { refuseUnknown } from '../../contract/refuse';
import { signatureError } from '../base/arguments';
import { fullName, takes } from './argumentCount';

/**
 * An object of a service as scripts see it: members it lacks are refused by name, and calls with a number of
 * arguments that no signature takes in the words of the live service.
 * @param service the global it belongs to, like "LockService"
 * @param className like "Lock"; the service's own name for the service itself
 */
export function scriptObject<T extends object>(realm: Realm, service: string, className: string, target: T): T {
  const checked = new Map<string, unknown>();
  return new Proxy(refuseUnknown(className, target), {
    get(object, member, receiver) {
      const value: unknown = Reflect.get(object, member, receiver);
      if (typeof value !== 'function' || typeof member !== 'string') return value;
      if (!checked.has(member)) {
        checked.set(
          member,
          checking(member, (self, given) => Reflect.apply(value, self, given)),
        );
      }
      return checked.get(member);
    },
  });

  function checking(member: string, call: (self: unknown, given: unknown[]) => unknown) {
    return function (this: unknown, ...given: unknown[]): unknown {
      if (!takes(service, className, member, given)) {
        throw signatureError(realm, `${fullName(service, className)}.${member}`, given);
      }
      return call(this, given);
    };
  }
}
