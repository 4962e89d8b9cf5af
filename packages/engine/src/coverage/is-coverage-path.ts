/**
 * True for where tools leave their report, in case that a repository keeps one: at its top or in a folder that is
 * named after it.
 */
export function isCoveragePath(path: string): boolean {
  return /^(?:(?:coverage|reports?|build\/(?:coverage|logs)|\.coverage)\/)?(?:lcov\.info|coverage\.lcov|coverage\.xml|coverage\.cobertura\.xml|cobertura(?:-coverage)?\.xml|clover\.xml|coverage\.out|cover\.out|coverage\.txt)$/u.test(
    path,
  );
}
