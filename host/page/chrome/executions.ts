import type { ListedExecution } from '../../contract/wire';
import { button, element } from '../element';
import type { Language, Words } from '../words';
import type { OutboxPorts } from './outbox';

const sourcesZh: Readonly<Record<ListedExecution['source'], string>> = {
  menu: '菜单',
  'simple trigger': '简单触发器',
  'time trigger': '时间触发器',
  'edit trigger': '编辑触发器',
  'form trigger': '表单触发器',
  page: '页面',
  'web app': '网页应用',
  terminal: '终端',
};

export interface ExecutionsPorts extends Pick<OutboxPorts, 'words' | 'times' | 'redraw'> {
  readonly language: Language;
}

/** What ran, newest first, with its calls, its modelled time and its log. */
export class Executions {
  private executions: readonly ListedExecution[] = [];
  private readonly unfolded = new Set<number>();
  private onlyErrors = false;

  constructor(private readonly ports: ExecutionsPorts) {}

  get errorCount(): number {
    return this.executions.filter(({ error }) => error !== null).length;
  }

  get count(): number {
    return this.executions.length;
  }

  set(executions: readonly ListedExecution[]): void {
    this.executions = executions;
  }

  add(execution: ListedExecution): void {
    this.executions = [...this.executions, execution].slice(-500);
  }

  draw(): HTMLElement {
    const words = this.ports.words;
    if (this.executions.length === 0) {
      return element('p', { class: 'drawer-empty' }, words.executionsEmpty);
    }
    const shown = this.executions.filter(({ error }) => !this.onlyErrors || error !== null).reverse();
    const list = element('div', { class: 'drawer-list', attributes: { role: 'list' } });
    list.append(...shown.map((execution) => this.drawEntry(execution)));
    return element('div', { class: 'drawer-body' }, this.drawFilter(words), list);
  }

  private drawFilter(words: Words): HTMLElement {
    const toggle = button(`${words.onlyErrors} (${this.errorCount})`, () => {
      this.onlyErrors = !this.onlyErrors;
      this.ports.redraw();
    });
    toggle.setAttribute('aria-pressed', String(this.onlyErrors));
    return element('div', { class: 'drawer-tools' }, toggle);
  }

  private drawEntry(execution: ListedExecution): HTMLElement {
    const unfolded = this.unfolded.has(execution.id);
    const head = element(
      'button',
      {
        class: execution.error === null ? 'entry' : 'entry failed',
        attributes: { type: 'button', 'aria-expanded': String(unfolded) },
        click: () => this.toggle(execution.id),
      },
      element(
        'span',
        { class: 'entry-head' },
        element('code', { class: 'entry-title' }, execution.function),
        element('time', {}, this.ports.times.full(execution.startedAt)),
      ),
      element('span', { class: 'entry-line' }, this.summary(execution)),
      execution.error === null ? null : element('span', { class: 'entry-error' }, execution.error),
    );
    return element('div', { attributes: { role: 'listitem' } }, head, unfolded ? drawDetails(execution) : null);
  }

  private summary({ source, user, calls, modelledMs }: ListedExecution): string {
    const zh = this.ports.language === 'zh';
    const parts = [
      zh ? sourcesZh[source] : source,
      user,
      zh ? `${calls.total} 次调用` : `${calls.total} ${calls.total === 1 ? 'call' : 'calls'}`,
      `${Math.round(modelledMs)} ms`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
  }

  private toggle(id: number): void {
    if (!this.unfolded.delete(id)) {
      this.unfolded.add(id);
    }
    this.ports.redraw();
  }
}

function drawDetails({ logs, calls }: ListedExecution): HTMLElement {
  const methods = Object.entries(calls.byMethod)
    .sort(([, left], [, right]) => right - left)
    .map(([method, count]) => `${String(count).padStart(5)}  ${method}`);
  return element('pre', { class: 'entry-details' }, [...logs, ...(logs.length > 0 ? [''] : []), ...methods].join('\n'));
}
