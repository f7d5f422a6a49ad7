import { type Access, pageAccess } from '../../api/access';
import type { Answer, Api, Refusal } from '../../api/index';
import { type RefusalCode, Refused } from '../../app/refused';
import { longestOf } from '../../domain/record/cellText';
import type { Language } from '../../domain/record/lists';
import { fieldOf } from '../../domain/record/ticket';
import { type Table, tables } from '../../domain/tables/tables';
import { type SheetsDesk, sheetsDesk } from '../../sheets/desk';
import { wordsOf } from '../../words/words';
import { demandAccess } from '../caller';
import { deskLanguage } from '../language';
import { noteOfSilence } from './deskNote';

/** Characters of a wrong value that a sentence repeats. */
const valueShown = 40;

/** Characters of a refusal's detail, which may be a name as it was sent, or a list of them. */
const detailShown = 160;

function shortened(text: string, shown: number): string {
  // What follows is cut anyway, and may be very long.
  const characters = Array.from(
    text
      .slice(0, 4 * shown)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return characters.length > shown ? `${characters.slice(0, shown - 1).join('')}…` : characters.join('');
}

/** A sheet of the desk, and a column of it after “›”, are called as `language` has them; anything else stays as it is. */
function inLanguage(detail: string, language: Language): string {
  const [sheet, label] = detail.split(' › ');
  const table = Object.values<Table>(tables).find(({ zh }) => zh === sheet);
  if (table === undefined) return detail;
  const column = table.columns.find(({ zh }) => zh === label);
  return column === undefined ? table[language] : `${table[language]} › ${column[language]}`;
}

/** Refusals whose detail is a sheet of the desk. */
const ofSheets: ReadonlySet<RefusalCode> = new Set(['notSetUp', 'headerMoved']);

/** A number of characters as sentences have it: 50,000. */
export const limitText = (characters: number): string => characters.toLocaleString('en-US');

/** A refusal in the words of `language`. */
export function spoken(refused: Refused, language: Language): Refusal {
  const words = wordsOf(language);
  return {
    message: words.refusal[refused.code](
      ofSheets.has(refused.code) ? inLanguage(refused.detail, language) : shortened(refused.detail, detailShown),
    ),
    fields: refused.issues.map(({ field, code, value }) => ({
      field,
      message: words.issue[code](
        fieldOf(field)[language],
        shortened(value ?? '', valueShown),
        limitText(longestOf(fieldOf(field))),
      ),
    })),
    retry: refused.code === 'busy',
  };
}

/**
 * Runs a page's request if its caller may make it: a business refusal becomes an answer in words, anything else goes on
 * to the failure handler.
 * @param name the function that the page called, by which pageAccess knows who may
 */
export function answer<T>(name: keyof Api, work: (desk: SheetsDesk) => T): Answer<T> {
  const access: Access = pageAccess[name];
  const desk = sheetsDesk();
  const checked = (): T => {
    if (access.who !== 'anybody') demandAccess(desk, desk.recallEarly(), access, deskLanguage);
    return work(desk);
  };
  try {
    const value = access.isExclusive ? desk.exclusively(checked) : checked();
    return { ok: true, value, ...noteOfSilence(desk) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: spoken(error, deskLanguage()) };
    throw error;
  }
}
