import { createHook } from 'node:async_hooks';
import type { VmRealm } from './realm';

/**
 * Does something in a script's realm and listens to every promise made meanwhile. One that fails without anyone
 * listening is nothing to the live service, while Node would end the host for it.
 */
export function heard<T>(realm: VmRealm, act: () => T): T {
  const promises: object[] = [];
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (type === 'PROMISE') promises.push(resource);
    },
  });
  hook.enable();
  try {
    return act();
  } finally {
    hook.disable();
    for (const promise of promises) realm.boundary.hush(promise);
  }
}
