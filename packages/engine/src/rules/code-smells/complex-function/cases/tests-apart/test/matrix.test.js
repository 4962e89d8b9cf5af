// ok: complex-function
export function everyCase(a, b, c) {
  if (a && b) return 1;
  if (a && c) return 2;
  if (b && c) return 3;
  if (!a && b) return 4;
  if (!a && c) return 5;
  if (!b && c) return 6;
  if (!a && !b) return 7;
  if (!a && !c) return 8;
  if (a || b || c) return 9;
  return 0;
}
