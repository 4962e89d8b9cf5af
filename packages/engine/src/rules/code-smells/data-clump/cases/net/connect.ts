// expect: data-clump as low
export function connect(hostname: string, port: number, tls: boolean, retries: number): string {
  return `${hostname}:${port}${tls}${retries}`;
}

export function probe(hostname: string, port: number, tls: boolean, retries: number): boolean {
  return hostname !== "" && port > 0 && tls && retries > 0;
}
