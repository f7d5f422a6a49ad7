import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { putAside, readState, StateFile } from '../../../host/server/state';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sheetdesk-state-'));
  file = path.join(folder, 'deep', 'state.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('without a file there is no state', () => {
  expect(readState(file)).toBeUndefined();
});

test('many changes make one write, which leaves nothing but the file', () => {
  let snapshots = 0;
  const state = new StateFile(file, () => {
    snapshots += 1;
    return { snapshots };
  });
  state.saveSoon();
  state.saveSoon();
  state.settle();

  expect(readState(file)).toEqual({ snapshots: 1 });
  expect(readdirSync(path.dirname(file))).toEqual(['state.json']);
});

test('a change is on disk soon, though nobody asks for it and changes go on', async () => {
  let changes = 0;
  const state = new StateFile(file, () => ({ changes }));
  const change = () => {
    changes += 1;
    state.saveSoon();
  };
  const going = setInterval(change, 20);
  while (!existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(going);
  expect(readState(file)).toEqual({ changes: expect.any(Number) });
  state.settle();
  expect(readState(file)).toEqual({ changes });
});

test('a save that the disk holds up does not undo a later one', async () => {
  let text = 'first';
  const state = new StateFile(file, () => text);
  const slow = state.save();
  text = 'second';
  state.saveNow();
  await slow;
  expect(readState(file)).toBe('second');
  expect(readdirSync(path.dirname(file))).toEqual(['state.json']);
});

test('a state that cannot be made leaves the old file as it was', () => {
  new StateFile(file, () => 'old').saveNow();
  const failing = new StateFile(file, () => {
    throw new Error('no');
  });

  expect(() => failing.saveNow()).toThrow('no');
  expect(readState(file)).toBe('old');
});

test('a broken file is named in one sentence and kept', () => {
  file = path.join(folder, 'state.json');
  writeFileSync(file, '{"half');

  expect(() => readState(file)).toThrow(/cannot be read\. It was left as it is\. Start with --fresh/);
  expect(readFileSync(file, 'utf8')).toBe('{"half');
});

test('--fresh puts the old file aside under a name with the time', () => {
  file = path.join(folder, 'state.json');
  writeFileSync(file, '{}');
  const aside = putAside(file, new Date('2026-05-20T08:30:00Z'));

  expect(aside).toBe(`${file}.2026-05-20T08-30-00-000Z`);
  expect([existsSync(file), existsSync(aside ?? '')]).toEqual([false, true]);
});
