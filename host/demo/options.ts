import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/record/lists';
import { languageOf } from '../sample/place';

export interface DemoOptions {
  /** Absolute path of the folder that is filled. */
  readonly folder: string;
  readonly language: Language;
}

export const demoHelp = `Plays a working day of a small team on the built add-on, from the first call to the digest and the month report of
the next morning, and leaves the workbook, every mail and the pages in a folder; index.html lists them.

  --out <folder>    where they are left (default demo-output/); what an earlier demo left there is replaced
  --locale <name>   zh_CN (default) or en_US
  --help            shows this`;

/**
 * @param words the command line after "demo"
 * @returns null when help is asked for
 * @throws Error with one sentence when they cannot be understood
 */
export function readDemoOptions(words: readonly string[], root: string): DemoOptions | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      out: { type: 'string', default: path.join(root, 'demo-output') },
      locale: { type: 'string', default: 'zh_CN' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const language = languageOf(values.locale);
  if (language === undefined) {
    throw new Error(`--locale must be zh_CN or en_US, not "${values.locale}".`);
  }
  return { folder: path.resolve(values.out), language };
}
