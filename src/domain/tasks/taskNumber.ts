/** The next task number of a ticket (D2): its number, a dash and a serial, never one that was given before. */
export function nextTaskNo(number: string, given: readonly string[]): string {
  const serials = given.map((taskNo) =>
    taskNo.startsWith(`${number}-`) ? Number(taskNo.slice(number.length + 1)) || 0 : 0,
  );
  return `${number}-${Math.max(0, ...serials) + 1}`;
}
