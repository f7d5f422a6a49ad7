import type { Language } from './words';

const storageKey = 'sheetdesk.language';

/** The language chosen in this browser, or undefined to follow the workbook. */
export function chosenLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'zh' || stored === 'en' ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the choice and draws the page anew in it. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } finally {
    location.reload();
  }
}
