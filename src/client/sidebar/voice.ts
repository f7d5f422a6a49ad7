import type { Language } from '../../domain/record/lists';
import { browserLanguage, speak, type Words } from '../words';

/** In which language the sidebar speaks: the browser's until an answer told the workbook's. */
export class Voice {
  private language: Language = browserLanguage();
  private spoken: Words = speak(this.language);
  private readonly listeners: ((words: Words) => unknown)[] = [];

  get words(): Words {
    return this.spoken;
  }

  /** Takes over the language of an answer. @returns its words */
  heard(language: Language): Words {
    if (language !== this.language) {
      this.language = language;
      this.spoken = speak(language);
      for (const listener of this.listeners) listener(this.spoken);
    }
    return this.spoken;
  }

  /** Calls `listener` now and whenever the language changes. */
  follow(listener: (words: Words) => unknown): void {
    this.listeners.push(listener);
    listener(this.spoken);
  }

  /** Hours and minutes of `moment` (epoch milliseconds) on the wall clock of `timeZone`. */
  timeOf(moment: number, timeZone: string): string {
    const locale = this.language === 'zh' ? 'zh-CN' : 'en-GB';
    return new Date(moment).toLocaleTimeString(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  }
}
