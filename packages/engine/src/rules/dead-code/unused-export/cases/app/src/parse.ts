export function parse(value: string): string { // ok: unused-export
  return value + limit;
}

export const limit = 3; // ok: unused-export

// expect: unused-export
export function parseOld(value: string): string {
  return value;
}
