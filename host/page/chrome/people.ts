import { button, element } from '../element';
import type { Words } from '../words';

const storageKey = 'sheetdesk.people';
const addValue = '+';

export interface PeoplePorts {
  readonly words: Words;
  changed(): void;
}

/** Who acts in this page: the owner, or anybody else whose e-mail was added. Remembered in this browser. */
export class People {
  readonly place = element('label', { class: 'people' });
  current: string;
  private people: readonly string[];

  constructor(
    owner: string,
    private readonly ports: PeoplePorts,
  ) {
    const remembered = readPeople();
    this.people = [...new Set([owner, ...remembered])];
    this.current = owner;
    this.draw();
  }

  private draw(): void {
    const words = this.ports.words;
    const choice = element(
      'select',
      { attributes: { 'aria-label': words.actAs }, change: () => this.choose(choice.value) },
      ...this.people.map((person) => element('option', { attributes: { value: person } }, person)),
      element('option', { attributes: { value: addValue } }, words.addPerson),
    );
    choice.value = this.current;
    this.place.replaceChildren(element('span', { class: 'strip-label' }, words.actAs), choice);
  }

  private choose(value: string): void {
    if (value === addValue) {
      this.ask();
      this.draw();
    } else {
      this.become(value);
    }
  }

  private become(person: string): void {
    this.current = person;
    this.people = [...new Set([...this.people, person])];
    writePeople(this.people);
    this.draw();
    this.ports.changed();
  }

  private ask(): void {
    const words = this.ports.words;
    const input = element('input', { attributes: { type: 'email', required: '', name: 'email', autocomplete: 'off' } });
    const close = () => dialog.remove();
    const form = element(
      'form',
      { class: 'ask', attributes: { method: 'dialog' } },
      element('h2', {}, words.addPersonTitle),
      element('label', {}, words.email, input),
      element(
        'div',
        { class: 'ask-buttons' },
        button(words.cancel, close),
        element('button', { class: 'button primary', attributes: { type: 'submit' } }, words.add),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.become(input.value.trim());
      close();
    });
    const dialog = element('dialog', { class: 'dialog' }, form);
    dialog.addEventListener('close', close);
    document.body.append(dialog);
    dialog.showModal();
  }
}

/** Storage may be refused by the browser; then people are forgotten with the page. */
function readPeople(): readonly string[] {
  try {
    const people: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(people) ? people.map(String) : [];
  } catch {
    return [];
  }
}

function writePeople(people: readonly string[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(people));
  } catch {
    return;
  }
}
