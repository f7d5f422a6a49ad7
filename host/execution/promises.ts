import { promiseHooks } from 'node:v8';
import type { VmRealm } from './realm';

/**
 * Does something in a script's realm and listens to every promise made meanwhile. One that fails without anyone
 * listening is nothing to the live service, while Node would end the host for it. (A hook of node:async_hooks would
 * not do: cutting off a script within a promise's callback confuses it, and Node ends itself.)
 */
export function heard<T>(realm: VmRealm, act: () => T): T {
  const promises: object[] = [];
  const stop = promiseHooks.onInit((promise) => {
    promises.push(promise);
  });
  try {
    return act();
  } finally {
    stop();
    for (const promise of promises) realm.boundary.hush(promise);
  }
}
