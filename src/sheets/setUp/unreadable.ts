import { scriptProperties } from '../memory/properties';
import { unreadableIn } from '../memory/readMemory';

/** How many entries of its own memory the desk cannot read, and left out so far. */
export const countUnreadable = (stored: Readonly<Record<string, string>>): number => unreadableIn(stored).size;

/** Takes them away; counters among them have been counted again before. */
export function dropUnreadable(): void {
  const properties = scriptProperties();
  const entries = unreadableIn(properties.getProperties());
  for (const name of [...entries.values()].flat()) properties.deleteProperty(name);
}
