import type { WebContent } from '../contract/webApp';

const mimeTypes: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

/**
 * What a script's answer holds.
 * @param value an HtmlOutput or a TextOutput, as the script returned it
 * @throws Error in the words of the live service for anything else
 */
export function webContent(value: unknown): WebContent {
  if (value === undefined || value === null) throw new Error('The script completed but did not return anything.');
  if (typeof value === 'object' && 'getContent' in value) {
    if ('getMimeType' in value) return textContent(value);
    if ('getTitle' in value) return pageContent(value);
  }
  throw new Error('The script completed but the returned value is not a supported return type.');
}

function textContent(value: object): WebContent {
  const mimeType = mimeTypes[told(value, 'getMimeType')];
  if (mimeType === undefined) throw new Error(`not implemented: content of type ${told(value, 'getMimeType')}`);
  return { kind: 'text', text: told(value, 'getContent'), mimeType, fileName: told(value, 'getFileName') };
}

function pageContent(value: object): WebContent {
  const tags = asked(value, 'getMetaTags');
  return {
    kind: 'page',
    title: told(value, 'getTitle'),
    html: told(value, 'getContent'),
    faviconUrl: told(value, 'getFaviconUrl'),
    metaTags: Array.isArray(tags)
      ? Array.from(tags, (tag: object) => ({ name: told(tag, 'getName'), content: told(tag, 'getContent') }))
      : [],
  };
}

function asked(value: object, member: string): unknown {
  const method: unknown = Reflect.get(value, member);
  return typeof method === 'function' ? Reflect.apply(method, value, []) : null;
}

function told(value: object, member: string): string {
  return String(asked(value, member) ?? '');
}
