import type { Language } from '../domain/record/lists';
import { escaped } from '../mail/html';

const faces: Readonly<Record<Language, string>> = {
  zh: "'Google Sans',Roboto,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Arial,sans-serif",
  en: "'Google Sans',Roboto,Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
};

const style = (language: Language): string => `
body { margin: 16px 20px; color: #202124; font: 14px/1.6 ${faces[language]}; overflow-wrap: anywhere; }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: 10px 0; border-bottom: 1px solid #e8eaed; }
li:first-child { padding-top: 0; font-weight: 500; }
li:last-child { border-bottom: 0; }`;

/** A page of sentences one below the other, in which nothing is HTML or a link, for as long as somebody reads it. */
export const outcomePage = (sentences: readonly string[], language: Language): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutput(
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><style>${style(language)}</style></head>` +
      `<body><ol>${sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('')}</ol></body></html>`,
  )
    .setWidth(520)
    .setHeight(440);
