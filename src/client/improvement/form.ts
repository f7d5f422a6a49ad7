import type { FlaggedCategory, ImprovementChoice, ImprovementDraft } from '../../api';
import { element } from '../element';
import type { Words } from '../words';

type Values = Omit<ImprovementDraft, 'token' | 'month' | 'category'>;
type Control = HTMLInputElement | HTMLTextAreaElement;

export interface ImprovementForm {
  readonly elements: readonly HTMLElement[];
  readonly first: HTMLElement;
  values(): Values;
}

const labelled = (label: string, control: Control): HTMLElement => element('label', {}, label, control);

const peopleList = 'improvement-people';

/** The five whys, the root cause and the actions, filled with the category's tickets. */
export function improvementForm(choice: ImprovementChoice, flagged: FlaggedCategory, words: Words): ImprovementForm {
  const own = words.improvement;
  const area = (rows: number): HTMLTextAreaElement => element('textarea', { rows });
  const whys = [1, 2, 3, 4, 5].map(() => area(1));
  const rootCause = area(2);
  const acceptance = area(2);
  const tickets = area(2);
  tickets.value = flagged.tickets;
  const action = () => ({
    what: area(2),
    owner: element('input', { type: 'text', list: peopleList }),
    due: element('input', { type: 'date' }),
  });
  const short = action();
  const long = action();
  const actionSet = (title: string, { what, owner, due }: ReturnType<typeof action>): HTMLElement =>
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      labelled(own.action, what),
      element('div', { class: 'pair' }, labelled(own.owner, owner), labelled(own.due, due)),
    );
  return {
    elements: [
      element('datalist', { id: peopleList }, ...choice.people.map((name) => element('option', { value: name }))),
      element(
        'fieldset',
        {},
        element('legend', {}, own.whys),
        ...whys.map((why, at) => labelled(own.why(at + 1), why)),
        labelled(own.rootCause, rootCause),
      ),
      actionSet(own.short, short),
      actionSet(own.long, long),
      labelled(own.acceptance, acceptance),
      labelled(own.tickets, tickets),
    ],
    first: whys[0] ?? rootCause,
    values: () => ({
      whys: whys.map(({ value }) => value.trim()),
      rootCause: rootCause.value.trim(),
      shortAction: short.what.value.trim(),
      shortOwner: short.owner.value.trim(),
      shortDue: short.due.value,
      longAction: long.what.value.trim(),
      longOwner: long.owner.value.trim(),
      longDue: long.due.value,
      acceptance: acceptance.value.trim(),
      tickets: tickets.value.trim(),
    }),
  };
}
