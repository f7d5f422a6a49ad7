import type { Layout } from '../app/memory';
import type { ReadCell } from './codec';
import { trimmedHeaders } from './locate';

/** Whether a header row is the one remembered. */
export const sameHeaders = (cells: readonly ReadCell[], { headers }: Layout): boolean =>
  trimmedHeaders(cells).join('\n') === headers.join('\n');
