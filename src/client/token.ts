/** A fresh token of 128 random bits in hexadecimal: it names one filled-in form, so that sending it twice saves it once. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
