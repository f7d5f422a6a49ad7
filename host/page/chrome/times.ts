import type { Language } from '../words';

/** Writes moments in the workbook's zone. */
export class Times {
  private readonly day: Intl.DateTimeFormat;
  private readonly clock: Intl.DateTimeFormat;

  constructor(timeZone: string, language: Language) {
    const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    this.day = new Intl.DateTimeFormat(locale, { timeZone, month: 'short', day: 'numeric', weekday: 'short' });
    this.clock = new Intl.DateTimeFormat(locale, {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
  }

  /** Like 11月22日周日 10:32:05. */
  full(moment: number): string {
    return `${this.day.format(moment)} ${this.clock.format(moment)}`;
  }

  /** Like 10:32:05. */
  time(moment: number): string {
    return this.clock.format(moment);
  }
}
