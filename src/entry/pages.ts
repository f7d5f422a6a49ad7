import type { Answer, OpeningFunction } from '../api';

/** Where a page's script looks for what it begins with. */
const place = '<script type="application/json" id="opening"></script>';

/** JSON that ends no script element, whatever its texts hold. */
const inScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * A page with what it begins with, so that it need not ask again.
 * @param name of the HTML file
 */
export function pageWith(name: string, opening: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const filled = `<script type="application/json" id="opening">${inScript(opening)}</script>`;
  const html = HtmlService.createHtmlOutputFromFile(name).getContent();
  return HtmlService.createHtmlOutput(html.replace(place, () => filled));
}

/**
 * A page of the add-on that holds the answer of its first call already.
 * @param asked the function that the page would have called
 */
export const addOnPage = (
  name: string,
  title: string,
  asked: OpeningFunction,
  answer: Answer<unknown>,
): GoogleAppsScript.HTML.HtmlOutput => pageWith(name, { [asked]: answer }).setTitle(title);
