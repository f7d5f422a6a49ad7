import { type EditMemory, withEditMemory } from '../../app/edit/editMemory';
import type { Remembered } from '../../app/memory';
import { join, split } from './storedJson';
import { isLeft, type Left } from './storedShapes';

const prefix = 'edit.';

/**
 * Free places that an edit chooses from: of two edits within one second, one in so many loses what the other left. Once all
 * were used their names take some 50 KB of the store's 500.
 */
const placesFree = 4096;

/** Names of the properties in which edits left something that no other execution has taken over. */
export const editsLeft = (stored: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(stored).filter((name) => name.startsWith(prefix) && stored[name] !== '');

const placeOf = (name: string): string => name.slice(0, name.indexOf('#'));

/** Memory with what edits left in the script's properties; `lost` learns the places of what cannot be read. */
export function withEditsLeft(
  remembered: Remembered,
  stored: Readonly<Record<string, string>>,
  lost: (place: string) => void,
): Remembered {
  const edits = editsLeft(stored);
  if (edits.length === 0) return remembered;
  const left = [...new Set(edits.map(placeOf))].flatMap((place): readonly Left[] => {
    const read = join(stored, place);
    if (isLeft(read)) return [read];
    lost(place);
    return [];
  });
  const whole = [...left]
    .sort((a, b) => a.at - b.at)
    .reduce((memory, { added }) => withEditMemory(memory, added), remembered);
  return { ...whole, edits };
}

/** The properties of an edit's own, none of which stands in `edits`. */
export function editEntries(added: EditMemory, at: number, edits: readonly string[]): Record<string, string> {
  const taken = new Set(edits.map(placeOf));
  const places = Array.from({ length: taken.size + placesFree }, (_, place) => `${prefix}${place}`);
  const free = places.filter((place) => !taken.has(place));
  return split(free[Math.floor(Math.random() * free.length)] ?? prefix, { at, added });
}
