import path from 'node:path';
import { buildAll } from '../../build/main';
import { loadProject } from '../project';
import { emptiedFolder } from './folder';
import { leaveIn } from './leave';
import { demoHelp, readDemoOptions } from './options';
import { type Happening, play } from './play';

const root = path.resolve(__dirname, '../..');

/**
 * `demo`: builds the add-on, plays a working day on it, and leaves what came of it in a folder.
 * @param words the command line after "demo"
 * @param print takes each line of the story, and at last the folder; `complain` one sentence
 * @returns the exit status: 0 done, 2 the command could not be carried out
 */
export async function demoCommand(
  words: readonly string[],
  print: (line: string) => void,
  complain: (sentence: string) => void,
): Promise<number> {
  try {
    const options = readDemoOptions(words, root);
    if (options === null) {
      print(demoHelp);
      return 0;
    }
    const { folder, language } = options;
    await emptiedFolder(folder);
    await buildAll({ root });
    const happenings: Happening[] = [];
    const host = play(loadProject(path.join(root, 'dist')), language, (happening) => {
      happenings.push(happening);
      print(`${happening.when}  ${happening.what}`);
    });
    await leaveIn(folder, host, happenings, language);
    print(`\n${language === 'zh' ? '工作簿、邮件和页面在' : 'The workbook, the mails and the pages are in'} ${folder}`);
    return 0;
  } catch (problem) {
    complain(problem instanceof Error ? problem.message : String(problem));
    return 2;
  }
}
