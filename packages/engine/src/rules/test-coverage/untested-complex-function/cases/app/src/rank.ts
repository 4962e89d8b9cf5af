// ok: untested-complex-function
export function rank(a: number, b: number): number {
  if (a > 1) return 1;
  if (a > 2) return 2;
  if (a > 3) return 3;
  if (b > 1) return 4;
  if (b > 2) return 5;
  if (b > 3) return 6;
  for (let i = 0; i < a; i += 1) b += i;
  while (b > 100) b -= 1;
  return a > b ? a : b;
}

// expect: untested-complex-function
export function weigh(a: number, b: number): number {
  if (a > 1) return 1;
  if (a > 2) return 2;
  if (a > 3) return 3;
  if (b > 1) return 4;
  if (b > 2) return 5;
  if (b > 3) return 6;
  for (let i = 0; i < a; i += 1) b += i;
  while (b > 100) b -= 1;
  return a > b ? a : b;
}

export function small(a: number): number { // ok: untested-complex-function
  return a;
}
