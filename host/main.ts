import { demoHelp } from './demo/options';
import { startHelp } from './server/options';
import { runApart } from './terminal/apart';
import { runHelp } from './terminal/help';

const help = `Sheetdesk's local host: the add-on on this machine, without Google.

start: ${startHelp}

run: ${runHelp}

demo: ${demoHelp}`;

/** @returns the exit status */
async function main([command, ...words]: readonly string[]): Promise<number> {
  switch (command) {
    case 'start': {
      // The grid's libraries are large: only this command loads them.
      const { start } = await import('./server/command');
      await start(words);
      return 0;
    }
    case 'run':
      return runApart(words, console.log, console.error);
    case 'demo': {
      const { demoCommand } = await import('./demo/command');
      return demoCommand(words, console.log, console.error);
    }
    case undefined:
    case '--help':
      console.log(help);
      return 0;
    default:
      console.error(`There is no command "${command}". Commands: start, run, demo.`);
      return 2;
  }
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = 1;
  },
);
