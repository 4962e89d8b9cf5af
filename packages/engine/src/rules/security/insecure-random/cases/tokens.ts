export function makeToken(): string {
  return Math.random().toString(36); // expect: insecure-random
}

export function roll(): number {
  return Math.floor(Math.random() * 6) + 1; // ok: insecure-random
}

export const delay = Math.random() * 1000; // ok: insecure-random
export const sessionId = Math.random().toString(16); // expect: insecure-random
