import { customerSerialsAfter, isCustomerNo, nextCustomerNo } from '../../../src/domain/number/customerNumber';

test('D2: the tenth customer of May 2024 is C2024050010; the serial starts anew each month', () => {
  const tenth = nextCustomerNo({ '202405': 9 }, '202405');
  expect(tenth.customerNo).toBe('C2024050010');
  expect(nextCustomerNo(tenth.serials, '202406').customerNo).toBe('C2024060001');
});

test('D2: the 10,000th of a month simply has five digits', () => {
  expect(nextCustomerNo({ '202405': 9999 }, '202405').customerNo).toBe('C20240510000');
});

test('D2: a number that is seen is never given again, and one that is remembered is not forgotten', () => {
  const serials = customerSerialsAfter({ '202405': 3 }, ['C2024050010', 'C2024040002', '20240520001', '']);
  expect(serials).toEqual({ '202405': 10, '202404': 2 });
  expect(customerSerialsAfter({ '202405': 20 }, ['C2024050010'])).toEqual({ '202405': 20 });
  expect(customerSerialsAfter({ '202405': 3 }, ['C20240512345678901234567890'])).toEqual({ '202405': 3 });
  expect([isCustomerNo('C2024050010'), isCustomerNo('20240520001')]).toEqual([true, false]);
});
