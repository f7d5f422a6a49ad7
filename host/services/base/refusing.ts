import type { Realm } from '../../contract/execution';
import { Refusal } from '../../model/refusal';

/** Does something for a script: a refusal reaches it as an exception of its own realm. */
export function refusing<T>(realm: Pick<Realm, 'exception'>, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof Refusal ? realm.exception(error.message) : error;
  }
}
