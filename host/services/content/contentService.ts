import { refuseUnknown } from '../../contract/refuse';
import { enumeration } from '../base/enumeration';

type GoogleTextOutput = GoogleAppsScript.Content.TextOutput;

const MimeType = enumeration<typeof GoogleAppsScript.Content.MimeType>('MimeType', [
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);

class HostTextOutput implements GoogleTextOutput {
  private mimeType = MimeType.TEXT;
  private fileName = '';

  constructor(private content: string) {}

  append(addedContent: string): GoogleTextOutput {
    this.content += addedContent;
    return this;
  }

  clear(): GoogleTextOutput {
    this.content = '';
    return this;
  }

  downloadAsFile(filename: string): GoogleTextOutput {
    this.fileName = filename;
    return this;
  }

  getContent(): string {
    return this.content;
  }

  getFileName(): string {
    return this.fileName;
  }

  getMimeType(): GoogleAppsScript.Content.MimeType {
    return this.mimeType;
  }

  setContent(content: string): GoogleTextOutput {
    this.content = content;
    return this;
  }

  setMimeType(mimeType: GoogleAppsScript.Content.MimeType): GoogleTextOutput {
    this.mimeType = mimeType;
    return this;
  }
}

/** The global ContentService: text that a web app answers with. */
export function createContentService(): GoogleAppsScript.Content.ContentService {
  return refuseUnknown('ContentService', {
    MimeType,
    createTextOutput: (content: unknown = '') => refuseUnknown('TextOutput', new HostTextOutput(String(content))),
  });
}
