/**
 * Characters of a customer's name or contact: far more than any has, and far fewer than the encrypted store would cut (D12).
 * It stands alone so that the customers' page, which must be small, can hold to it.
 */
export const longestCustomerText = 300;
