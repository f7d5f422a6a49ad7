import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/record/lists';
import { languageOf } from '../sample/place';

export interface StartOptions {
  readonly port: number;
  /** Absolute path of the saved workbook. */
  readonly statePath: string;
  /** Puts a saved workbook aside and begins a new one. */
  readonly fresh: boolean;
  /** Of a new workbook and the sample in it; undefined where nobody says which. */
  readonly language: Language | undefined;
  readonly help: boolean;
}

export const startHelp = `Starts the local host and prints its address.

  --port <number>   first port to try (default 8000)
  --state <file>    where the workbook is kept (default .host/state.json)
  --fresh           puts a saved workbook aside and begins a new one
  --locale <name>   of a new workbook and its sample: zh_CN (default) or en_US
  --help            shows this`;

/**
 * @param args the words after "start"
 * @throws Error with one sentence when they cannot be understood
 */
export function readStartOptions(args: readonly string[], root: string): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '8000' },
      state: { type: 'string', default: path.join(root, '.host', 'state.json') },
      locale: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port must be a number from 0 to 65535, not "${values.port}".`);
  }
  const { locale, fresh, help } = values;
  const language = locale === undefined ? undefined : languageOf(locale);
  if (locale !== undefined && language === undefined) {
    throw new Error(`--locale must be zh_CN or en_US, not "${locale}".`);
  }
  return { port, statePath: path.resolve(values.state), fresh, language, help };
}
