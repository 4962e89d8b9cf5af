interface Order {
  closed: boolean;
  draft: boolean;
  owner: string;
  kind: string;
}

export function mayEdit(user: { admin: boolean; name: string } | null, order: Order, now: boolean): string {
  // expect: long-condition
  if (user !== null && (user.admin || (order.owner === user.name && !order.closed) || (order.draft && now))) {
    return "yes";
  }
  // ok: long-condition
  if (user !== null && (user.admin || order.draft)) {
    return "later";
  }
  return "no";
}

export function isKnown({ kind }: Order): boolean {
  // A list of one kind reads in one go: ok: long-condition
  if (kind === "a" || kind === "b" || kind === "c" || kind === "d" || kind === "e" || kind === "f") return true;
  // expect: long-condition
  while (!(kind === "a" || kind === "b" || kind === "c" || kind === "d" || kind === "e" || kind === "f" || kind === "g" || kind === "h" || kind === "i")) {
    return false;
  }
  // What is returned has a name, the function's: ok: long-condition
  return (kind === "a" && kind !== "b") || (kind === "c" && kind !== "d") || (kind === "e" && kind !== "f");
}
