// expect: many-parameters
export function book(street: string, city: string, zip: string, country: string, day: number, month: number, year: number, note: string): string {
  return [street, city, zip, country, day, month, year, note].join(" ");
}

// ok: many-parameters
export function move(street: string, city: string, zip: string): string {
  return [street, city, zip].join(" ");
}

export class Desk {
  // ok: many-parameters
  constructor(a: string, b: string, c: string, d: string, e: string, f: string, g: string, h: string) {
    console.log(a, b, c, d, e, f, g, h);
  }
}
