// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/**
 * Identifier, a lowercase UUID (version 7, so that ids sort by time of creation).
 *
 * Constraints: format uuid
 * @example "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e"
 */
export type Uuid = string;

/** The smallest worsening that raises a drift alert, by kind of drift. */
export interface DriftThresholds {
  /**
   * Points that the overall score or a category's score must fall.
   * @example 5
   */
  score: number;
  /**
   * Percentage points that structural coverage must fall.
   * @example 5
   */
  coverage: number;
  /**
   * Percentage points that a convention's conformance must fall.
   * @example 5
   */
  convention: number;
  /**
   * Percent that the lines changed in 30 days must rise.
   * @example 100
   */
  churn: number;
}

/**
 * From the gravest to the mildest. Critical and high block a merge, medium and low advise, info does neither.
 * @example "high"
 */
export type Severity = "critical" | "high" | "medium" | "low" | "info";

/** What runs for a project, when, and how results are judged. */
export interface ProjectSettings {
  /**
   * Whether pull requests are analysed.
   * @example true
   */
  pr_analysis_enabled: boolean;
  /**
   * Whether architecture reviews may run.
   * @example true
   */
  architecture_reviews_enabled: boolean;
  /**
   * `automatic` runs on events of the hosting service (pull request opened or updated, push, merge); `manual` only on request.
   * @example "automatic"
   */
  analysis_trigger: "automatic" | "manual";
  /**
   * Cron expression of five fields, in UTC, at which the whole project is assessed; null for no schedule.
   * @example "0 3 * * 1"
   */
  assessment_schedule: string | null;
  /**
   * Assessments older than this many days are deleted, the latest completed one never; null keeps them all.
   * @example 365
   */
  assessment_retention_days: number | null;
  /** How far a value must move between two assessments to raise an alert. */
  drift_thresholds: DriftThresholds;
  /** Severity by rule id, in place of the rule's own. */
  severity_overrides: {
    [key: string]: Severity;
  };
  /** Globs, relative to the root of a repository; files that match are not analysed. */
  ignored_paths: string[];
  /**
   * Whether the analysers of others that come with Octokraft take part: Ruff for Python, oxlint for JavaScript and
   * TypeScript, secretlint for secrets. Without them their issues are resolved at the next assessment.
   * @example true
   */
  external_analyzers_enabled: boolean;
}

/**
 * Role in a project. Owners may do everything, members everything but manage the project itself.
 * @example "member"
 */
export type Role = "owner" | "member";

/**
 * Number of items.
 *
 * Constraints: minimum 0
 * @example 12
 */
export type Count = number;

/**
 * Point in time, RFC 3339 in UTC, whole seconds.
 *
 * Constraints: format date-time, pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$
 * @example "2026-03-10T14:30:00Z"
 */
export type Timestamp = string;

/** The top-level unit, it holds repositories, assessments, pull request analyses and members. */
export interface Project {
  /** Identifier of the project. */
  id: Uuid;
  /**
   * URL-safe name, unique on this server; it never changes.
   * @example "web-shop"
   */
  key: string;
  /**
   * Display name.
   * @example "Web shop"
   */
  name: string;
  /**
   * What the project is about; empty if nobody said.
   * @example "Storefront and checkout"
   */
  description: string;
  /** All settings, with their defaults filled in. */
  settings: ProjectSettings;
  /**
   * The caller's role in this project.
   * @example "owner"
   */
  role: Role;
  /**
   * Linked repositories.
   * @example 2
   */
  repository_count: Count;
  /**
   * Members, owners included.
   * @example 5
   */
  member_count: Count;
  /**
   * Overall score of the latest completed assessment of the whole project; null before the first.
   *
   * Constraints: minimum 0, maximum 100
   * @example 87.8
   */
  overall_score: number | null;
  /**
   * Grade of that score; null before the first completed assessment.
   * @example "A"
   */
  overall_grade: "A" | "B" | "C" | "D" | "F" | null;
  /**
   * When that assessment completed; null before the first.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:00Z"
   */
  last_assessed_at: string | null;
  /** When the project was created. */
  created_at: Timestamp;
  /** When its name, description or settings last changed. */
  updated_at: Timestamp;
}

/**
 * How many items match in all, on this page or not.
 *
 * Constraints: minimum 0
 * @example 42
 */
export type TotalCount = number;

/**
 * The page size that was used.
 *
 * Constraints: minimum 1, maximum 100
 * @example 20
 */
export type PageLimit = number;

/**
 * How many items were skipped before this page.
 *
 * Constraints: minimum 0
 * @example 0
 */
export type PageOffset = number;

