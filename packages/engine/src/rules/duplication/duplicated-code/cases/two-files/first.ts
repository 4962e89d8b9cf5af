const limit = 3;

// expect: duplicated-code
export function score(values: number[], bound: number): number {
  let sum = 0;
  const seen = new Set<number>();
  for (const value of values) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value > bound) sum += value * 2;
    else if (value < -bound) sum -= value / 3;
    else sum += 1;
  }
  while (sum > 1000) {
    sum = Math.floor(sum / 10) + seen.size;
  }
  return sum;
}

export const early = score([limit], limit);
