export const name = "b";

export function weigh(numbers: number[], edge: number): number {
  let sum = 0;
  const seen = new Set<number>();
  for (const value of numbers) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value > edge) sum += value * 2;
    else if (value < -edge) sum -= value / 3;
    else sum += 1;
  }
  while (sum > 1000) {
    sum = Math.floor(sum / 10) + seen.size;
  }
  return sum;
}
