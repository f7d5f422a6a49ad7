import { runCommand } from './run';

runCommand(process.argv.slice(2), console.log, console.error).then((status) => {
  process.exitCode = status;
});
