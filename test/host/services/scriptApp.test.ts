import { COLLEAGUE, FRIDAY_MORNING, hostOf } from '../execution/fixture';

const DAY = 24 * 3_600_000;

/** When the trigger that `builder` describes runs within `days` days, as "E d HH:mm" in Shanghai. */
function runs(builder: string, days: number): readonly string[] {
  const host = hostOf(`
    function install() { ScriptApp.newTrigger('tick').timeBased().${builder}.create(); }
    function tick() { console.log(Utilities.formatDate(new Date(), 'Asia/Shanghai', 'E d HH:mm')); }`);
  const installed = host.run('install');
  if (installed.error !== null) throw new Error(installed.error);
  return host.advanceTo(FRIDAY_MORNING + days * DAY).flatMap((execution) => execution.logs);
}

describe('time triggers', () => {
  test('everyDays(1).atHour(8) runs daily in its hour, always at the same minute', () => {
    const times = runs('everyDays(1).atHour(8)', 4);
    expect(times.map((time) => time.slice(0, -2))).toEqual(['Sat 2 08:', 'Sun 3 08:', 'Mon 4 08:', 'Tue 5 08:']);
    expect(new Set(times.map((time) => time.slice(-2))).size).toBe(1);
  });

  test('nearMinute(30) keeps within 15 minutes of it', () => {
    const minute = Number(runs('everyDays(1).atHour(8).nearMinute(30)', 1)[0]?.slice(-2));
    expect(minute).toBeGreaterThanOrEqual(15);
    expect(minute).toBeLessThanOrEqual(45);
  });

  test('onWeekDay(MONDAY) runs on Mondays', () => {
    const times = runs('onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9)', 15);
    expect(times.map((time) => time.slice(0, 6).trim())).toEqual(['Mon 4', 'Mon 11']);
  });

  test('onMonthDay(1) runs on the first of the month', () => {
    expect(runs('onMonthDay(1).atHour(3)', 62).map((time) => time.split(' ')[1])).toEqual(['1', '1']);
  });

  test('after(90 minutes) runs once', () => {
    expect(runs('after(90 * 60 * 1000)', 2)).toEqual(['Fri 1 10:30']);
  });

  test('inTimezone moves the hour', () => {
    expect(runs('everyDays(1).atHour(0).nearMinute(30).inTimezone("Etc/GMT")', 1)[0]).toMatch(/^Sat 2 08:/);
  });

  test('everyMinutes takes 1, 5, 10, 15 or 30', () => {
    expect(() => runs('everyMinutes(7)', 1)).toThrow('It must be one of 1, 5, 10, 15, 30.');
  });
});

describe('the list of triggers', () => {
  const source = `
    function install(count) { for (let i = 0; i < count; i++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function describe() {
      return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getEventType() === ScriptApp.EventType.CLOCK]);
    }
    function clear() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }`;

  test('a trigger tells what it is; enumerations print their names', () => {
    const host = hostOf(source);
    host.run('install', [1]);
    expect(host.run('describe').result).toEqual([['tick', 'CLOCK', 'CLOCK', true]]);
  });

  test('everyone sees and deletes only one’s own', () => {
    const host = hostOf(source);
    host.run('install', [1]);
    host.run('clear', [], COLLEAGUE);
    expect(host.run('describe', [], COLLEAGUE).result).toEqual([]);
    expect(host.run('describe').result).toHaveLength(1);
  });

  test('a user has at most 20', () => {
    const host = hostOf(source);
    expect(host.run('install', [21]).error).toMatch(/too many triggers/);
    expect(host.run('describe').result).toHaveLength(20);
  });

  test('a deleted trigger runs no more', () => {
    const host = hostOf(source);
    host.run('install', [1]);
    host.run('clear');
    expect(host.advanceTo(FRIDAY_MORNING + DAY)).toEqual([]);
  });
});

test('the web app has no address until it is served', () => {
  const source = 'function url() { return ScriptApp.getService().getUrl(); }';
  expect(hostOf(source).run('url').result).toBeNull();
  expect(hostOf(source, { webAppUrl: 'http://127.0.0.1:8000/app' }).run('url').result).toBe(
    'http://127.0.0.1:8000/app',
  );
});
