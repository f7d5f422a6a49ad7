import type { Language } from '../record/lists';
import { maskName } from './contact';

/** The surname, as much as an agent needs to greet. */
export const surnameOf = (name: string): string => maskName(name).replace(/\s*\*$/, '');

/**
 * A name as it is read out to its customer (D10): one that is masked by its surname, in Chinese with 先生/女士, never with
 * its star; one that is known in full as it is.
 */
export function spokenName(name: string, language: Language): string {
  if (!name.trim().endsWith('*')) return name;
  const surname = surnameOf(name);
  return language === 'zh' && surname !== '' ? `${surname}先生/女士` : surname;
}
