/** Who sent a request, and with what key. */
export interface Caller {
  user_id: string;
  key_id: string;
  /** True for a key that may only read. */
  read_only: boolean;
  /** The one project that the key reaches; null for all projects of its user. */
  only_project_id: string | null;
}
