/** 97.5 % point of the standard normal distribution, for 95 % intervals (STATISTICS.md section 1). */
export const Z_95 = 1.959963984540054;
