/** From the gravest to the mildest. Critical and high block a merge; medium and low advise; info does neither. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;

export type Severity = (typeof severities)[number];
