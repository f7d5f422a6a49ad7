const cjk = /[\u3000-\u9fff\uff00-\uffef]+/gu;

/**
 * The format of TEXT as the engine wants it: Chinese characters in quotes.
 * @param quoted the text literal with its quotes
 * @param locale like zh_CN
 * @returns null for a format that is not known to mean the same, as names of days in another language than English
 */
export function textFormat(quoted: string, locale: string): string | null {
  const pattern = quoted.slice(1, -1).replaceAll('""', '"');
  const bare = pattern
    .replace(/"[^"]*"/g, '')
    .replace(cjk, '')
    .toLowerCase();
  if (!/^[#0.,%ymdhs:/;()\-\s[\]]*$/.test(bare)) return null;
  if (/[md]{3}/.test(bare) && !locale.startsWith('en')) return null;
  const written = pattern
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(cjk, (text) => `"${text}"`)))
    .join('');
  return `"${written.replaceAll('"', '""')}"`;
}
