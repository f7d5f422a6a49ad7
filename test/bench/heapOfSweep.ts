import { judgedSweep } from './judgedSweep';

/**
 * Prints how many bytes of heap one sweep takes up while it judges, run by `pure.ts` with --expose-gc and room enough for
 * what is young, so that no collection falls between the two figures.
 */
function main(): void {
  const judge = judgedSweep();
  // The first time compiles what it runs.
  judge();
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  judge();
  console.log(process.memoryUsage().heapUsed - before);
}

main();
