import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { differences, readLines } from './comparing';

const host = [
  { name: 'text stays text', outcome: 'holds', seen: '', difference: '' },
  { name: 'an id in use is refused', outcome: 'holds', seen: 'Sheet with id N already exists.', difference: '' },
  { name: 'rows grow', outcome: 'holds', seen: '', difference: '' },
];

const header = 'name\trelied on by\tevidence\toutcome\tseen\tdifference';

describe('host and Google are compared line by line', () => {
  it('and agree where outcome and what was seen are the same; what is for people to try is left out', () => {
    const copied = [
      header,
      'text stays text\tsrc/a.ts\tdocumented\tholds\t\t',
      'an id in use is refused\tsrc/b.ts\treported\tholds\tSheet with id N already exists.\t',
      'rows grow\tsrc/c.ts\tunsure\tholds\t\t',
      'edits fire\tsrc/d.ts\t\tby hand\t\tType into a cell.',
    ].join('\r\n');

    expect(differences(host, readLines(copied))).toEqual([]);
  });

  it('and differ in the outcome, in a wording, or because one side did not try', () => {
    const downloaded = [
      header.replaceAll('\t', ','),
      'text stays text,src/a.ts,documented,fails,,"value: expected ""=1+1"", actual 2"',
      'an id in use is refused,src/b.ts,reported,holds,already taken,',
      'columns grow,src/c.ts,unsure,holds,,',
    ].join('\n');

    expect(differences(host, readLines(`\uFEFF${downloaded}`))).toEqual([
      '≠ text stays text\n    host:   holds\n    Google: fails · value: expected "=1+1", actual 2',
      '~ an id in use is refused\n    host:   holds · Sheet with id N already exists.\n    Google: holds · already taken',
      '? rows grow\n    not tried at Google',
      '? columns grow\n    not known here: built from another version',
    ]);
  });

  it('with quotes inside a cell as they stand in tab-separated text', () => {
    const copied = `${header}\nrows grow\tsrc/c.ts\tunsure\tfails\t\tvalue: expected "=1+1", actual 2`;

    expect(readLines(copied)[0]?.difference).toBe('value: expected "=1+1", actual 2');
  });

  it('unless the header line was not copied', () => {
    expect(() => readLines('text stays text\tsrc/a.ts\tdocumented\tholds\t\t')).toThrow('copy the header line as well');
  });
});

describe('npm run assumptions:compare', () => {
  it('prints the differences to this host and exits with 1', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'sheetdesk-compare-'));
    const file = path.join(folder, 'google.tsv');
    const failed =
      'a sheet id that no sheet has gives null\tsrc/sheets/columns/locate.ts\tdocumented\tfails\t\tsheet: expected null';
    await writeFile(file, `${header}\n${failed}\n`);

    const { code, output } = await compare(file);
    await rm(folder, { recursive: true });

    expect(output).toContain(
      '≠ a sheet id that no sheet has gives null\n    host:   holds\n    Google: fails · sheet: expected null',
    );
    expect(output).toContain('1 lines from Google');
    expect(code).toBe(1);
  });

  it('says which file it wants when none is named', async () => {
    const { code, output } = await compare();

    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining('Say which file') });
  });
});

function compare(...words: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const program = ['--import', 'tsx', path.join(__dirname, 'compare.ts')];
  return new Promise((resolve) => {
    execFile(process.execPath, [...program, ...words], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` });
    });
  });
}