/** One page of projects. */
export interface ProjectPage {
  /** The projects of this page. */
  projects: Project[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** One fault in a request. */
export interface ErrorDetail {
  /**
   * JSON pointer into the request: `/body/...`, `/query/<name>`, `/params/<name>` (in the path) or `/headers/<name>`.
   * @example "/body/name"
   */
  pointer: string;
  /**
   * What is wrong there.
   * @example "must have at least 1 character"
   */
  message: string;
}

/** The one shape of every error. */
export interface Error {
  /**
   * Stable code to branch on. `invalid_request` (400), `unauthorized` (401), `forbidden` (403), `not_found` (404),
   * a code that names the conflict (409), `payload_too_large` (413), `unsupported_media_type` (415),
   * `rate_limited` (429), `internal_error` (500), `service_unavailable` (503).
   *
   * Constraints: pattern ^[a-z][a-z0-9_]*$
   * @example "invalid_request"
   */
  error: string;
  /**
   * What is wrong and what to do about it, for people. Its wording may change.
   * @example "The request does not match the contract."
   */
  message: string;
  /** One entry per fault, for 400 and wherever a part of the request is to blame. */
  details?: ErrorDetail[];
  /**
   * Identifier of the request, also in the `X-Request-Id` header and in the server's log.
   * @example "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e"
   */
  request_id: string;
}

/** A new project. */
export interface ProjectCreate {
  /**
   * Display name.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "Web shop"
   */
  name: string;
  /**
   * URL-safe name, unique on this server. Lowercase letters, digits and single hyphens. It cannot be changed later.
   *
   * Constraints: minLength 2, maxLength 63, pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "web-shop"
   */
  key: string;
  /**
   * What the project is about.
   *
   * Constraints: maxLength 2000
   * @default ""
   * @example "Storefront and checkout"
   */
  description?: string;
}

/**
 * Drift thresholds to change. What is left out stays, `null` restores the default.
 *
 * Constraints: minProperties 1
 */
export interface DriftThresholdsUpdate {
  /**
   * Points of score. Default 5.
   *
   * Constraints: minimum 0.1, maximum 100
   * @example 3
   */
  score?: number | null;
  /**
   * Percentage points of structural coverage. Default 5.
   *
   * Constraints: minimum 0.1, maximum 100
   * @example 3
   */
  coverage?: number | null;
  /**
   * Percentage points of conformance. Default 5.
   *
   * Constraints: minimum 0.1, maximum 100
   * @example 3
   */
  convention?: number | null;
  /**
   * Percent of lines changed. Default 100.
   *
   * Constraints: minimum 1, maximum 10000
   * @example 50
   */
  churn?: number | null;
}

/**
 * Settings to change. What is left out stays, `null` restores the default.
 *
 * Constraints: minProperties 1
 */
export interface ProjectSettingsUpdate {
  /**
   * Whether pull requests are analysed. Default true.
   * @example true
   */
  pr_analysis_enabled?: boolean | null;
  /**
   * Whether architecture reviews may run. Default true.
   * @example true
   */
  architecture_reviews_enabled?: boolean | null;
  /**
   * What starts analyses. Default `automatic`.
   * @example "manual"
   */
  analysis_trigger?: "automatic" | "manual" | null;
  /**
   * Cron expression of five fields, in UTC; 400 if it is not one. Default none.
   *
   * Constraints: minLength 9, maxLength 100
   * @example "0 3 * * 1"
   */
  assessment_schedule?: string | null;
  /**
   * Days to keep assessments. Default for ever.
   *
   * Constraints: minimum 1, maximum 3650
   * @example 365
   */
  assessment_retention_days?: number | null;
  /** Thresholds to change. */
  drift_thresholds?: DriftThresholdsUpdate | null;
  /**
   * Severity by rule id; `null` for a rule gives it back its own. Default none.
   *
   * Constraints: maxProperties 500
   */
  severity_overrides?: {
    [key: string]: "critical" | "high" | "medium" | "low" | "info" | null;
  } | null;
  /**
   * Globs of files to leave out; the list replaces the present one. Default none.
   *
   * Constraints: maxItems 200, uniqueItems true
   */
  ignored_paths?: string[] | null;
  /**
   * Whether Ruff, oxlint and secretlint take part. Default true.
   * @example false
   */
  external_analyzers_enabled?: boolean | null;
}

/**
 * Changes to a project; what is left out stays.
 *
 * Constraints: minProperties 1
 */
export interface ProjectUpdate {
  /**
   * New display name.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "Web shop EU"
   */
  name?: string;
  /**
   * New description; an empty text removes it.
   *
   * Constraints: maxLength 2000
   * @example "Storefront and checkout for Europe"
   */
  description?: string;
  /** Settings to change, merged into the present ones. */
  settings?: ProjectSettingsUpdate;
}

/** A user's membership in a project. */
export interface Member {
  /** The project. */
  project_id: Uuid;
  /**
   * The user.
   * @example "01912f4d-6c5b-7a49-8382-7160514f3e2d"
   */
  user_id: Uuid;
  /**
   * Display name; empty if the user never gave one.
   * @example "Ada Lovelace"
   */
  name: string;
  /**
   * E-mail address.
   * @example "ada@octokraft.dev"
   */
  email: string;
  /** Role in this project. */
  role: Role;
  /** When the user became a member. */
  created_at: Timestamp;
  /** When the role last changed. */
  updated_at: Timestamp;
}

/** One page of members. */
export interface MemberPage {
  /** The members of this page. */
  members: Member[];
  /**
   * Invitations that wait for an answer, expired ones left out.
   * @example 1
   */
  pending_invitation_count: Count;
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** A new role for a member. */
export interface MemberUpdate {
  /**
   * The role that the member shall have.
   * @example "owner"
   */
  role: Role;
}

/**
 * Whether an invitation can still be accepted.
 * @example "pending"
 */
export type InvitationStatus = "pending" | "expired";

/** A user, as named by other resources. */
export interface UserReference {
  /** Identifier of the user. */
  id: Uuid;
  /**
   * Display name; empty if the user never gave one.
   * @example "Ada Lovelace"
   */
  name: string;
  /**
   * E-mail address.
   * @example "ada@octokraft.dev"
   */
  email: string;
}

/** An invitation to a project that waits for an answer. */
export interface Invitation {
  /**
   * Identifier of the invitation.
   * @example "01912f55-1f2e-7d3c-8b4a-596877665544"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /**
   * Who is invited.
   * @example "grace@octokraft.dev"
   */
  email: string;
  /** The role that the invitee will have. */
  role: Role;
  /** Whether it can still be accepted. */
  status: InvitationStatus;
  /** Who invited; null if that user no longer exists. */
  invited_by: UserReference | null;
  /**
   * Until when it can be accepted, 7 days after it was made.
   * @example "2026-03-17T14:30:00Z"
   */
  expires_at: Timestamp;
  /** When it was made. */
  created_at: Timestamp;
}

/** One page of invitations. */
export interface InvitationPage {
  /** The invitations of this page. */
  invitations: Invitation[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** A new invitation. */
export interface InvitationCreate {
  /**
   * Who to invite. Upper and lower case make no difference.
   *
   * Constraints: format email, minLength 3, maxLength 254
   * @example "grace@octokraft.dev"
   */
  email: string;
  /**
   * The role that the invitee shall have.
   * @default "member"
   * @example "member"
   */
  role?: "owner" | "member";
}

/** A new invitation, with what the invitee needs unless that was mailed. */
export type InvitationCreated = Invitation & {
  /**
   * Whether the invitation was handed to the mail server.
   * @example false
   */
  email_sent: boolean;
  /**
   * The token to accept with; null if it was mailed. The server keeps only its hash.
   * @example "inv_0d4f1a7c5b9e4c3f8a6d2e1b0c9f8e7d6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d"
   */
  token: string | null;
  /**
   * A link that contains the token; null if it was mailed.
   * @example "http://127.0.0.1:4280/invitations/accept?token=inv_0d4f1a7c5b9e4c3f8a6d2e1b0c9f8e7d6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d"
   */
  accept_url: string | null;
};

/** Proof of an invitation. */
export interface InvitationAccept {
  /**
   * The token from the link.
   *
   * Constraints: minLength 1, maxLength 200
   * @example "inv_0d4f1a7c5b9e4c3f8a6d2e1b0c9f8e7d6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d"
   */
  token: string;
  /**
   * Display name of a new user; the name of a user who exists stays.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "Grace Hopper"
   */
  name?: string;
}

/** An API key without its secret. */
export interface ApiKey {
  /**
   * Identifier of the key.
   * @example "01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b"
   */
  id: Uuid;
  /**
   * What the key is called.
   * @example "CI"
   */
  name: string;
  /**
   * What it is for; empty if nobody said.
   * @example "Nightly checks"
   */
  description: string;
  /**
   * The first 12 characters of the key, to recognise it by.
   * @example "ok_live_a1b2"
   */
  key_prefix: string;
  /** What the key may do. Empty for all that its user may do; `read` for GET requests only. */
  scopes: ("read")[];
  /**
   * The one project that the key is made for; null for all projects of its user.
   *
   * Constraints: format uuid
   * @example "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e"
   */
  project_id: string | null;
  /**
   * When the key was last used, to the minute; null if never.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:00Z"
   */
  last_used_at: string | null;
  /**
   * When the key stops working; null if it does not expire.
   *
   * Constraints: format date-time
   * @example "2026-12-31T23:59:59Z"
   */
  expires_at: string | null;
  /** When the key was created. */
  created_at: Timestamp;
}

/** A new API key, with the secret that is shown only here. */
export type ApiKeyCreated = ApiKey & {
  /**
   * The whole key, to be sent as `Authorization` bearer token. The server keeps only its hash.
   *
   * Constraints: pattern ^ok_live_[0-9a-f]{64}$
   * @example "ok_live_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90"
   */
  key: string;
};

/** What accepting an invitation gives. */
export interface InvitationAcceptance {
  /** The project, as the new member sees it. */
  project: Project;
  /** The new membership. */
  member: Member;
  /** First key of a new user, with the secret that is shown only here; null for a user who existed before. */
  api_key: ApiKeyCreated | null;
}

/** A git repository of a project. */
export interface Repository {
  /**
   * Identifier of the repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  id: Uuid;
  /** The project that it belongs to. */
  project_id: Uuid;
  /**
   * Where it comes from, the server's disk, a git server over https, or GitHub.
   * @example "git"
   */
  provider: "local" | "git" | "github";
  /**
   * Display name.
   * @example "storefront"
   */
  name: string;
  /**
   * Its folder on the server; null unless `provider` is `local`.
   * @example "/srv/git/storefront"
   */
  path: string | null;
  /**
   * Where it is cloned from; null if `provider` is `local`.
   * @example "https://git.octokraft.dev/shop/storefront.git"
   */
  url: string | null;
  /**
   * Owner and name at GitHub; null unless `provider` is `github`.
   * @example "shop/storefront"
   */
  full_name: string | null;
  /**
   * The GitHub App installation that gives access; null unless `provider` is `github`.
   * @example 48151623
   */
  installation_id: number | null;
  /**
   * The branch that is assessed unless another is asked for.
   * @example "main"
   */
  default_branch: string;
  /**
   * Commit of the default branch when last looked at; null if the branch has none yet.
   * @example "9fceb02d0ae598e95dc970b74767f19372d61af8"
   */
  head_sha: string | null;
  /**
   * When the server last fetched from it; null if never.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:29:12Z"
   */
  last_synced_at: string | null;
  /**
   * Its own score in the latest completed assessment; null before the first.
   *
   * Constraints: minimum 0, maximum 100
   * @example 87.8
   */
  overall_score: number | null;
  /**
   * Grade of that score; null before the first.
   * @example "A"
   */
  overall_grade: "A" | "B" | "C" | "D" | "F" | null;
  /**
   * When that assessment completed; null before the first.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:00Z"
   */
  last_assessed_at: string | null;
  /** When it was linked. */
  created_at: Timestamp;
  /** When any of these fields last changed. */
  updated_at: Timestamp;
}

/** One page of repositories. */
export interface RepositoryPage {
  /** The repositories of this page. */
  repositories: Repository[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** A git repository on the server's own disk, bare or with a work tree. */
export interface LocalRepositoryLink {
  /**
   * Absolute path, below a folder that `OCTOKRAFT_REPOSITORY_ROOTS` allows. Links are resolved before the check.
   *
   * Constraints: minLength 1, maxLength 4096
   * @example "/srv/git/storefront"
   */
  path: string;
  /**
   * Display name; the folder's name if left out.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "storefront"
   */
  name?: string;
  /**
   * The branch to assess; what HEAD points at if left out.
   *
   * Constraints: minLength 1, maxLength 255
   * @example "main"
   */
  default_branch?: string;
}

/** A repository of any git server that can be cloned over https. */
export interface GitRepositoryLink {
  /**
   * Clone URL, without user name or password in it. Private and loopback addresses are refused unless the configuration allows them.
   *
   * Constraints: minLength 9, maxLength 2048, pattern ^https://
   * @example "https://git.octokraft.dev/shop/storefront.git"
   */
  url: string;
  /**
   * Display name; the last part of the URL if left out.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "storefront"
   */
  name?: string;
  /**
   * The branch to assess; what HEAD points at if left out.
   *
   * Constraints: minLength 1, maxLength 255
   * @example "main"
   */
  default_branch?: string;
}

/** A repository that an installation of the GitHub App can see. */
export interface GithubRepositoryLink {
  /**
   * The installation, as listed among the available repositories.
   *
   * Constraints: minimum 1, maximum 9007199254740991
   * @example 48151623
   */
  installation_id: number;
  /**
   * Owner and name at GitHub.
   *
   * Constraints: minLength 3, maxLength 200, pattern ^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$
   * @example "shop/storefront"
   */
  full_name: string;
  /**
   * Display name; the repository's name if left out.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "storefront"
   */
  name?: string;
  /**
   * The branch to assess; GitHub's default branch if left out.
   *
   * Constraints: minLength 1, maxLength 255
   * @example "main"
   */
  default_branch?: string;
}

/** The repository to link, by exactly one of `path`, `url`, or `installation_id` with `full_name`. */
export type RepositoryLink = LocalRepositoryLink | GitRepositoryLink | GithubRepositoryLink;

/** A GitHub repository that an installation can see. */
export interface AvailableRepository {
  /**
   * The installation.
   *
   * Constraints: minimum 1
   * @example 48151623
   */
  installation_id: number;
  /**
   * Owner and name.
   * @example "shop/storefront"
   */
  full_name: string;
  /**
   * Name without the owner.
   * @example "storefront"
   */
  name: string;
  /**
   * What GitHub says about it; null if nothing.
   * @example "The shop's front end"
   */
  description: string | null;
  /**
   * Its page at GitHub.
   * @example "https://github.com/shop/storefront"
   */
  url: string;
  /**
   * Its default branch.
   * @example "main"
   */
  default_branch: string;
  /**
   * Its main language as GitHub names it; null if not known.
   * @example "TypeScript"
   */
  language: string | null;
  /**
   * Whether it is private.
   * @example true
   */
  private: boolean;
  /**
   * Whether it is archived.
   * @example false
   */
  archived: boolean;
  /**
   * The repository of this project that it is linked as; null if it is not.
   *
   * Constraints: format uuid
   */
  repository_id: string | null;
}

/** One page of repositories. */
export interface AvailableRepositoryPage {
  /** The repositories of this page. */
  repositories: AvailableRepository[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** An installation of the server's GitHub App. */
export interface Installation {
  /**
   * Its number at GitHub.
   *
   * Constraints: minimum 1
   * @example 48151623
   */
  installation_id: number;
  /**
   * Login of the organisation or user.
   * @example "shop"
   */
  account: string;
  /**
   * What the account is.
   * @example "organization"
   */
  account_type: "organization" | "user";
  /**
   * Whether it sees all repositories of the account or selected ones.
   * @example "selected"
   */
  repository_selection: "all" | "selected";
  /**
   * Repositories that it sees.
   * @example 14
   */
  repository_count: Count;
  /**
   * Since when GitHub has it suspended; null if it is active.
   *
   * Constraints: format date-time
   */
  suspended_at: string | null;
  /** When it was last synced. */
  synced_at: Timestamp;
}

/** One page of installations. */
export interface InstallationPage {
  /** The installations of this page. */
  installations: Installation[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** What a sync with GitHub found. */
export interface InstallationSync {
  /** All installations, by account. */
  installations: Installation[];
  /**
   * Installations that were not known before.
   * @example 1
   */
  added_count: Count;
  /**
   * Installations that are gone.
   * @example 0
   */
  removed_count: Count;
  /**
   * Repositories that can be linked.
   * @example 14
   */
  repository_count: Count;
  /** When the sync ended. */
  synced_at: Timestamp;
}

/**
 * What started an assessment, a request, a push to the default branch, a merged pull request, or the schedule.
 * @example "manual"
 */
export type TriggerType = "manual" | "push" | "pr_merge" | "scheduled";

/**
 * State of a background run. Completed and failed are final.
 * @example "completed"
 */
export type RunStatus = "pending" | "running" | "completed" | "failed";

/**
 * What an assessment does at the moment: `fetch` the repository, `read` its tree, make `facts` of each file, `join` them
 * into graphs, apply the `rules`, `score`, and `store` the result.
 * @example "facts"
 */
export type AssessmentStage = "fetch" | "read" | "facts" | "join" | "rules" | "score" | "store";

/** What an assessment is of, and how far it is. */
export interface AssessmentRun {
  /**
   * Identifier of the assessment.
   * @example "01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d"
   */
  id: Uuid;
  /** The project assessed. */
  project_id: Uuid;
  /**
   * The one repository assessed; null for the whole project.
   *
   * Constraints: format uuid
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: string | null;
  /**
   * The branch, tag or commit that was asked for; null for the default branches.
   * @example "release/2.4"
   */
  ref: string | null;
  /** What started it. */
  trigger_type: TriggerType;
  /** Who asked for it; null if nobody did. */
  triggered_by: UserReference | null;
  /** State of the run. */
  status: RunStatus;
  /**
   * What it does at the moment; null unless it runs.
   * @example "facts"
   */
  stage: AssessmentStage | null;
  /**
   * Files analysed so far, over all repositories.
   *
   * Constraints: minimum 0
   * @example 1200
   */
  files_done: number;
  /**
   * Files to analyse, over all repositories; null until known.
   *
   * Constraints: minimum 0
   * @example 4810
   */
  files_total: number | null;
  /**
   * Why it failed, for people; null unless it failed.
   * @example "The repository could not be fetched."
   */
  error: string | null;
  /** When it was asked for. */
  created_at: Timestamp;
  /**
   * When it began to run; null before that.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:01Z"
   */
  started_at: string | null;
  /**
   * When it completed or failed; null before that.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:44Z"
   */
  completed_at: string | null;
  /**
   * Milliseconds from start to end; null before the end.
   *
   * Constraints: minimum 0
   * @example 43180
   */
  duration_ms: number | null;
}

/**
 * Score from 0 (worst) to 100 (best), or null.
 *
 * Constraints: minimum 0, maximum 100
 * @example 87.8
 */
export type NullableScore = number | null;

/**
 * Number of items, or null.
 *
 * Constraints: minimum 0
 * @example 12
 */
export type NullableCount = number | null;

/** The figures of a completed assessment or of one repository in it; null until completed. */
export interface AssessmentResult {
  /** Mean of the category scores, weighted by the categories' weights. */
  overall_score: NullableScore;
  /**
   * Grade of the overall score.
   * @example "A"
   */
  overall_grade: "A" | "B" | "C" | "D" | "F" | null;
  /** Score of security. */
  security_score: NullableScore;
  /** Score of runtime risks. */
  runtime_risks_score: NullableScore;
  /** Score of test coverage. */
  test_coverage_score: NullableScore;
  /** Score of code smells. */
  code_smells_score: NullableScore;
  /** Score of duplication. */
  duplication_score: NullableScore;
  /** Score of dead code. */
  dead_code_score: NullableScore;
  /** Score of codebase consistency. */
  codebase_consistency_score: NullableScore;
  /** Score of compliance. */
  compliance_score: NullableScore;
  /**
   * Active critical issues, as counted in the score.
   * @example 0
   */
  critical_count: NullableCount;
  /**
   * Active high issues.
   * @example 2
   */
  high_count: NullableCount;
  /**
   * Active medium issues.
   * @example 14
   */
  medium_count: NullableCount;
  /**
   * Active low issues.
   * @example 31
   */
  low_count: NullableCount;
  /**
   * Active observations.
   * @example 5
   */
  info_count: NullableCount;
  /**
   * Lines of code, tests included, without comments and blank lines.
   * @example 41209
   */
  total_lines_of_code: NullableCount;
  /**
   * Lines of code in test files.
   * @example 9120
   */
  test_lines_of_code: NullableCount;
  /**
   * Share of the functions outside tests, weighted by their complexity, that tests reach in the call graph, in percent;
   * also null if there are no functions.
   *
   * Constraints: minimum 0, maximum 100
   * @example 71.4
   */
  structural_coverage_pct: number | null;
}

/** An assessment without its details. Scores, counts and lines are null until it has completed. */
export type HealthAssessmentSummary = AssessmentRun & AssessmentResult;

/**
 * Score from 0 (worst) to 100 (best).
 *
 * Constraints: minimum 0, maximum 100
 * @example 87.8
 */
export type Score = number;

/** The scores of one completed assessment. */
export interface TrendPoint {
  /**
   * The assessment.
   * @example "01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d"
   */
  assessment_id: Uuid;
  /** When it completed. */
  completed_at: Timestamp;
  /** Overall score. */
  overall_score: Score;
  /** Score of security. */
  security_score: Score;
  /** Score of runtime risks. */
  runtime_risks_score: Score;
  /** Score of test coverage. */
  test_coverage_score: Score;
  /** Score of code smells. */
  code_smells_score: Score;
  /** Score of duplication. */
  duplication_score: Score;
  /** Score of dead code. */
  dead_code_score: Score;
  /** Score of codebase consistency. */
  codebase_consistency_score: Score;
  /** Score of compliance. */
  compliance_score: Score;
  /**
   * Structural coverage in percent; null if there are no functions.
   *
   * Constraints: minimum 0, maximum 100
   * @example 71.4
   */
  structural_coverage_pct: number | null;
  /**
   * Lines of code.
   * @example 41209
   */
  total_lines_of_code: Count;
}

/**
 * Kind of drift, a score, structural coverage, a convention's conformance, or how much code changes.
 * @example "score"
 */
export type DriftType = "score" | "coverage" | "convention" | "churn";

/**
 * Whether a drift alert still counts among the active ones.
 * @example "active"
 */
export type DriftAlertStatus = "active" | "dismissed";

/** A value that got significantly worse between two assessments. */
export interface DriftAlert {
  /**
   * Identifier of the alert.
   * @example "01912f61-2a3b-7c4d-8e5f-60718293a4b5"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /**
   * The repository concerned; null for the whole project.
   *
   * Constraints: format uuid
   */
  repository_id: string | null;
  /**
   * The assessment that showed it, or showed last that it went on.
   * @example "01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d"
   */
  assessment_id: Uuid;
  /**
   * The assessment from which it started.
   * @example "01912e02-1b2c-7a4d-8e5f-6071829304a5"
   */
  previous_assessment_id: Uuid;
  /** What kind of value moved. */
  drift_type: DriftType;
  /**
   * The category whose score moved; null for the overall score and for other kinds of drift.
   * @example "code_smells"
   */
  category: "security" | "runtime_risks" | "test_coverage" | "code_smells" | "duplication" | "dead_code" | "codebase_consistency" | "compliance" | null;
  /**
   * The convention whose conformance moved; null for other kinds of drift.
   *
   * Constraints: format uuid
   */
  convention_id: string | null;
  /**
   * The value before.
   * @example 84.1
   */
  previous_value: number;
  /**
   * The value now.
   * @example 76.9
   */
  current_value: number;
  /**
   * Current less previous value; percent of the previous value for churn.
   * @example -7.2
   */
  change: number;
  /**
   * How grave the move is, by how far it exceeds the threshold.
   * @example "medium"
   */
  severity: Severity;
  /**
   * What happened, in one sentence with its figures.
   * @example "Code smells fell from 84.1 to 76.9."
   */
  message: string;
  /** Whether it still counts among the active alerts. */
  status: DriftAlertStatus;
  /** Who dismissed it; null if nobody did. */
  dismissed_by: UserReference | null;
  /**
   * When it was dismissed; null if it was not.
   *
   * Constraints: format date-time
   */
  dismissed_at: string | null;
  /** When it was raised. */
  created_at: Timestamp;
}

/** A file at risk by its size, its complexity and its history. One that nobody touched within the window can be among them. */
export interface Hotspot {
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Path from the root of the repository.
   * @example "src/checkout/cart.ts"
   */
  file: string;
  /**
   * Risk relative to the riskiest file, which has 100.
   * @example 100
   */
  score: Score;
  /**
   * Cognitive complexity of all its functions.
   * @example 212
   */
  complexity: Count;
  /**
   * Commits that changed it within the window.
   * @example 23
   */
  commit_count: Count;
  /**
   * Different authors of those commits.
   * @example 4
   */
  author_count: Count;
  /**
   * Lines of code in it.
   * @example 820
   */
  lines_of_code: Count;
}

/** How the code moved in the last days before the latest assessment, over all repositories. */
export interface CodebaseDynamics {
  /**
   * Length of the window in days.
   *
   * Constraints: minimum 1
   * @example 30
   */
  window_days: number;
  /**
   * Commits on the default branches, merges left out.
   * @example 184
   */
  commit_count: Count;
  /**
   * Different authors, by e-mail address.
   * @example 9
   */
  author_count: Count;
  /**
   * Lines added.
   * @example 12400
   */
  lines_added: Count;
  /**
   * Lines removed.
   * @example 1600
   */
  lines_removed: Count;
  /**
   * Open pull requests at the moment; null without a hosting service that tells.
   *
   * Constraints: minimum 0
   * @example 7
   */
  open_pr_count: number | null;
  /** The files most at risk, worst first, at most 20. */
  hotspots: Hotspot[];
}

/** How well the project keeps its conventions. */
export interface ConventionConsistency {
  /**
   * Files that follow over files concerned, over all conventions but dismissed ones, in percent; null if there are none.
   *
   * Constraints: minimum 0, maximum 100
   * @example 96.2
   */
  consistency_pct: number | null;
  /**
   * Conventions confirmed by people.
   * @example 6
   */
  confirmed_count: Count;
  /**
   * Conventions detected and neither confirmed nor dismissed.
   * @example 11
   */
  detected_count: Count;
  /**
   * Conventions dismissed.
   * @example 2
   */
  dismissed_count: Count;
  /**
   * Deviations from confirmed conventions.
   * @example 38
   */
  deviation_count: Count;
}

/** How good the tests are, from the latest assessment. */
export interface TestQuality {
  /**
   * Structural coverage in percent; null if there are no functions.
   *
   * Constraints: minimum 0, maximum 100
   * @example 71.4
   */
  structural_coverage_pct: number | null;
  /**
   * Lines of code in test files.
   * @example 9120
   */
  test_lines_of_code: Count;
  /**
   * Lines of test code per line of other code; null if there is no other code.
   *
   * Constraints: minimum 0
   * @example 0.28
   */
  test_ratio: number | null;
  /**
   * Test cases.
   * @example 731
   */
  test_count: Count;
  /**
   * Test cases marked as skipped.
   * @example 4
   */
  skipped_test_count: Count;
  /**
   * Mean assertions in a test case; null without tests.
   *
   * Constraints: minimum 0
   * @example 2.6
   */
  assertions_per_test: number | null;
  /**
   * Mean mocks in a test case; null without tests.
   *
   * Constraints: minimum 0
   * @example 0.3
   */
  mocks_per_test: number | null;
  /**
   * Complex functions that no test reaches.
   * @example 12
   */
  untested_complex_count: Count;
}

/** A project's health at a glance. */
export interface HealthDashboard {
  /** The project. */
  project_id: Uuid;
  /**
   * `no_repositories` and `not_assessed` say what to do first; `assessing` while the first assessment runs; `assessed`
   * as soon as one has completed.
   * @example "assessed"
   */
  state: "no_repositories" | "not_assessed" | "assessing" | "assessed";
  /** The latest completed assessment of the whole project; null before the first. */
  latest_assessment: HealthAssessmentSummary | null;
  /** The assessment that is pending or running; null if none is. */
  running_assessment: HealthAssessmentSummary | null;
  /** Completed assessments of the whole project within `trend_days`, oldest first. */
  trend: TrendPoint[];
  /** The active drift alerts, newest first, at most 20. */
  drift_alerts: DriftAlert[];
  /**
   * How many drift alerts are active in all.
   * @example 1
   */
  drift_alert_count: Count;
  /** How the code moves; null until measured. */
  codebase_dynamics: CodebaseDynamics | null;
  /** How well the project keeps its conventions; null until conventions were detected. */
  convention_consistency: ConventionConsistency | null;
  /** How good the tests are; null until measured. */
  test_quality: TestQuality | null;
}

/** What to assess; everything if left out. */
export interface AssessmentTrigger {
  /**
   * The one repository to assess.
   *
   * Constraints: format uuid, maxLength 36
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id?: string;
  /**
   * Branch, tag or commit to assess in place of the default branch. For a single repository only.
   *
   * Constraints: minLength 1, maxLength 255
   * @example "release/2.4"
   */
  ref?: string;
}

/**
 * One of the eight health categories. Every issue belongs to exactly one.
 * @example "security"
 */
export type Category = "security" | "runtime_risks" | "test_coverage" | "code_smells" | "duplication" | "dead_code" | "codebase_consistency" | "compliance";

/**
 * Grade of a score. A from 85, B from 70, C from 55, D from 40, F below. See DECISIONS 31.
 * @example "A"
 */
export type Grade = "A" | "B" | "C" | "D" | "F";

/** How many issues there are of each severity. */
export interface SeverityCounts {
  /**
   * Critical issues.
   * @example 0
   */
  critical: Count;
  /**
   * High issues.
   * @example 2
   */
  high: Count;
  /**
   * Medium issues.
   * @example 14
   */
  medium: Count;
  /**
   * Low issues.
   * @example 31
   */
  low: Count;
  /**
   * Observations.
   * @example 5
   */
  info: Count;
}

/**
 * One category's score with every term that it is made of: `penalty = sum(severity weight x count) / kloc / baseline`
 * and `score = 100 / (1 + penalty / 2)`.
 */
export interface CategoryScore {
  /** The category. */
  category: Category;
  /** Score of the category. */
  score: Score;
  /** Grade of that score. */
  grade: Grade;
  /**
   * Share in the overall weighted mean.
   *
   * Constraints: exclusiveMinimum 0
   * @example 2
   */
  weight: number;
  /**
   * Acceptable density of issues.
   *
   * Constraints: exclusiveMinimum 0
   * @example 0.6
   */
  baseline: number;
  /**
   * Weighted density of issues relative to the baseline.
   *
   * Constraints: minimum 0
   * @example 0.278
   */
  penalty: number;
  /**
   * Thousands of lines of code that the density is taken over, at least 1.
   *
   * Constraints: minimum 1
   * @example 41.209
   */
  kloc: number;
  /** Active issues of the category; dismissed ones do not count. */
  counts: SeverityCounts;
}

/** How much was analysed. */
export interface AnalyzedTotals {
  /**
   * Files analysed.
   * @example 4810
   */
  files: Count;
  /**
   * Lines of code in them, tests included, without comments and blank lines.
   * @example 41209
   */
  lines: Count;
  /**
   * Lines of code in test files.
   * @example 9120
   */
  test_lines: Count;
  /**
   * Files parsed in this run; the facts of the others came from earlier runs.
   * @example 37
   */
  parsed: Count;
  /**
   * Files that were not analysed.
   * @example 212
   */
  skipped_count: Count;
  /**
   * Notes on files that were analysed only in part.
   * @example 3
   */
  note_count: Count;
}

/** How much of a repository is in one language. */
export interface LanguageShare {
  /**
   * Key of the language.
   * @example "typescript"
   */
  language: string;
  /**
   * Files in it.
   * @example 310
   */
  files: Count;
  /**
   * Lines of code in it.
   * @example 28114
   */
  lines: Count;
}

/** A file that was not analysed. */
export interface SkippedFile {
  /**
   * Path from the root of the repository.
   * @example "assets/logo.png"
   */
  path: string;
  /**
   * Why, as a code, among them `too_large`, `binary`, `vendored`, `generated`, `minified`, `ignored`, `unknown_language`,
   * `submodule`, `symlink`, `lfs_pointer`, `missing_blob`, `parser_died`.
   *
   * Constraints: pattern ^[a-z][a-z0-9_]*$
   * @example "binary"
   */
  reason: string;
}

/** Why a file was analysed only in part. */
export interface ParseNote {
  /**
   * Path from the root of the repository.
   * @example "src/legacy/parser.ts"
   */
  path: string;
  /**
   * The line concerned, from 1; 0 for the whole file.
   *
   * Constraints: minimum 0
   * @example 48
   */
  line: number;
  /**
   * What happened, as a code.
   *
   * Constraints: pattern ^[a-z][a-z0-9_]*$
   * @example "syntax_error"
   */
  code: string;
  /**
   * What happened, for people.
   * @example "unexpected token"
   */
  message: string;
}

/** What was analysed of a repository, and what was not and why. */
export type Analyzed = AnalyzedTotals & {
  /** Languages, most lines first. */
  languages: LanguageShare[];
  /** The first 1,000 files that were not analysed, by path; the operation `listSkippedFiles` has them all. */
  skipped: SkippedFile[];
  /** The first 1,000 notes on files analysed only in part, by path. */
  notes: ParseNote[];
};

/** Time that one stage took. */
export interface StageTiming {
  /** The stage. */
  stage: AssessmentStage;
  /**
   * Milliseconds.
   *
   * Constraints: minimum 0
   * @example 31870
   */
  duration_ms: number;
}

/** Where the time of an assessment went. */
export interface AssessmentTimings {
  /** Time by stage, in order. */
  stages: StageTiming[];
  /**
   * Milliseconds in all.
   *
   * Constraints: minimum 0
   * @example 43180
   */
  duration_ms: number;
}

/** One repository in an assessment. */
export type RepositoryAssessment = {
  /**
   * The repository; it may have been unlinked since.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Its name at that time.
   * @example "storefront"
   */
  name: string;
  /**
   * The branch, tag or commit that was assessed.
   * @example "main"
   */
  ref: string;
  /**
   * The commit that was assessed; null until resolved.
   * @example "9fceb02d0ae598e95dc970b74767f19372d61af8"
   */
  commit_sha: string | null;
  /** State of this repository's part. */
  status: RunStatus;
  /**
   * Why its part failed; null unless it did.
   * @example "The branch main has no commits."
   */
  error: string | null;
  /** Every term of each category's score; empty until completed. */
  categories: CategoryScore[];
  /** What was analysed and what was not; null until completed. */
  analyzed: Analyzed | null;
  /** Where the time went; null until completed. */
  timings: AssessmentTimings | null;
  /**
   * Version of the engine that made the result; null until completed.
   * @example "0.1.0"
   */
  engine_version: string | null;
} & AssessmentResult;

/** How one category differs from the assessment before. */
export interface CategoryComparison {
  /** The category. */
  category: Category;
  /**
   * Change of its score; negative is worse.
   * @example -3.2
   */
  score_change: number;
  /**
   * Issues that were not there before, reopened ones included.
   * @example 2
   */
  new_count: Count;
  /**
   * Issues that are gone.
   * @example 0
   */
  fixed_count: Count;
  /**
   * Issues in both.
   * @example 9
   */
  unchanged_count: Count;
}

/** How an assessment differs from the one before it. */
export interface AssessmentComparison {
  /**
   * The assessment compared with.
   * @example "01912e02-1b2c-7a4d-8e5f-6071829304a5"
   */
  previous_assessment_id: Uuid;
  /**
   * Change of the overall score; negative is worse.
   * @example -1.4
   */
  overall_score_change: number;
  /**
   * Issues that were not there before, reopened ones included.
   * @example 4
   */
  new_count: Count;
  /**
   * Issues that are gone.
   * @example 1
   */
  fixed_count: Count;
  /**
   * Issues in both.
   * @example 47
   */
  unchanged_count: Count;
  /** The same by category, in the usual order. */
  categories: CategoryComparison[];
}

/** An assessment in full. */
export type HealthAssessment = HealthAssessmentSummary & {
  /**
   * Every term of each category's score, in the usual order; empty until completed. With several repositories see
   * DECISIONS 26 for how their scores make the project's.
   */
  categories: CategoryScore[];
  /** The result of each repository that takes part, by name. */
  repositories: RepositoryAssessment[];
  /** What was analysed, over all repositories; null until completed. */
  analyzed: AnalyzedTotals | null;
  /** Where the time went, over all repositories; null until completed. */
  timings: AssessmentTimings | null;
  /** Against the completed assessment of the same target before it; null if there is none. */
  comparison: AssessmentComparison | null;
};

/** One page of assessments. */
export interface HealthAssessmentPage {
  /** The assessments of this page. */
  assessments: HealthAssessmentSummary[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** A file that an assessment left out, with its repository. */
export interface RepositorySkippedFile {
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Path from the root of the repository.
   * @example "assets/logo.png"
   */
  path: string;
  /**
   * Why, as a code.
   * @example "binary"
   */
  reason: string;
}

/** One page of skipped files. */
export interface SkippedFilePage {
  /** The skipped files of this page. */
  skipped_files: RepositorySkippedFile[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** One page of drift alerts. */
export interface DriftAlertPage {
  /** The drift alerts of this page. */
  drift_alerts: DriftAlert[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** One of the eight categories. */
export interface HealthCategory {
  /** Key of the category, as used everywhere. */
  key: Category;
  /**
   * Name for people.
   * @example "Security"
   */
  label: string;
  /**
   * What belongs to it.
   * @example "Weaknesses that an attacker can use"
   */
  description: string;
  /**
   * Share in the overall weighted mean.
   *
   * Constraints: exclusiveMinimum 0
   * @example 2
   */
  weight: number;
  /**
   * Acceptable density of issues.
   *
   * Constraints: exclusiveMinimum 0
   * @example 0.6
   */
  baseline: number;
  /** The analysers and rule packs that report into it. */
  detected_by: string[];
}

/** Weight of one issue by severity, the same in all categories. */
export interface SeverityWeights {
  /**
   * Weight of a critical issue.
   * @example 100
   */
  critical: number;
  /**
   * Weight of a high issue.
   * @example 30
   */
  high: number;
  /**
   * Weight of a medium issue.
   * @example 3
   */
  medium: number;
  /**
   * Weight of a low issue.
   * @example 1
   */
  low: number;
  /**
   * Weight of an observation.
   * @example 0.05
   */
  info: number;
}

/** One page of categories. */
export interface HealthCategoryPage {
  /** The categories of this page. */
  categories: HealthCategory[];
  /** What one issue of each severity adds to a penalty. */
  severity_weights: SeverityWeights;
  /** @example 8 */
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/**
 * `open` since it was first seen; `resolved` when the latest assessment no longer shows it; `reopened` when it came back;
 * `dismissed` by a person or a dismiss rule. Open and reopened issues are active and count in the scores.
 * @example "open"
 */
export type IssueStatus = "open" | "reopened" | "resolved" | "dismissed";

/** What was found, and where. */
export interface IssueFinding {
  /**
   * The rule that reports it; `<analyser>/<rule>` for rules of other analysers.
   * @example "sql-injection"
   */
  rule_id: string;
  /**
   * The analyser that the rule belongs to.
   * @example "octokraft"
   */
  analyzer: string;
  /** The one category that it counts in. */
  category: Category;
  /** How grave it is, with the project's severity overrides applied. */
  severity: Severity;
  /**
   * Weakness in the Common Weakness Enumeration; null if none fits.
   *
   * Constraints: pattern ^CWE-[1-9][0-9]*$
   * @example "CWE-89"
   */
  cwe: string | null;
  /**
   * Path from the root of the repository, where it was last seen.
   * @example "src/orders/search.ts"
   */
  file: string;
  /**
   * First line, from 1.
   *
   * Constraints: minimum 1
   * @example 42
   */
  start_line: number;
  /**
   * Last line, included.
   *
   * Constraints: minimum 1
   * @example 44
   */
  end_line: number;
  /**
   * Column in the first line, from 0, in UTF-16 units.
   *
   * Constraints: minimum 0
   * @example 4
   */
  start_column: number;
  /**
   * Column in the last line just after the end, from 0.
   *
   * Constraints: minimum 0
   * @example 61
   */
  end_column: number;
  /**
   * Qualified name of the enclosing function, class or module; empty at top level.
   * @example "OrderSearch.byCustomer"
   */
  symbol: string;
  /**
   * What is wrong, in one sentence with names and numbers.
   * @example "Query text is built from the parameter `name`."
   */
  message: string;
  /**
   * What to do about it, in one line; null if there is no general advice.
   * @example "Pass the value as a query parameter."
   */
  fix: string | null;
  /**
   * How sure the rule is.
   *
   * Constraints: minimum 0, maximum 1
   * @example 0.9
   */
  confidence: number;
  /**
   * Identity over time, of rule, symbol and normalised code; it survives moved lines and renamed files.
   *
   * Constraints: pattern ^[0-9a-f]{32}$
   * @example "5f0c1d7e9a3b4c2d8e6f7a1b0c9d8e7f"
   */
  fingerprint: string;
}

/**
 * Why something is dismissed. `other` needs a comment.
 * @example "false_positive"
 */
export type DismissReason = "false_positive" | "wont_fix" | "accepted_risk" | "other";

/** Why an issue does not count. */
export interface Dismissal {
  /** The reason given, by the person or else by the oldest of the rules. */
  reason: DismissReason;
  /**
   * What was said about it; empty if nothing was.
   * @example "The value comes from a fixed list."
   */
  comment: string;
  /** Who dismissed this issue by hand; null if only rules did. */
  dismissed_by: UserReference | null;
  /** Since when it is dismissed. */
  dismissed_at: Timestamp;
  /** The dismiss rules that match it, oldest first; empty if it was dismissed by hand alone. */
  dismiss_rule_ids: Uuid[];
}

/**
 * Full object id of a commit, 40 hex digits (64 in a SHA-256 repository).
 *
 * Constraints: pattern ^[0-9a-f]{40}([0-9a-f]{24})?$
 * @example "9fceb02d0ae598e95dc970b74767f19372d61af8"
 */
export type CommitSha = string;

/** Identity and state of an issue over time. */
export interface IssueLifecycle {
  /**
   * Identifier of the issue, the same in every assessment.
   * @example "01912f62-9b8a-7d6c-a5b4-c3d2e1f00918"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /** Its state now. */
  status: IssueStatus;
  /** Why, by whom and when it was dismissed; null unless it is. */
  dismissal: Dismissal | null;
  /**
   * The assessment that first showed it; null if that was deleted since.
   *
   * Constraints: format uuid
   * @example "01912e02-1b2c-7a4d-8e5f-6071829304a5"
   */
  first_seen_assessment_id: string | null;
  /**
   * The commit of that assessment.
   * @example "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
   */
  first_seen_commit: CommitSha;
  /**
   * When that assessment completed.
   * @example "2026-02-01T09:12:44Z"
   */
  first_seen_at: Timestamp;
  /**
   * The latest assessment that showed it; null if that was deleted since.
   *
   * Constraints: format uuid
   * @example "01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d"
   */
  last_seen_assessment_id: string | null;
  /** The commit of that assessment. */
  last_seen_commit: CommitSha;
  /** When that assessment completed. */
  last_seen_at: Timestamp;
  /**
   * When it was last found gone; null if it never was.
   *
   * Constraints: format date-time
   */
  resolved_at: string | null;
  /**
   * When it last came back; null if it never did.
   *
   * Constraints: format date-time
   */
  reopened_at: string | null;
  /**
   * How often it came back.
   * @example 0
   */
  reopened_count: Count;
}

/** An issue without its code, explanation and history. */
export type IssueSummary = IssueFinding & IssueLifecycle;

/** One page of issues. */
export interface IssuePage {
  /** The issues of this page. */
  issues: IssueSummary[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** Issues of one category. */
export interface CategoryCount {
  /** The category. */
  category: Category;
  /**
   * Its issues.
   * @example 7
   */
  count: Count;
  /** The same by severity. */
  by_severity: SeverityCounts;
}

/** How many issues there are in each state. */
export interface IssueStatusCounts {
  /**
   * Open issues.
   * @example 48
   */
  open: Count;
  /**
   * Reopened issues.
   * @example 4
   */
  reopened: Count;
  /**
   * Resolved issues.
   * @example 0
   */
  resolved: Count;
  /**
   * Dismissed issues.
   * @example 0
   */
  dismissed: Count;
}

/** Issues of one rule. */
export interface RuleCount {
  /**
   * The rule.
   * @example "empty-catch"
   */
  rule_id: string;
  /**
   * The analyser that it belongs to.
   * @example "octokraft"
   */
  analyzer: string;
  /**
   * Its category.
   * @example "runtime_risks"
   */
  category: Category;
  /** Its issues. */
  count: Count;
}

/** Issues of the files in one directory, those below it left out. */
export interface DirectoryCount {
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Path from the root of the repository; empty for the root.
   * @example "src/checkout"
   */
  directory: string;
  /** Its issues. */
  count: Count;
}

/** Issues of one repository. */
export interface RepositoryCount {
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Its name.
   * @example "storefront"
   */
  name: string;
  /** Its issues. */
  count: Count;
}

/** Issues at one completed assessment. */
export interface IssueTrendPoint {
  /**
   * The assessment.
   * @example "01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d"
   */
  assessment_id: Uuid;
  /** When it completed. */
  completed_at: Timestamp;
  /**
   * Active issues in it.
   * @example 52
   */
  active_count: Count;
  /**
   * Issues that were not in the one before.
   * @example 4
   */
  new_count: Count;
  /**
   * Issues of the one before that are gone.
   * @example 1
   */
  fixed_count: Count;
}

/** Counts of the issues that match, and their number over time. */
export interface IssueStats {
  /** Issues that match. */
  total_count: TotalCount;
  /** By category, all eight in the usual order. */
  by_category: CategoryCount[];
  /** By severity. */
  by_severity: SeverityCounts;
  /** By status. */
  by_status: IssueStatusCounts;
  /** By rule, most issues first, at most 100. */
  by_rule: RuleCount[];
  /** By directory, most issues first, at most 100. */
  by_directory: DirectoryCount[];
  /** By repository, most issues first. */
  by_repository: RepositoryCount[];
  /** Issues over time, oldest first. */
  trend: IssueTrendPoint[];
}

/** Another place that belongs to an issue. */
export interface RelatedLocation {
  /**
   * Path from the root of the repository.
   * @example "src/orders/export.ts"
   */
  file: string;
  /**
   * First line, from 1.
   *
   * Constraints: minimum 1
   * @example 12
   */
  start_line: number;
  /**
   * Last line, included.
   *
   * Constraints: minimum 1
   * @example 38
   */
  end_line: number;
}

/** Who wrote a line of code, as git blame tells. */
export interface CodeAuthor {
  /**
   * Name in the commit.
   * @example "Ada Lovelace"
   */
  name: string;
  /**
   * E-mail address in the commit.
   * @example "ada@octokraft.dev"
   */
  email: string;
  /** The commit. */
  commit_sha: CommitSha;
  /** Date of the commit. */
  committed_at: Timestamp;
}

/** One thing that happened to an issue. */
export interface IssueEvent {
  /**
   * What happened.
   * @example "first_seen"
   */
  event: "first_seen" | "moved" | "resolved" | "reopened" | "dismissed" | "restored";
  /** When. */
  occurred_at: Timestamp;
  /**
   * The assessment that showed it; null for what people did.
   *
   * Constraints: format uuid
   * @example "01912e02-1b2c-7a4d-8e5f-6071829304a5"
   */
  assessment_id: string | null;
  /**
   * The commit of that assessment; null for what people did.
   * @example "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
   */
  commit_sha: string | null;
  /**
   * Where the issue was then.
   * @example "src/orders/search.ts"
   */
  file: string;
  /**
   * Its first line then.
   *
   * Constraints: minimum 1
   * @example 40
   */
  start_line: number;
  /** Who did it; null for what an assessment showed. */
  user: UserReference | null;
  /** What that person said; null if nothing. */
  comment: string | null;
}

/** An issue in full. */
export type Issue = IssueSummary & {
  /**
   * Why the rule exists and what can go wrong, from the rule's documentation.
   * @example "Text that a user controls becomes part of a query and can change its meaning."
   */
  explanation: string;
  /**
   * The lines concerned, at most 10.
   * @example "const rows = db.query(`select * from orders where name = '${name}'`);"
   */
  snippet: string;
  /** Other places that belong to it, such as the other members of a group of clones. */
  related: RelatedLocation[];
  /**
   * Address on this server of a page about the rule, readable without a key; null if this version does not have the
   * rule any more.
   * @example "/docs/rules/sql-injection"
   */
  rule_url: string | null;
  /** Who last changed the first line; null until looked up. */
  author: CodeAuthor | null;
  /**
   * Days from that change to the latest assessment; null until looked up.
   *
   * Constraints: minimum 0
   * @example 112
   */
  age_days: number | null;
  /** What happened to it, oldest first. */
  history: IssueEvent[];
};

/** Why to dismiss an issue. */
export interface IssueDismiss {
  /** The reason. */
  reason: DismissReason;
  /**
   * What there is to say about it; needed for `other`.
   *
   * Constraints: maxLength 2000
   * @default ""
   * @example "The value comes from a fixed list."
   */
  comment?: string;
}

/**
 * Criteria, all of which an issue must meet. At least one.
 *
 * Constraints: minProperties 1
 */
export interface DismissRuleMatch {
  /**
   * The rule that reports it.
   *
   * Constraints: minLength 1, maxLength 200
   * @example "empty-catch"
   */
  rule_id?: string;
  /**
   * The analyser that reports it.
   *
   * Constraints: minLength 1, maxLength 100
   * @example "ruff"
   */
  analyzer?: string;
  /**
   * Its category.
   * @example "runtime_risks"
   */
  category?: Category;
  /**
   * Its severity.
   * @example "low"
   */
  severity?: Severity;
  /**
   * Glob that its file must match (`*` stays within a folder, `**` does not).
   *
   * Constraints: minLength 1, maxLength 500
   * @example "legacy/**"
   */
  path?: string;
  /**
   * Regular expression that must occur in its message, without back-references and look-around.
   *
   * Constraints: minLength 1, maxLength 500
   * @example "^Query text"
   */
  message_pattern?: string;
  /**
   * Its fingerprint, to dismiss one finding of a pull request before it is merged.
   *
   * Constraints: minLength 32, maxLength 32, pattern ^[0-9a-f]{32}$
   * @example "5f0c1d7e9a3b4c2d8e6f7a1b0c9d8e7f"
   */
  fingerprint?: string;
  /**
   * Its repository.
   *
   * Constraints: format uuid, maxLength 36
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id?: string;
}

/** A project-wide rule that dismisses every issue it matches. */
export interface DismissRule {
  /**
   * Identifier of the rule.
   * @example "01912f63-4d5e-7f60-8a9b-acbdcedf0112"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /** What it matches. */
  match: DismissRuleMatch;
  /**
   * Why these issues do not count.
   * @example "accepted_risk"
   */
  reason: DismissReason;
  /**
   * What was said about it; empty if nothing was.
   * @example "Legacy code"
   */
  comment: string;
  /**
   * Issues that it matches at present.
   * @example 23
   */
  matched_count: Count;
  /** Who created it; null if that user no longer exists. */
  created_by: UserReference | null;
  /** When it was created. */
  created_at: Timestamp;
}

/** One page of dismiss rules. */
export interface DismissRulePage {
  /** The dismiss rules of this page. */
  dismiss_rules: DismissRule[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** A new dismiss rule. */
export interface DismissRuleCreate {
  /** What it shall match. */
  match: DismissRuleMatch;
  /**
   * Why these issues do not count.
   * @example "accepted_risk"
   */
  reason: DismissReason;
  /**
   * What there is to say about it; needed for `other`.
   *
   * Constraints: maxLength 2000
   * @default ""
   * @example "Legacy code"
   */
  comment?: string;
}

/**
 * `blocked` with a new critical or high issue or a conflict with the base, `needs_review` with new medium or low issues
 * only, `ready` without any of them.
 * @example "needs_review"
 */
export type ReadinessStatus = "ready" | "needs_review" | "blocked";

/** Whether a pull request can be merged, and why not. */
export interface MergeReadiness {
  /** The verdict. */
  status: ReadinessStatus;
  /**
   * How sure the verdict is, from the confidence of the rules and the share of changed files that could be analysed.
   *
   * Constraints: minimum 0, maximum 1
   * @example 0.92
   */
  confidence: number;
  /**
   * New critical and high issues, dismissed ones left out.
   * @example 0
   */
  blocking_count: Count;
  /**
   * New medium and low issues, dismissed ones left out.
   * @example 3
   */
  advisory_count: Count;
  /**
   * New observations, dismissed ones left out.
   * @example 1
   */
  info_count: Count;
  /** The same by severity. */
  counts: SeverityCounts;
  /** Why it is not ready, gravest first; empty if it is. */
  reasons: string[];
}

/** What a pull request does to the issues of one category. */
export interface CategoryImpact {
  /** The category. */
  category: Category;
  /**
   * Issues that it adds.
   * @example 1
   */
  new_count: Count;
  /**
   * Issues that it fixes.
   * @example 0
   */
  fixed_count: Count;
}

/** What a pull request does to the issues of its repository. */
export interface HealthImpact {
  /**
   * New less fixed issues; positive is worse.
   * @example 2
   */
  net_issue_delta: number;
  /**
   * Issues that it adds.
   * @example 4
   */
  new_count: Count;
  /**
   * Issues that it fixes.
   * @example 2
   */
  fixed_count: Count;
  /**
   * Whether the weighted sum of severities falls, stays or rises.
   * @example "negative"
   */
  impact: "positive" | "neutral" | "negative";
  /** By category, all eight in the usual order. */
  categories: CategoryImpact[];
}

/** A pull request analysis without its details. Results are null until it has completed. */
export interface PrAnalysisSummary {
  /**
   * Identifier of the analysis.
   * @example "01912f70-0a1b-7c2d-8e3f-405162738495"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Number of the pull request.
   *
   * Constraints: minimum 1
   * @example 128
   */
  number: number;
  /**
   * Its title; empty if not known.
   * @example "Add express checkout"
   */
  title: string;
  /**
   * Login of its author; null if not known.
   * @example "ada"
   */
  author: string | null;
  /**
   * Its page at the hosting service; null without one.
   * @example "https://github.com/shop/storefront/pull/128"
   */
  url: string | null;
  /**
   * Branch to merge into.
   * @example "main"
   */
  base_ref: string;
  /**
   * Branch with the changes; null if only the commit is known.
   * @example "feature/checkout"
   */
  head_ref: string | null;
  /**
   * Commit of the base branch; null until resolved.
   * @example "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
   */
  base_sha: string | null;
  /**
   * Commit analysed; null until resolved.
   * @example "9fceb02d0ae598e95dc970b74767f19372d61af8"
   */
  head_sha: string | null;
  /**
   * Commit where the two part; null until resolved.
   * @example "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
   */
  merge_base_sha: string | null;
  /**
   * Files changed.
   *
   * Constraints: minimum 0
   * @example 14
   */
  file_count: number | null;
  /**
   * Lines added.
   *
   * Constraints: minimum 0
   * @example 412
   */
  lines_added: number | null;
  /**
   * Lines removed.
   *
   * Constraints: minimum 0
   * @example 87
   */
  lines_removed: number | null;
  /**
   * What started it, a request, or an event of the hosting service.
   * @example "pull_request"
   */
  trigger_type: "manual" | "pull_request";
  /** Who asked for it; null if nobody did. */
  triggered_by: UserReference | null;
  /** State of the run. */
  status: RunStatus;
  /** What it does at the moment; null unless it runs. */
  stage: "fetch" | "facts" | "impact" | "findings" | "projection" | "conflicts" | "store" | null;
  /** Why it failed, for people; null unless it failed. */
  error: string | null;
  /** Whether it can be merged. */
  merge_readiness: MergeReadiness | null;
  /** What it does to the issues. */
  health_impact: HealthImpact | null;
  /** When it was asked for. */
  created_at: Timestamp;
  /**
   * When it began to run; null before that.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:01Z"
   */
  started_at: string | null;
  /**
   * When it completed or failed; null before that.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:02Z"
   */
  completed_at: string | null;
  /**
   * Milliseconds from start to end; null before the end.
   *
   * Constraints: minimum 0
   * @example 940
   */
  duration_ms: number | null;
}

/** One page of pull request analyses. */
export interface PrAnalysisPage {
  /** The pull request analyses of this page. */
  pr_analyses: PrAnalysisSummary[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** How many runs there are in each state. */
export interface RunStatusCounts {
  /**
   * Runs that wait.
   * @example 1
   */
  pending: Count;
  /**
   * Runs in progress.
   * @example 1
   */
  running: Count;
  /**
   * Runs that completed.
   * @example 80
   */
  completed: Count;
  /**
   * Runs that failed.
   * @example 2
   */
  failed: Count;
}

/** How many pull requests have each outcome. */
export interface ReadinessCounts {
  /**
   * Those that are ready.
   * @example 41
   */
  ready: Count;
  /**
   * Those that need a review.
   * @example 28
   */
  needs_review: Count;
  /**
   * Those that are blocked.
   * @example 11
   */
  blocked: Count;
}

/**
 * What a pull request is mainly for.
 * @example "feature"
 */
export type PrIntent = "feature" | "enhancement" | "bugfix" | "refactor" | "security_fix" | "performance" | "documentation" | "infrastructure" | "dependency_update" | "chore";

/** Pull requests with one intent. */
export interface IntentCount {
  /** The intent. */
  intent: PrIntent;
  /**
   * How many there are.
   * @example 22
   */
  count: Count;
}

/** The pull requests of one week, by their latest analysis. */
export interface PrTrendPoint {
  /**
   * The Monday, in UTC.
   *
   * Constraints: format date
   * @example "2026-03-09"
   */
  week_start: string;
  /**
   * Pull requests analysed.
   * @example 9
   */
  pull_request_count: Count;
  /**
   * Those of them that are blocked.
   * @example 1
   */
  blocked_count: Count;
  /**
   * Issues added less fixed.
   * @example -3
   */
  net_issue_delta: number;
}

/** Counts of the pull request analyses within the window. */
export interface PrAnalysisStats {
  /**
   * All analyses.
   * @example 211
   */
  analysis_count: Count;
  /**
   * Pull requests with at least one analysis.
   * @example 84
   */
  pull_request_count: Count;
  /** The latest analyses by status. */
  by_status: RunStatusCounts;
  /** The completed ones among them by readiness. */
  by_readiness: ReadinessCounts;
  /** The same by intent, most first. */
  by_intent: IntentCount[];
  /**
   * Issues that they add.
   * @example 130
   */
  new_issue_count: Count;
  /**
   * Issues that they fix.
   * @example 171
   */
  fixed_issue_count: Count;
  /**
   * Added less fixed issues; positive is worse.
   * @example -41
   */
  net_issue_delta: number;
  /**
   * Mean time of a completed analysis in milliseconds; null if there is none.
   *
   * Constraints: minimum 0
   * @example 1240.5
   */
  mean_duration_ms: number | null;
  /** By week, oldest first. */
  trend: PrTrendPoint[];
}

/** One thing that makes a pull request risky. */
export interface RiskSignal {
  /**
   * What it is.
   * @example "many_files"
   */
  signal: "large_scope" | "many_files" | "cross_cutting" | "hotspot" | "untested_change" | "public_api" | "data_schema" | "security_sensitive" | "missing_co_change";
  /**
   * The same with its figures.
   * @example "64 files are changed; nine in ten pull requests here change 22 or fewer."
   */
  message: string;
}

/** What kind of change a pull request is. */
export interface PrClassification {
  /** What it is mainly for. */
  intent: PrIntent;
  /**
   * How sure that is.
   *
   * Constraints: minimum 0, maximum 1
   * @example 0.8
   */
  intent_confidence: number;
  /** What parts of the system it touches. */
  change_categories: ("business_logic" | "api" | "data_schema" | "configuration" | "tests" | "documentation" | "infrastructure" | "dependencies" | "user_interface")[];
  /** What makes it risky. */
  risk_signals: RiskSignal[];
}

/** The score of one category before and after the merge. */
export interface CategoryProjection {
  /** The category. */
  category: Category;
  /** Score of the base. */
  current_score: Score;
  /**
   * Score of the merged tree.
   * @example 85.2
   */
  projected_score: Score;
  /**
   * Projected less current score; negative is worse.
   * @example -2.6
   */
  change: number;
}

/** The scores of the repository before and after the merge. */
export interface HealthProjection {
  /**
   * Overall score of the base.
   * @example 87.8
   */
  current_overall_score: Score;
  /**
   * Overall score of the merged tree.
   * @example 87.1
   */
  projected_overall_score: Score;
  /** Grade of that score. */
  projected_overall_grade: Grade;
  /**
   * Projected less current score; negative is worse.
   * @example -0.7
   */
  change: number;
  /** By category, all eight in the usual order. */
  categories: CategoryProjection[];
}

/** A symbol that a pull request changes. */
export interface ChangedSymbol {
  /**
   * Path from the root of the repository.
   * @example "src/checkout/cart.ts"
   */
  file: string;
  /**
   * Qualified name.
   * @example "Cart.total"
   */
  symbol: string;
  /**
   * What it is.
   * @example "method"
   */
  kind: string;
  /**
   * What happened to it.
   * @example "signature_changed"
   */
  change: "added" | "removed" | "renamed" | "signature_changed" | "body_changed";
  /** Qualified name before; null unless it was renamed. */
  previous_symbol: string | null;
  /**
   * First line, in the base if it was removed.
   *
   * Constraints: minimum 1
   * @example 42
   */
  start_line: number;
  /**
   * Symbols that call or use it.
   * @example 9
   */
  fan_in: Count;
  /**
   * Whether a test reaches it.
   * @example true
   */
  tested: boolean;
}

/** An unchanged symbol that reaches a changed one. */
export interface ImpactedSymbol {
  /**
   * Path from the root of the repository.
   * @example "src/orders/submit.ts"
   */
  file: string;
  /**
   * Qualified name; empty for the file as such.
   * @example "submitOrder"
   */
  symbol: string;
  /**
   * First line.
   *
   * Constraints: minimum 1
   * @example 18
   */
  start_line: number;
  /**
   * Steps to the nearest changed symbol.
   *
   * Constraints: minimum 1
   * @example 1
   */
  distance: number;
  /**
   * Qualified name of that symbol.
   * @example "Cart.total"
   */
  via: string;
}

/** A file that usually changes together with a changed one. */
export interface MissingCoChange {
  /**
   * The file that is missing.
   * @example "src/checkout/cart.test.ts"
   */
  file: string;
  /**
   * The changed file that it goes with.
   * @example "src/checkout/cart.ts"
   */
  changed_file: string;
  /**
   * Commits that changed both.
   * @example 14
   */
  together_count: Count;
  /**
   * Share of the changed file's commits that changed both.
   *
   * Constraints: minimum 0, maximum 1
   * @example 0.88
   */
  confidence: number;
}

/** What the changed symbols reach in the code graph. */
export interface GraphImpact {
  /**
   * Symbols added, removed, renamed or changed.
   * @example 21
   */
  changed_symbol_count: Count;
  /**
   * Unchanged symbols that reach a changed one by calls or imports.
   * @example 64
   */
  impacted_symbol_count: Count;
  /**
   * Files of those symbols.
   * @example 19
   */
  impacted_file_count: Count;
  /**
   * Test files that reach a changed symbol.
   * @example 8
   */
  impacted_test_count: Count;
  /**
   * Changed functions that no test reaches.
   * @example 5
   */
  untested_symbol_count: Count;
  /** Changed symbols, most callers first, at most 500. */
  changed_symbols: ChangedSymbol[];
  /** Impacted symbols, nearest first, at most 500. */
  impacted_symbols: ImpactedSymbol[];
  /** Files that usually change together with changed ones and do not here, most likely first, at most 50. */
  missing_co_changes: MissingCoChange[];
}

/** Changes outside what a pull request says that it does. */
export interface ScopeDrift {
  /** The files concerned. */
  files: string[];
  /**
   * Why they do not belong to it.
   * @example "Deployment is changed"
   */
  message: string;
  /**
   * How sure that is.
   *
   * Constraints: minimum 0, maximum 1
   * @example 0.7
   */
  confidence: number;
}

/** A logical group of changed and impacted files, with its risk. */
export interface ImpactZone {
  /**
   * Package or directory.
   * @example "src/checkout"
   */
  name: string;
  /**
   * Level of risk.
   * @example "high"
   */
  risk: "low" | "medium" | "high" | "critical";
  /**
   * Risk from 0 to 100, of callers, complexity, churn and lack of tests; here 100 is worst.
   * @example 72.5
   */
  risk_score: Score;
  /** Changed files in it. */
  changed_files: string[];
  /**
   * Unchanged files in it that reach a changed symbol.
   * @example 6
   */
  impacted_file_count: Count;
  /**
   * Callers of its changed symbols.
   * @example 31
   */
  fan_in: Count;
  /**
   * Cognitive complexity of its changed functions.
   * @example 57
   */
  complexity: Count;
  /**
   * Commits to its changed files within 90 days.
   * @example 23
   */
  commit_count: Count;
  /**
   * Share of its changed functions that tests reach, in percent; null if there are none.
   *
   * Constraints: minimum 0, maximum 100
   * @example 60
   */
  test_reach_pct: number | null;
}

/** A pull request, as named by the analysis of another. */
export interface PullRequestReference {
  /**
   * Its number.
   *
   * Constraints: minimum 1
   * @example 126
   */
  number: number;
  /**
   * Its title; empty if not known.
   * @example "Split the cart"
   */
  title: string;
  /**
   * Its page at the hosting service; null without one.
   * @example "https://github.com/shop/storefront/pull/126"
   */
  url: string | null;
  /**
   * Its head branch; null if only the commit is known.
   * @example "feature/split-cart"
   */
  head_ref: string | null;
  /** Its head commit when compared. */
  head_sha: CommitSha;
  /**
   * Its latest analysis; null if there is none.
   *
   * Constraints: format uuid
   * @example "01912f6f-1122-7334-8556-677889900aab"
   */
  latest_analysis_id: string | null;
}

/** A conflict with another open pull request. */
export interface PrConflict {
  /** The other pull request. */
  pull_request: PullRequestReference;
  /**
   * Git cannot merge both (`text`), both change the same symbol (`symbol`), or one changes what the other calls (`call`).
   * @example "symbol"
   */
  conflict_type: "text" | "symbol" | "call";
  /** Files concerned. */
  files: string[];
  /** Qualified names of the symbols concerned. */
  symbols: string[];
}

/** Conflicts of a pull request. */
export interface PrConflicts {
  /** Files that conflict with the base branch; empty if it merges cleanly. */
  base_conflict_files: string[];
  /** Other open pull requests that it conflicts with. */
  pull_requests: PrConflict[];
}

/** Pull requests stacked on one another. */
export interface StackedPrs {
  /** Pull requests that it builds on, nearest first. */
  parents: PullRequestReference[];
  /** Pull requests that build on it, nearest first. */
  children: PullRequestReference[];
}

/** A pull request analysis in full. Objects are null and lists empty until it has completed. */
export type PrAnalysis = PrAnalysisSummary & {
  /** What kind of change it is. */
  classification: PrClassification | null;
  /** The scores after the merge; also null if it cannot be merged without conflicts. */
  health_projection: HealthProjection | null;
  /** What the changed symbols reach in the code graph. */
  graph_impact: GraphImpact | null;
  /** Changes outside what the pull request says that it does. */
  scope_drift: ScopeDrift[];
  /** Changed and impacted files in logical groups, riskiest first. */
  impact_zones: ImpactZone[];
  /** Conflicts with the base and with other open pull requests. */
  conflicts: PrConflicts | null;
  /** Pull requests that it builds on and that build on it. */
  stacked_prs: StackedPrs | null;
};

/**
 * Whether a pull request adds an issue or fixes it.
 * @example "new"
 */
export type IssueChange = "new" | "fixed";

/** An issue that a pull request adds or fixes. A fixed one is placed where it was in the merge base. */
export type PrIssue = IssueFinding & {
  /** Whether it is added or fixed. */
  change: IssueChange;
  /**
   * The issue of the project with the same fingerprint; null if the default branch never had it.
   *
   * Constraints: format uuid
   */
  issue_id: string | null;
  /** The dismiss rules that match it; it counts for nothing if there are any. */
  dismiss_rule_ids: Uuid[];
  /**
   * Why the rule exists and what can go wrong.
   * @example "Text that a user controls becomes part of a query and can change its meaning."
   */
  explanation: string;
  /**
   * The lines concerned, at most 10.
   * @example "const rows = db.query(`select * from orders where name = '${name}'`);"
   */
  snippet: string;
  /** Other places that belong to it. */
  related: RelatedLocation[];
};

/** One page of issues. */
export interface PrIssuePage {
  /** The issues of this page. */
  issues: PrIssue[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** What to analyse, where the hosting service does not tell. */
export interface PrAnalysisTrigger {
  /**
   * Commit to analyse; by default the head of the last synced pull request, or of `head_ref`.
   *
   * Constraints: minLength 40, maxLength 64, pattern ^[0-9a-f]{40}([0-9a-f]{24})?$
   * @example "9fceb02d0ae598e95dc970b74767f19372d61af8"
   */
  head_sha?: string;
  /**
   * Branch with the changes. Ignored for GitHub repositories.
   *
   * Constraints: minLength 1, maxLength 255
   * @example "feature/checkout"
   */
  head_ref?: string;
  /**
   * Branch to merge into; the default branch if left out. Ignored for GitHub repositories.
   *
   * Constraints: minLength 1, maxLength 255
   * @example "main"
   */
  base_ref?: string;
  /**
   * Title, from which intent and scope are read. Ignored for GitHub repositories.
   *
   * Constraints: maxLength 500
   * @example "Add express checkout"
   */
  title?: string;
  /**
   * Description, from which intent and scope are read. Ignored for GitHub repositories.
   *
   * Constraints: maxLength 65536
   * @example "One page in place of three."
   */
  description?: string;
}

/** A package or directory of source files. */
export interface ArchitectureModule {
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Its directory, from the root of the repository; empty for the root.
   * @example "src/checkout"
   */
  path: string;
  /**
   * The name of its package, or else its path.
   * @example "src/checkout"
   */
  name: string;
  /**
   * Source files in it.
   * @example 14
   */
  file_count: Count;
  /**
   * Lines of code in them.
   * @example 2310
   */
  lines_of_code: Count;
  /**
   * Modules that depend on it.
   * @example 5
   */
  fan_in: Count;
  /**
   * Modules that it depends on.
   * @example 3
   */
  fan_out: Count;
  /**
   * Fan-out over fan-in and fan-out together (Martin's I); null for a module without either.
   *
   * Constraints: minimum 0, maximum 1
   * @example 0.375
   */
  instability: number | null;
  /**
   * Whether it is part of a dependency cycle.
   * @example false
   */
  in_cycle: boolean;
}

/** One module depends on another. */
export interface ModuleDependency {
  /**
   * The repository of both.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Path of the module that imports.
   * @example "src/checkout"
   */
  from: string;
  /**
   * Path of the module that is imported.
   * @example "src/orders"
   */
  to: string;
  /**
   * Import statements that make the dependency.
   * @example 7
   */
  import_count: Count;
}

/** Modules that depend on each other in a circle. */
export interface ModuleCycle {
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /** Paths of the modules, by name. */
  modules: string[];
}

/** An architecture review without its details. Scores are null until it has completed. */
export interface ArchitectureReviewSummary {
  /**
   * Identifier of the review.
   * @example "01912f80-3c2b-7a19-8f0e-1d2c3b4a5968"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /**
   * The one repository reviewed; null for all of them.
   *
   * Constraints: format uuid
   */
  repository_id: string | null;
  /**
   * What started it, a request or the schedule.
   * @example "manual"
   */
  trigger_type: "manual" | "scheduled";
  /** Who asked for it; null if nobody did. */
  triggered_by: UserReference | null;
  /** State of the run. */
  status: RunStatus;
  /** Why it failed, for people; null unless it failed. */
  error: string | null;
  /**
   * Mean of the four scores, weighted by the dimensions' weights.
   *
   * Constraints: minimum 0, maximum 100
   * @example 78.4
   */
  overall_score: number | null;
  /**
   * Grade of the overall score.
   * @example "B"
   */
  overall_grade: "A" | "B" | "C" | "D" | "F" | null;
  /**
   * Separation of concerns, clear boundaries, focused modules.
   *
   * Constraints: minimum 0, maximum 100
   * @example 81.2
   */
  modularity_score: number | null;
  /**
   * Few dependencies, no cycles, modules that change on their own.
   *
   * Constraints: minimum 0, maximum 100
   * @example 70.5
   */
  coupling_score: number | null;
  /**
   * Absence of bottlenecks and ceilings.
   *
   * Constraints: minimum 0, maximum 100
   * @example 84
   */
  scalability_score: number | null;
  /**
   * Consistent use of design patterns.
   *
   * Constraints: minimum 0, maximum 100
   * @example 80.1
   */
  patterns_score: number | null;
  /** When it was asked for. */
  created_at: Timestamp;
  /**
   * When it began to run; null before that.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:01Z"
   */
  started_at: string | null;
  /**
   * When it completed or failed; null before that.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:44Z"
   */
  completed_at: string | null;
  /**
   * Milliseconds from start to end; null before the end.
   *
   * Constraints: minimum 0
   * @example 43180
   */
  duration_ms: number | null;
}

/** How many decision records there are in each state. */
export interface AdrCounts {
  /**
   * Proposed records.
   * @example 2
   */
  proposed: Count;
  /**
   * Accepted records.
   * @example 11
   */
  accepted: Count;
  /**
   * Deprecated records.
   * @example 1
   */
  deprecated: Count;
  /**
   * Superseded records.
   * @example 1
   */
  superseded: Count;
}

/** The architecture of a project at a glance. */
export interface ArchitectureOverview {
  /** The project. */
  project_id: Uuid;
  /**
   * The assessment that it comes from; null before the first.
   *
   * Constraints: format uuid
   * @example "01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d"
   */
  assessment_id: string | null;
  /**
   * When that assessment completed; null before the first.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:00Z"
   */
  assessed_at: string | null;
  /**
   * All modules.
   * @example 38
   */
  module_count: Count;
  /**
   * All dependencies between modules.
   * @example 112
   */
  dependency_count: Count;
  /**
   * All dependency cycles.
   * @example 2
   */
  cycle_count: Count;
  /** The modules, largest first, at most 500. */
  modules: ArchitectureModule[];
  /** Dependencies between those modules, strongest first, at most 2,000. */
  dependencies: ModuleDependency[];
  /** Dependency cycles, largest first, at most 100. */
  cycles: ModuleCycle[];
  /** The latest completed review; null before the first. */
  latest_review: ArchitectureReviewSummary | null;
  /** How well the project keeps its conventions; null until conventions were detected. */
  convention_consistency: ConventionConsistency | null;
  /** Decision records by status. */
  adr_counts: AdrCounts;
}

/** One page of architecture reviews. */
export interface ArchitectureReviewPage {
  /** The architecture reviews of this page. */
  architecture_reviews: ArchitectureReviewSummary[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** What to review; everything if left out. */
export interface ArchitectureReviewTrigger {
  /**
   * The one repository to review.
   *
   * Constraints: format uuid, maxLength 36
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id?: string;
}

/** The commit of a repository that was reviewed. */
export interface ReviewedCommit {
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /** The commit. */
  commit_sha: CommitSha;
}

/**
 * One of the four dimensions of an architecture review.
 * @example "coupling"
 */
export type ReviewDimensionKey = "modularity" | "coupling" | "scalability" | "patterns";

/** One measured value of a dimension. */
export interface ReviewMetric {
  /**
   * Stable name.
   *
   * Constraints: pattern ^[a-z][a-z0-9_]*$
   * @example "modules_in_cycles_pct"
   */
  key: string;
  /**
   * Name for people.
   * @example "Modules in cycles"
   */
  label: string;
  /**
   * The value.
   * @example 5.3
   */
  value: number;
  /**
   * Its unit; empty for a plain number.
   * @example "%"
   */
  unit: string;
  /**
   * The value as a score.
   * @example 73.5
   */
  score: Score;
  /**
   * Share in the dimension's weighted mean.
   *
   * Constraints: exclusiveMinimum 0
   * @example 2
   */
  weight: number;
}

/** One dimension of a review. */
export interface ReviewDimension {
  /** The dimension. */
  dimension: ReviewDimensionKey;
  /**
   * Its score, the weighted mean of its metrics' scores.
   * @example 70.5
   */
  score: Score;
  /**
   * Grade of that score.
   * @example "B"
   */
  grade: Grade;
  /**
   * Share in the overall weighted mean.
   *
   * Constraints: exclusiveMinimum 0
   * @example 1.5
   */
  weight: number;
  /**
   * The dimension in a sentence.
   * @example "Two cycles and a hub with 31 dependents."
   */
  summary: string;
  /** What was measured. */
  metrics: ReviewMetric[];
}

/** A place that a review speaks of. */
export interface ReviewLocation {
  /**
   * The repository.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * File or directory, from the root of the repository.
   * @example "src/orders/submit.ts"
   */
  path: string;
  /**
   * Line in the file; null for the whole file or directory.
   *
   * Constraints: minimum 1
   * @example 3
   */
  start_line: number | null;
}

/** A strength or a weakness. */
export interface ReviewFinding {
  /**
   * What it is.
   * @example "Checkout and orders depend on each other"
   */
  title: string;
  /**
   * The same with names, figures and consequences.
   * @example "7 imports lead from src/checkout to src/orders and 2 back."
   */
  description: string;
  /** The dimension that it belongs to. */
  dimension: ReviewDimensionKey;
  /**
   * How grave a weakness is; null for a strength.
   * @example "medium"
   */
  severity: "critical" | "high" | "medium" | "low" | "info" | null;
  /** Where it shows, at most 20. */
  locations: ReviewLocation[];
}

/** Something to do about the architecture. */
export interface ReviewRecommendation {
  /**
   * What to do, in the imperative.
   * @example "Move the price rules out of orders"
   */
  title: string;
  /**
   * Why and how.
   * @example "Both imports back into checkout use only the price rules."
   */
  description: string;
  /** The dimension that gains most. */
  dimension: ReviewDimensionKey;
  /**
   * How much is gained, from 1 (little) to 5.
   *
   * Constraints: minimum 1, maximum 5
   * @example 4
   */
  impact: number;
  /**
   * How much work it is, from 1 (little) to 5.
   *
   * Constraints: minimum 1, maximum 5
   * @example 2
   */
  effort: number;
  /** Where to begin, at most 20. */
  locations: ReviewLocation[];
}

/** An architecture review in full. */
export type ArchitectureReview = ArchitectureReviewSummary & {
  /** The commit reviewed of each repository. */
  commits: ReviewedCommit[];
  /**
   * The review in a few sentences; null until completed.
   * @example "Modules are small and focused; two cycles between checkout and orders hold releases together."
   */
  executive_summary: string | null;
  /** The four dimensions with every term of their scores. */
  dimensions: ReviewDimension[];
  /** What is good, most important first. */
  strengths: ReviewFinding[];
  /** What is not, gravest first. */
  weaknesses: ReviewFinding[];
  /** What to do, by impact relative to effort, best first. */
  recommendations: ReviewRecommendation[];
};

/**
 * What people made of a convention; `detected` if nothing yet.
 * @example "detected"
 */
export type ConventionStatus = "detected" | "confirmed" | "dismissed";

/**
 * Kind of a convention.
 * @example "naming"
 */
export type ConventionCategory = "naming" | "error_handling" | "structure" | "api_design" | "documentation" | "imports";

/** A convention without its examples. */
export interface ConventionSummary {
  /**
   * Identifier of the convention.
   * @example "01912f90-5a4b-7c3d-8e2f-102132435465"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /**
   * The repository that keeps it.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /**
   * Stable name of what was looked at, and of the style found.
   * @example "typescript/file-names/kebab-case"
   */
  key: string;
  /**
   * The convention in a few words.
   * @example "Files are named in kebab-case"
   */
  name: string;
  /**
   * The convention in a sentence or two, with what it applies to.
   * @example "TypeScript source files outside of tests are named in kebab-case."
   */
  description: string;
  /** Its kind. */
  category: ConventionCategory;
  /**
   * Key of the language that it applies to; null for all.
   * @example "typescript"
   */
  language: string | null;
  /** What people made of it. */
  status: ConventionStatus;
  /**
   * Files that follow over files that it applies to, in percent.
   *
   * Constraints: minimum 0, maximum 100
   * @example 97.4
   */
  conformance_pct: number;
  /**
   * Files that it applies to.
   * @example 310
   */
  applicable_count: Count;
  /**
   * Files that follow.
   * @example 302
   */
  conforming_count: Count;
  /**
   * Files that do not.
   * @example 8
   */
  deviation_count: Count;
  /**
   * Lower bound of the conformance (Wilson, 95 %).
   *
   * Constraints: minimum 0, maximum 1
   * @example 0.949
   */
  confidence: number;
  /** When it was first detected. */
  first_detected_at: Timestamp;
  /** When it was last measured. */
  last_detected_at: Timestamp;
  /** Who last changed its status; null if nobody did. */
  updated_by: UserReference | null;
  /** When its status or figures last changed. */
  updated_at: Timestamp;
}

/** One page of conventions. */
export interface ConventionPage {
  /** The conventions of this page. */
  conventions: ConventionSummary[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** Where to look for conventions; everywhere if left out. */
export interface ConventionDetectionTrigger {
  /**
   * The one repository to look at.
   *
   * Constraints: format uuid, maxLength 36
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id?: string;
}

/** A run of the convention detection. Counts are null until it has completed. */
export interface ConventionDetection {
  /**
   * Identifier of the run.
   * @example "01912f91-6b5c-7d4e-8f30-213243546576"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /**
   * The one repository looked at; null for all of them.
   *
   * Constraints: format uuid
   */
  repository_id: string | null;
  /** Who asked for it; null if nobody did. */
  triggered_by: UserReference | null;
  /** State of the run. */
  status: RunStatus;
  /** Why it failed, for people; null unless it failed. */
  error: string | null;
  /**
   * Conventions that hold.
   *
   * Constraints: minimum 0
   * @example 17
   */
  convention_count: number | null;
  /**
   * Those of them that were not known before.
   *
   * Constraints: minimum 0
   * @example 2
   */
  new_count: number | null;
  /**
   * Conventions that no longer hold.
   *
   * Constraints: minimum 0
   * @example 0
   */
  gone_count: number | null;
  /** When it was asked for. */
  created_at: Timestamp;
  /**
   * When it began to run; null before that.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:01Z"
   */
  started_at: string | null;
  /**
   * When it completed or failed; null before that.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:03Z"
   */
  completed_at: string | null;
  /**
   * Milliseconds from start to end; null before the end.
   *
   * Constraints: minimum 0
   * @example 2210
   */
  duration_ms: number | null;
}

/** A place that follows a convention or deviates from it. */
export interface ConventionExample {
  /**
   * Path from the root of the repository.
   * @example "src/checkout/CartTotals.ts"
   */
  file: string;
  /**
   * First line, from 1.
   *
   * Constraints: minimum 1
   * @example 1
   */
  start_line: number;
  /**
   * Last line, included.
   *
   * Constraints: minimum 1
   * @example 3
   */
  end_line: number;
  /**
   * The lines concerned, at most 10.
   * @example "export class CartTotals {"
   */
  snippet: string;
  /**
   * Why it deviates; null if it follows.
   * @example "CartTotals.ts is in PascalCase."
   */
  reason: string | null;
}

/** A convention in full. */
export type Convention = ConventionSummary & {
  /** Places that follow it, at most 10. */
  conforming_examples: ConventionExample[];
  /** Places that do not, at most 50. */
  deviating_examples: ConventionExample[];
};

/** A new status for a convention. */
export interface ConventionUpdate {
  /**
   * The status that it shall have.
   * @example "confirmed"
   */
  status: ConventionStatus;
}

/**
 * Where a decision record is in its life.
 * @example "accepted"
 */
export type AdrStatus = "proposed" | "accepted" | "deprecated" | "superseded";

/** What made the analysis suggest a decision record. */
export interface AdrSuggestion {
  /**
   * What kind of change was seen.
   * @example "data_schema"
   */
  change_type: "data_schema" | "api_contract" | "security" | "infrastructure";
  /**
   * Where it was seen.
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: Uuid;
  /** The commit with the change. */
  commit_sha: CommitSha;
  /**
   * The pull request that brought it; null if none did.
   *
   * Constraints: minimum 1
   * @example 128
   */
  pr_number: number | null;
  /**
   * What was seen.
   * @example "The table session is new."
   */
  message: string;
}

/** An architecture decision record. */
export interface Adr {
  /**
   * Identifier of the record.
   * @example "01912fa0-7c6d-7e5f-8041-324354657687"
   */
  id: Uuid;
  /** The project. */
  project_id: Uuid;
  /**
   * The repository that it is about; null for the whole project.
   *
   * Constraints: format uuid
   */
  repository_id: string | null;
  /**
   * Number within the project, from 1.
   *
   * Constraints: minimum 1
   * @example 12
   */
  number: number;
  /**
   * What was decided, in a few words.
   * @example "Keep sessions in PostgreSQL"
   */
  title: string;
  /** Where it is in its life. */
  status: AdrStatus;
  /**
   * What made a decision necessary.
   * @example "Sessions are lost whenever the cache restarts."
   */
  context: string;
  /**
   * What was decided.
   * @example "Sessions live in a table with an index on expiry."
   */
  decision: string;
  /**
   * Why this and nothing else; empty if nobody said.
   * @example "One store less to run."
   */
  rationale: string;
  /**
   * What follows from it; empty if nobody said.
   * @example "Every request costs one more query."
   */
  consequences: string;
  /** Domains that it belongs to. */
  tags: string[];
  /** Paths or globs of the files that it concerns, from the root of a repository. */
  affected_files: string[];
  /**
   * Whether a person wrote it or the analysis suggested it.
   * @example "manual"
   */
  source: "manual" | "suggested";
  /** What made the analysis suggest it; null if a person wrote it. */
  suggestion: AdrSuggestion | null;
  /**
   * The record that takes its place; null unless it is superseded.
   *
   * Constraints: format uuid
   */
  superseded_by_id: string | null;
  /** Who wrote it; null if the analysis did or that user no longer exists. */
  created_by: UserReference | null;
  /**
   * When it was accepted; null if it never was.
   *
   * Constraints: format date-time
   * @example "2026-03-10T14:30:00Z"
   */
  decided_at: string | null;
  /** When it was created. */
  created_at: Timestamp;
  /** When it last changed. */
  updated_at: Timestamp;
}

/** One page of decision records. */
export interface AdrPage {
  /** The decision records of this page. */
  adrs: Adr[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** A new decision record. */
export interface AdrCreate {
  /**
   * What is decided, in a few words.
   *
   * Constraints: minLength 1, maxLength 200, pattern \S
   * @example "Keep sessions in PostgreSQL"
   */
  title: string;
  /**
   * What makes a decision necessary.
   *
   * Constraints: maxLength 20000
   * @example "Sessions are lost whenever the cache restarts."
   */
  context: string;
  /**
   * What is decided.
   *
   * Constraints: maxLength 20000
   * @example "Sessions live in a table with an index on expiry."
   */
  decision: string;
  /**
   * Why this and nothing else.
   *
   * Constraints: maxLength 20000
   * @default ""
   * @example "One store less to run."
   */
  rationale?: string;
  /**
   * What follows from it.
   *
   * Constraints: maxLength 20000
   * @default ""
   * @example "Every request costs one more query."
   */
  consequences?: string;
  /**
   * Whether it is still to be accepted.
   * @default "proposed"
   * @example "proposed"
   */
  status?: "proposed" | "accepted";
  /**
   * Domains that it belongs to.
   *
   * Constraints: maxItems 20, uniqueItems true
   * @default []
   */
  tags?: string[];
  /**
   * Paths or globs of the files that it concerns.
   *
   * Constraints: maxItems 200, uniqueItems true
   * @default []
   */
  affected_files?: string[];
  /**
   * The repository that it is about; null for the whole project.
   *
   * Constraints: format uuid, maxLength 36
   * @default null
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id?: string | null;
}

/**
 * Changes to a decision record; what is left out stays.
 *
 * Constraints: minProperties 1
 */
export interface AdrUpdate {
  /**
   * New title.
   *
   * Constraints: minLength 1, maxLength 200, pattern \S
   * @example "Keep sessions in PostgreSQL"
   */
  title?: string;
  /**
   * New context.
   *
   * Constraints: maxLength 20000
   * @example "Sessions are lost whenever the cache restarts."
   */
  context?: string;
  /**
   * New decision.
   *
   * Constraints: maxLength 20000
   * @example "Sessions live in a table with an index on expiry."
   */
  decision?: string;
  /**
   * New rationale.
   *
   * Constraints: maxLength 20000
   * @example "One store less to run."
   */
  rationale?: string;
  /**
   * New consequences.
   *
   * Constraints: maxLength 20000
   * @example "Every request costs one more query."
   */
  consequences?: string;
  /** New status. */
  status?: AdrStatus;
  /**
   * The record that takes its place, together with the status `superseded` only.
   *
   * Constraints: format uuid, maxLength 36
   * @example "01912fa1-8d7e-7f60-8152-435465768798"
   */
  superseded_by_id?: string;
  /**
   * New tags, in place of the present ones.
   *
   * Constraints: maxItems 20, uniqueItems true
   */
  tags?: string[];
  /**
   * New paths or globs, in place of the present ones.
   *
   * Constraints: maxItems 200, uniqueItems true
   */
  affected_files?: string[];
}

/** The calling user. */
export interface CurrentUser {
  /**
   * Identifier of the user.
   * @example "01912f4d-6c5b-7a49-8382-7160514f3e2d"
   */
  id: Uuid;
  /**
   * Display name; empty if the user never gave one.
   * @example "Ada Lovelace"
   */
  name: string;
  /**
   * E-mail address.
   * @example "ada@octokraft.dev"
   */
  email: string;
  /** The key of this request. */
  api_key: ApiKey;
  /** When the user was created. */
  created_at: Timestamp;
}

/** One page of keys. */
export interface ApiKeyPage {
  /** The keys of this page. */
  keys: ApiKey[];
  total_count: TotalCount;
  limit: PageLimit;
  offset: PageOffset;
}

/** A new API key. */
export interface ApiKeyCreate {
  /**
   * What the key is called.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "CI"
   */
  name: string;
  /**
   * What it is for.
   *
   * Constraints: maxLength 500
   * @default ""
   * @example "Nightly checks"
   */
  description?: string;
  /**
   * Leave out or empty for all that the caller may do; `read` for GET requests only.
   *
   * Constraints: maxItems 1, uniqueItems true
   * @default []
   */
  scopes?: ("read")[];
  /**
   * The one project that the key shall reach; null for all projects of the caller.
   *
   * Constraints: format uuid, maxLength 36
   * @default null
   * @example "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e"
   */
  project_id?: string | null;
  /**
   * When the key shall stop working, in the future; null for never.
   *
   * Constraints: format date-time, maxLength 40
   * @default null
   * @example "2026-12-31T23:59:59Z"
   */
  expires_at?: string | null;
}

/** Sign of life. */
export interface Liveness {
  /**
   * Always `ok`.
   * @example "ok"
   */
  status: "ok";
}

/** One thing that the server needs. */
export interface ReadinessCheck {
  /**
   * What was asked.
   * @example "database"
   */
  name: "database" | "jobs";
  /**
   * How long the answer took, in milliseconds.
   *
   * Constraints: minimum 0
   * @example 2
   */
  duration_ms: number;
}

/** The server can serve requests. */
export interface Readiness {
  /**
   * Always `ready`; a server that is not answers 503.
   * @example "ready"
   */
  status: "ready";
  /**
   * Version of the server.
   * @example "0.1.0"
   */
  version: string;
  /** What was asked, in order. */
  checks: ReadinessCheck[];
}

/** A new project. */
export interface ProjectCreateInput {
  /**
   * Display name.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "Web shop"
   */
  name: string;
  /**
   * URL-safe name, unique on this server. Lowercase letters, digits and single hyphens. It cannot be changed later.
   *
   * Constraints: minLength 2, maxLength 63, pattern ^[a-z0-9]+(-[a-z0-9]+)*$
   * @example "web-shop"
   */
  key: string;
  /**
   * What the project is about.
   *
   * Constraints: maxLength 2000
   * @default ""
   * @example "Storefront and checkout"
   */
  description: string;
}

/** A new invitation. */
export interface InvitationCreateInput {
  /**
   * Who to invite. Upper and lower case make no difference.
   *
   * Constraints: format email, minLength 3, maxLength 254
   * @example "grace@octokraft.dev"
   */
  email: string;
  /**
   * The role that the invitee shall have.
   * @default "member"
   * @example "member"
   */
  role: "owner" | "member";
}

/** Why to dismiss an issue. */
export interface IssueDismissInput {
  /** The reason. */
  reason: DismissReason;
  /**
   * What there is to say about it; needed for `other`.
   *
   * Constraints: maxLength 2000
   * @default ""
   * @example "The value comes from a fixed list."
   */
  comment: string;
}

/** A new dismiss rule. */
export interface DismissRuleCreateInput {
  /** What it shall match. */
  match: DismissRuleMatch;
  /**
   * Why these issues do not count.
   * @example "accepted_risk"
   */
  reason: DismissReason;
  /**
   * What there is to say about it; needed for `other`.
   *
   * Constraints: maxLength 2000
   * @default ""
   * @example "Legacy code"
   */
  comment: string;
}

/** A new decision record. */
export interface AdrCreateInput {
  /**
   * What is decided, in a few words.
   *
   * Constraints: minLength 1, maxLength 200, pattern \S
   * @example "Keep sessions in PostgreSQL"
   */
  title: string;
  /**
   * What makes a decision necessary.
   *
   * Constraints: maxLength 20000
   * @example "Sessions are lost whenever the cache restarts."
   */
  context: string;
  /**
   * What is decided.
   *
   * Constraints: maxLength 20000
   * @example "Sessions live in a table with an index on expiry."
   */
  decision: string;
  /**
   * Why this and nothing else.
   *
   * Constraints: maxLength 20000
   * @default ""
   * @example "One store less to run."
   */
  rationale: string;
  /**
   * What follows from it.
   *
   * Constraints: maxLength 20000
   * @default ""
   * @example "Every request costs one more query."
   */
  consequences: string;
  /**
   * Whether it is still to be accepted.
   * @default "proposed"
   * @example "proposed"
   */
  status: "proposed" | "accepted";
  /**
   * Domains that it belongs to.
   *
   * Constraints: maxItems 20, uniqueItems true
   * @default []
   */
  tags: string[];
  /**
   * Paths or globs of the files that it concerns.
   *
   * Constraints: maxItems 200, uniqueItems true
   * @default []
   */
  affected_files: string[];
  /**
   * The repository that it is about; null for the whole project.
   *
   * Constraints: format uuid, maxLength 36
   * @default null
   * @example "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
   */
  repository_id: string | null;
}

/** A new API key. */
export interface ApiKeyCreateInput {
  /**
   * What the key is called.
   *
   * Constraints: minLength 1, maxLength 100, pattern \S
   * @example "CI"
   */
  name: string;
  /**
   * What it is for.
   *
   * Constraints: maxLength 500
   * @default ""
   * @example "Nightly checks"
   */
  description: string;
  /**
   * Leave out or empty for all that the caller may do; `read` for GET requests only.
   *
   * Constraints: maxItems 1, uniqueItems true
   * @default []
   */
  scopes: ("read")[];
  /**
   * The one project that the key shall reach; null for all projects of the caller.
   *
   * Constraints: format uuid, maxLength 36
   * @default null
   * @example "01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e"
   */
  project_id: string | null;
  /**
   * When the key shall stop working, in the future; null for never.
   *
   * Constraints: format date-time, maxLength 40
   * @default null
   * @example "2026-12-31T23:59:59Z"
   */
  expires_at: string | null;
}
