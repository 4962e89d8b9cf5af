interface Parcel {
  weight: number;
  express: boolean;
  fragile: boolean;
  country: string;
  insured?: boolean;
  gift?: boolean;
  value: number;
}

// expect: complex-function
export function postage(parcel: Parcel, member: boolean): number {
  let price = 0;
  if (parcel.weight <= 0 || !parcel.country) throw new Error("bad parcel");
  if (parcel.weight < 1) price = 4;
  else if (parcel.weight < 5) price = 7;
  else if (parcel.weight < 20) price = 15;
  else price = 40;
  if (parcel.express && !parcel.fragile) price *= 2;
  if (parcel.express && parcel.fragile) price *= 3;
  if (parcel.country !== "DE") {
    price += parcel.country === "CH" || parcel.country === "NO" ? 12 : 5;
  }
  if (parcel.insured) price += parcel.value > 500 ? 20 : 3;
  if (parcel.gift && member) price -= 1;
  return price;
}

// ok: complex-function
export function statusText(code: number): string {
  switch (code) {
    case 1:
      return "created";
    case 2:
      return "paid";
    case 3:
      return "packed";
    case 4:
      return "sent";
    case 5:
      return "delivered";
    case 6:
      return "returned";
    case 7:
      return "refunded";
    case 8:
      return "lost";
    case 9:
      return "damaged";
    case 10:
      return "held";
    case 11:
      return "customs";
    case 12:
      return "released";
    case 13:
      return "cancelled";
    case 14:
      return "expired";
    case 15:
      return "archived";
    case 16:
      return "deleted";
    default:
      return "unknown";
  }
}

// ok: complex-function
export function fits(parcel: Parcel, limit: number): boolean {
  return parcel.weight < limit && parcel.value < 1000;
}
