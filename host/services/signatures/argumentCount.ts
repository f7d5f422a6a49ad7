import { type ArgumentCount, declarations } from './declarations';

/** Where the classes of a service are declared; those of all services are in "base". */
const PARTS: Readonly<Record<string, string>> = {
  CacheService: 'cache',
  Charts: 'charts',
  ContentService: 'content',
  DriveApp: 'drive',
  GmailApp: 'gmail',
  HtmlService: 'html',
  LockService: 'lock',
  MailApp: 'mail',
  PropertiesService: 'properties',
  ScriptApp: 'script',
  SpreadsheetApp: 'spreadsheet',
  UrlFetchApp: 'url-fetch',
  Utilities: 'utilities',
};

/** What a class is called in error messages: "SpreadsheetApp.Range", and "MailApp" for the service itself. */
export function fullName(service: string, className: string): string {
  return service === className ? service : `${service}.${className}`;
}

/**
 * Whether a method is declared to take so many arguments; what is not declared takes any number.
 * Arguments left undefined at the end may count or not, as a script may pass on what it was not given itself.
 */
export function takes(service: string, className: string, member: string, given: readonly unknown[]): boolean {
  const counts = declared(service, className)?.get(member);
  if (!counts || fits(counts, given.length)) return true;
  const last = given.findLastIndex((value) => value !== undefined);
  return fits(counts, last + 1);
}

function declared(service: string, className: string) {
  const part = PARTS[service];
  // The advanced services are declared elsewhere, and check what they are given by field.
  if (service === 'Sheets' || service === 'BigQuery') return undefined;
  return (part && declarations(part).get(className)) || declarations('base').get(className);
}

function fits(counts: readonly ArgumentCount[], given: number): boolean {
  return counts.some(({ least, most }) => given >= least && given <= most);
}
