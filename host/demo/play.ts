import { TZDate } from '@date-fns/tz';
import type { Language } from '../../src/domain/record/lists';
import { tables } from '../../src/domain/tables/tables';
import type { Host, ScriptProject } from '../contract/host';
import { places } from '../sample/place';
import { openSetUp } from '../sample/setUp';
import { nameOf, teamRows } from '../sample/team';
import { both } from '../sample/words';
import { day, nextMorning, type Step, steps } from './day';
import { Deeds } from './deeds';

/** One line of the story: a moment as HH:mm with its day, and what happened. */
export interface Happening {
  readonly when: string;
  readonly what: string;
  readonly kind: 'deed' | 'mail' | 'clock';
}

/**
 * Plays the story on a new workbook that the add-on sets up: a working day and the morning after.
 * @param tell is given each line as it happens
 * @throws Error when the add-on fails, or refuses what the story does
 */
export function play(project: ScriptProject, language: Language, tell: (happening: Happening) => void): Host {
  const { timeZone } = places[language];
  const at = (date: typeof day | typeof nextMorning, time: string): number => {
    const [hour = '', minute = ''] = time.split(':');
    return new TZDate(date.year, date.month - 1, date.day, Number(hour), Number(minute), timeZone).getTime();
  };
  const host = openSetUp({ project, ...places[language] }, at(day, '08:20'));
  const happened = (what: string, kind: Happening['kind']): void => tell({ when: whenOf(host), what, kind });
  happened(both('工作簿已初始化，录入人员', 'The workbook is set up, the team entered')(language), 'deed');
  host.person(host.owner).paste(tables.people[language], 1, 0, teamRows(language));
  host.subscribe((event) => {
    if (event.kind === 'mail') happened(`✉ ${event.mail.to.join(', ')}: ${event.mail.subject}`, 'mail');
  });
  const deeds = new Deeds(host, language);
  for (const step of steps) happened(playStep(host, deeds, step, at(day, step.time), language), 'deed');
  const executions = host.advanceTo(at(nextMorning, '08:45')).length;
  happened(both(`夜间：${executions} 次定时检查`, `Overnight: ${executions} timed checks`)(language), 'clock');
  return host;
}

function playStep(host: Host, deeds: Deeds, step: Step, moment: number, language: Language): string {
  host.advanceTo(moment);
  return `${nameOf(step.by, language)} ${deeds.do(step)}`;
}

/** A moment in words of the workbook's zone: MM-dd HH:mm. */
export function whenOf(host: Host, moment = host.now()): string {
  const local = new TZDate(moment, host.view().timeZone);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(local.getMonth() + 1)}-${two(local.getDate())} ${two(local.getHours())}:${two(local.getMinutes())}`;
}
