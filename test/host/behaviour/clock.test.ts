import { FRIDAY_MORNING, hostOf } from '../execution/fixture';

const MINUTE = 60_000;

describe('row 18: when time triggers run', () => {
  const made = (schedule: string) =>
    `function make() { ScriptApp.newTrigger('tick').timeBased().${schedule}.create(); } function tick() {}`;
  const minutesOf = (schedule: string, hours: number, triggerJitter?: number) => {
    const host = hostOf(made(schedule), triggerJitter === undefined ? {} : { triggerJitter });
    expect(host.run('make').error).toBeNull();
    const runs = host.advanceTo(FRIDAY_MORNING + hours * 60 * MINUTE);
    return runs.map(({ startedAt }) => (startedAt - FRIDAY_MORNING) / MINUTE);
  };

  test.each([1, 5, 10, 15, 30])('everyMinutes(%i) is allowed', (minutes) => {
    expect(minutesOf(`everyMinutes(${minutes})`, 1)).toHaveLength(60 / minutes);
  });

  test.each([0, 2, 3, 20, 60])('everyMinutes(%i) is not', (minutes) => {
    expect(hostOf(made(`everyMinutes(${minutes})`)).run('make').error).toMatch(/must be one of 1, 5, 10, 15, 30/);
  });

  test('a daily one has a slot in its hour that stays the same', () => {
    const slots = minutesOf('everyDays(1).atHour(12)', 5 * 24).map((minute) => minute % (24 * 60));
    expect(new Set(slots).size).toBe(1);
    expect(slots[0]).toBeGreaterThanOrEqual(180);
    expect(slots[0]).toBeLessThan(240);
  });

  test('nearMinute(0) may lie 15 minutes to either side', () => {
    const [minute] = minutesOf('everyDays(1).atHour(12).nearMinute(0)', 24);
    expect(Math.abs((minute ?? 0) - 180)).toBeLessThanOrEqual(15);
  });

  test('with jitter runs come late, by less than half their period and 15 minutes, the same for one seed', () => {
    const late = minutesOf('everyMinutes(10)', 5, 7).map((minute, run) => minute - 10 * (run + 1));
    expect(late.every((minutes) => minutes >= 0 && minutes < 5)).toBe(true);
    expect(new Set(late).size).toBeGreaterThan(20);
    expect(minutesOf('everyMinutes(10)', 5, 7)).toEqual(minutesOf('everyMinutes(10)', 5, 7));
    expect(minutesOf('everyMinutes(10)', 5, 8)).not.toEqual(minutesOf('everyMinutes(10)', 5, 7));
  });
});
