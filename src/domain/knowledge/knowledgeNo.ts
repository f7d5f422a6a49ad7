const shape = /^K(\d{4,})$/;

/** Whether `text` has the shape of an article's number (D2). */
export const isKnowledgeNo = (text: string): boolean => shape.test(text);

/** The number of a serial: K0001; the 10000th has five digits. */
export const knowledgeNoOf = (serial: number): string => `K${String(serial).padStart(4, '0')}`;

/** The highest serial among `numbers`, at least `known`: the next one after it was never given (D2). */
export const highestSerial = (known: number, numbers: Iterable<string>): number => {
  let highest = known;
  for (const number of numbers) highest = Math.max(highest, Number(shape.exec(number)?.[1] ?? 0));
  return highest;
};
