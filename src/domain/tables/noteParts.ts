/** The parts of a note of the log, as the desk joins them in either language. */
export const noteParts = (note: string): readonly string[] => note.split(/；|; /);
