const displayed = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[ T](\d{1,2}):(\d{2})/;

/** A displayed time such as `2024-05-20 14:05` as a date-time control takes it; blank when it is none. */
export function controlTime(text: string): string {
  const parts = displayed.exec(text);
  if (parts === null) return '';
  const [year = '', ...rest] = parts.slice(1);
  const [month, day, hour, minute] = rest.map((part) => part.padStart(2, '0'));
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The moment (epoch milliseconds) as yyyy-MM-ddTHH:mm in the zone. */
export function controlTimeIn(timeZone: string, moment: number): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
