import { buildAll } from '../build/main';
import { forgetSetUps } from './setUpStates';

/**
 * Builds dist/ once before the tests: the tests of the host, the browser and clasp run what would be pushed.
 * A run of chosen tests goes on after a failed build, since most tests need no dist/.
 */
export default async function buildOnce({ nonFlagArgs }: { readonly nonFlagArgs: readonly string[] }): Promise<void> {
  forgetSetUps();
  try {
    await buildAll();
  } catch (reason) {
    if (nonFlagArgs.length === 0) throw reason;
    console.error(
      '\nThe build failed; dist/ is missing or older than the source.\n',
      reason instanceof Error ? reason.message : reason,
    );
  }
}
