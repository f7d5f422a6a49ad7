import type { Host, HostOptions } from '../contract/host';
import { openHost } from '../host';

/**
 * A new workbook that the add-on itself set up, still empty; its clock is fixed.
 * @param now epoch milliseconds
 * @throws Error when the add-on fails to set the workbook up
 */
export function openSetUp(options: Omit<HostOptions, 'now' | 'state'>, now: number): Host {
  const host = openHost({ ...options, now });
  host.person(host.owner).open();
  const setUp = host.run('setUpWorkbook', [], host.owner);
  if (setUp.error !== null) throw new Error(`The workbook could not be set up: ${setUp.error}`);
  return host;
}
