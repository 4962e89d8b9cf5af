const name = /^(?:un)?(?:licen[sc]e|copying|copyright)(?:[._-][\w.+-]*)?$/i;

/** True for the files that hold a licence's text, by their usual names. */
export function isLicencePath(path: string): boolean {
  return name.test(path.slice(path.lastIndexOf("/") + 1)) || /^LICENSES\/[^/]+$/.test(path);
}
