/** The words Sheets writes into a pivot table, by locale. Their Chinese wording is folklore. */
export interface PivotWords {
  readonly grandTotal: string;
  total(label: string): string;
  valueName(summarize: string, header: string): string;
}

export function pivotWords(locale: string): PivotWords {
  if (locale.startsWith('zh')) {
    return {
      grandTotal: '总计',
      total: (label) => `${label} 总计`,
      valueName: (summarize, header) => `${header} 的 ${summarize}`,
    };
  }
  return {
    grandTotal: 'Grand Total',
    total: (label) => `${label} Total`,
    valueName: (summarize, header) => `${summarize} of ${header}`,
  };
}
