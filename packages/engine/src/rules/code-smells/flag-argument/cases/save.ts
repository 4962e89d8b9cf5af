// expect: flag-argument
export function save(name: string, notify: boolean, overwrite: boolean): string {
  let done = name;
  if (!overwrite) done += " kept";
  return notify ? `${done} told` : done;
}

// ok: flag-argument
export function keep(name: string, notify: boolean, overwrite: boolean): string {
  return `${name} ${notify} ${overwrite}`;
}

// ok: flag-argument
export function close(name: string, force: boolean): string {
  return force ? `${name} forced` : name;
}
