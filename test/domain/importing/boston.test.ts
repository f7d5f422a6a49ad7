import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { slaState } from '../../../src/domain/clock/slaState';
import { existingOf } from '../../../src/domain/importing/existing';
import { matchColumns } from '../../../src/domain/importing/matchColumns';
import { readLines } from '../../../src/domain/importing/readLines';
import { at, newYork } from '../moments';

const file = readFileSync(join(__dirname, '../../data/boston311-2022-2023.csv'), 'utf8');
const [headers = [], ...rows] = Papa.parse<string[]>(file, { skipEmptyLines: true }).data;
const now = at('2024-06-01 09:00', newYork);
const columns = matchColumns(headers, rows);
const result = readLines({ headers, rows }, columns, { lists: {}, categories: [] }, newYork, now, existingOf([]));

describe("Boston's 1,172 service requests of 2022 and 2023", () => {
  test('are matched by their headers and all accepted', () => {
    expect(columns.filter((key) => key !== null)).toHaveLength(13);
    expect(result.accepted).toHaveLength(1172);
    expect(result.refused).toEqual([]);
  });

  test("are on time and overdue as the city's own verdict says, wherever a target is given", () => {
    const verdict = headers.indexOf('OnTime_Status');
    const target = headers.indexOf('TARGET_DT');
    for (const { line, ticket } of result.accepted) {
      const row = rows[line - 2] ?? [];
      const { createdAt, resolveDue, resolvedAt, status } = ticket;
      if (!createdAt || !resolvedAt || !status) throw new Error(`line ${line} lacks a time`);
      const state = slaState({ createdAt, resolvedAt, status, ...(resolveDue ? { resolveDue } : {}) }, now);
      const expected = row[verdict] === 'ONTIME' ? 'metOnTime' : 'metLate';
      expect([line, state]).toEqual([line, row[target] === '' ? undefined : expected]);
    }
  });

  test('bring 5 channels, 9 departments and every path of their three-level categories as new', () => {
    const count = (list: string) => result.newOptions.filter((option) => option.list === list).length;
    expect([count('channel'), count('department')]).toEqual([5, 9]);
    expect(result.newCategories.reduce((lines, category) => lines + category.lines, 0)).toBe(1172);
  });
});
