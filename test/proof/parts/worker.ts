import { type Task, tryOut } from './task';

process.on('message', (task: Task) => process.send?.(tryOut(task)));
