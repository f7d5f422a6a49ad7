/** What a person answers to an alert or a prompt. */
export interface PlannedAnswer {
  readonly button: string;
  readonly text?: string;
}

const buttons = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];

/**
 * Reads `--answer`: a button ("YES"), or a button and what is entered into the prompt ("OK=Zhang Wei").
 * @throws Error with one sentence for any other button
 */
export function readAnswer(words: string): PlannedAnswer {
  const at = words.indexOf('=');
  const button = (at < 0 ? words : words.slice(0, at)).trim().toUpperCase();
  if (!buttons.includes(button)) {
    throw new Error(`--answer must begin with ${buttons.join(', ')}, as in OK=some text, not "${words}".`);
  }
  return at < 0 ? { button } : { button, text: words.slice(at + 1) };
}
