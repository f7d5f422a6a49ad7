import type { Assumption, Outcome } from './assumption';
import { shown } from './check';
import { openScratch, tidyUp } from './scratch';

/** On one line: the results are compared as tab-separated text. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const told = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error));

const witnessed = (seen: unknown): string => {
  if (seen === undefined) return '';
  return typeof seen === 'string' ? oneLine(seen) : shown(seen);
};

/** Tries an assumption and takes away what it made, also where it fails. */
export function perform({ name, reliedOnBy, evidence, run }: Assumption): Outcome {
  const scratch = openScratch();
  const stated = { name, reliedOnBy, evidence };
  try {
    const seen = run(scratch);
    return { ...stated, outcome: 'holds', seen: witnessed(seen), difference: '' };
  } catch (error) {
    return { ...stated, outcome: 'fails', seen: '', difference: told(error) };
  } finally {
    tidyUp(scratch.book);
  }
}
