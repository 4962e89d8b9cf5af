// expect: flag-argument
export function save(name: string, notify: boolean, overwrite: boolean, dryRun: boolean): string {
  return `${name} ${notify} ${overwrite} ${dryRun}`;
}

// ok: flag-argument
export function close(name: string, force: boolean): string {
  return `${name} ${force}`;
}
