import type { CoverageMeasure } from "../model/coverage.ts";

/** Measured coverage of a joined project. */
export interface MeasuredCoverage extends CoverageMeasure {
  /** By project-wide function id: 1 ran, 0 did not run, -1 no report tells. */
  ran: Int8Array;
}
