export function describe(retries: number, tls: boolean, port: number, hostname: string): string {
  return `${hostname} ${port} ${tls} ${retries}`;
}

// Other types are other things: ok: data-clump
export function listen(hostname: URL, port: string, tls: object): void {
  console.log(hostname, port, tls);
}

// Names that a framework gives its arguments: ok: data-clump
export function first(req: object, res: object, next: () => void): void {
  console.log(req, res, next);
}
export function second(req: object, res: object, next: () => void): void {
  console.log(req, res, next);
}
export function third(req: object, res: object, next: () => void): void {
  console.log(req, res, next);
}
