/** Last serial given per month: { "202405": 10 } means C2024050010 was the last. */
export type CustomerSerials = Readonly<Record<string, number>>;

/** Nine digits at most: to more, as somebody may type them, one could not be added exactly. */
const shape = /^C(\d{6})(\d{4,9})$/;

/**
 * Gives the next customer number of a month (D2): C + yyyyMM + a serial of four digits; the 10,000th has five.
 * @param month yyyyMM in the workbook's zone
 */
export function nextCustomerNo(
  serials: CustomerSerials,
  month: string,
): { readonly customerNo: string; readonly serials: CustomerSerials } {
  const serial = (serials[month] ?? 0) + 1;
  return { customerNo: `C${month}${String(serial).padStart(4, '0')}`, serials: { ...serials, [month]: serial } };
}

/** Serials that give none of `customerNos` again: what is known, raised to the highest seen. */
export function customerSerialsAfter(serials: CustomerSerials, customerNos: Iterable<string>): CustomerSerials {
  const raised: Record<string, number> = { ...serials };
  for (const customerNo of customerNos) {
    const [, month, serial] = shape.exec(customerNo.trim()) ?? [];
    if (month !== undefined) raised[month] = Math.max(raised[month] ?? 0, Number(serial));
  }
  return raised;
}

export const isCustomerNo = (text: string): boolean => shape.test(text.trim());
