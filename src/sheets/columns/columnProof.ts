import type { Layout } from '../../app/memory';
import { trimmedHeaders } from './locate';

/** Whether a header row, as it was read, is the one remembered. */
export const sameHeaders = (cells: readonly unknown[], { headers }: Layout): boolean =>
  trimmedHeaders(cells).join('\n') === headers.join('\n');
