/**
 * Lower end of the 95 % confidence interval of a proportion (E. B. Wilson, 1927): what share of a
 * convention's followers can be counted on, given how many were seen. 0 for no observations.
 */
export function wilsonLowerBound(successes: number, total: number): number {
  if (total === 0) return 0;
  const z = 1.959964;
  const share = successes / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * total)) / total);
  return (centre - spread) / (1 + (z * z) / total);
}
