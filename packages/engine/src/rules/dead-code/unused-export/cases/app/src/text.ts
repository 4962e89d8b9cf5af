export const trim = (value: string): string => value.trim(); // ok: unused-export
export const pad = (value: string): string => value.padEnd(3); // expect: unused-export
