/** Rounds a number of at least 0 half up to `decimals` places, as a person does with the decimal digits in hand. */
export function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // 15 digits: 1.005 x 100 is 100.49999999999999 in binary, and 100.5 on paper.
  return Math.round(Number((value * factor).toPrecision(15))) / factor;
}
