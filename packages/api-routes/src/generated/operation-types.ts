// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import type * as T from "./models.ts";

/** What each operation takes, with defaults applied, and what it may answer. */
export interface Operations {
  /**
   * GET /api/v1/projects
   *
   * List the projects you belong to
   *
   * Open to every valid key.
   *
   * Only projects that the caller is a member of are listed; a key made for one project sees that project alone.
   *
   * See DECISIONS 6.
   */
  listProjects: {
    input: {
      query: {
        /** Only projects whose name or key contains this text, whatever its case. */
        search?: string;
        /** Order of the list; `-` reverses it. */
        sort: "name" | "-name" | "created_at" | "-created_at";
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.ProjectPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects
   *
   * Create a project
   *
   * Open to every valid key.
   *
   * The caller becomes the project's owner. A key that is read-only or made for one project gets 403. 409 `key_taken`
   * if another project of this server has the same `key`, whether the caller may see it or not.
   *
   * See DECISIONS 12.
   */
  createProject: {
    input: {
      body: T.ProjectCreateInput;
    };
    output:
    | { status: 201; body: T.Project; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}
   *
   * Get a project
   *
   * Open to members of the project.
   *
   * To everyone else the project does not exist (404).
   *
   * See DECISIONS 4.
   */
  getProject: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.Project }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * DELETE /api/v1/projects/{id}
   *
   * Delete a project and everything in it
   *
   * Open to owners of the project.
   *
   * Runs in progress are cancelled; assessments, issues, members, invitations and the server's copies of the
   * repositories are removed for good. Nothing changes at the hosting service.
   *
   * See DECISIONS 15.
   */
  deleteProject: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
    };
    output:
    | { status: 204; body?: undefined }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * PATCH /api/v1/projects/{id}
   *
   * Change a project's name, description or settings
   *
   * Open to owners of the project.
   *
   * What the body leaves out stays. `settings` is merged as JSON Merge Patch (RFC 7396) does it: a key that is left out
   * stays, `null` puts it back to its default. The `key` of a project never changes. New settings hold from the next
   * run on; severity overrides and ignored paths do not rewrite finished assessments.
   *
   * See DECISIONS 13 and DECISIONS 14.
   */
  updateProject: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      body: T.ProjectUpdate;
    };
    output:
    | { status: 200; body: T.Project }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/members
   *
   * List the members of a project
   *
   * Open to members of the project.
   *
   * Owners first, then by name. `pending_invitation_count` tells how many invitations wait for an answer.
   *
   * See DECISIONS 17.
   */
  listMembers: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only members with this role. */
        role?: T.Role;
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.MemberPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/members/{userId}
   *
   * Get a member of a project
   *
   * Open to members of the project.
   *
   * 404 if the user is not a member. For the caller's own membership see also `GET /api/v1/user`.
   *
   * See DECISIONS 16.
   */
  getMember: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a user who is a member of the project. */
        userId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.Member }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * DELETE /api/v1/projects/{id}/members/{userId}
   *
   * Remove a member from a project, or leave it
   *
   * Open to members of the project.
   *
   * Owners may remove anyone, other members only themselves (403). The user's keys lose the project at once; what the
   * user did there stays. 409 `last_owner` if it would leave the project without an owner.
   *
   * See DECISIONS 16.
   */
  deleteMember: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a user who is a member of the project. */
        userId: T.Uuid;
      };
    };
    output:
    | { status: 204; body?: undefined }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * PATCH /api/v1/projects/{id}/members/{userId}
   *
   * Change a member's role
   *
   * Open to owners of the project.
   *
   * Holds from the member's next request on. 409 `last_owner` if it would leave the project without an owner.
   *
   * See DECISIONS 16.
   */
  updateMember: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a user who is a member of the project. */
        userId: T.Uuid;
      };
      body: T.MemberUpdate;
    };
    output:
    | { status: 200; body: T.Member }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/invitations
   *
   * List the invitations that wait for an answer
   *
   * Open to owners of the project.
   *
   * Newest first. Accepted and revoked invitations are gone; expired ones stay until they are revoked or sent again.
   *
   * See DECISIONS 17.
   */
  listInvitations: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only invitations in these states. Repeat the parameter for several. */
        status?: T.InvitationStatus[];
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.InvitationPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/invitations
   *
   * Invite someone to a project by e-mail
   *
   * Open to owners of the project.
   *
   * Access begins when the invitee accepts, within 7 days. With mail configured the link goes out by mail; otherwise it
   * is in this answer, once. Inviting an address again replaces its invitation and makes the former link useless. 409
   * `already_member` if the address belongs to a member.
   *
   * See DECISIONS 17 and DECISIONS 18.
   */
  createInvitation: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      body: T.InvitationCreateInput;
    };
    output:
    | { status: 201; body: T.InvitationCreated; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/invitations/{invitationId}
   *
   * Get an invitation
   *
   * Open to owners of the project.
   *
   * Never shows the link.
   *
   * See DECISIONS 17.
   */
  getInvitation: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of an invitation to the project. */
        invitationId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.Invitation }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * DELETE /api/v1/projects/{id}/invitations/{invitationId}
   *
   * Revoke an invitation
   *
   * Open to owners of the project.
   *
   * Its link stops working at once. 404 if it was accepted in the meantime.
   *
   * See DECISIONS 17.
   */
  deleteInvitation: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of an invitation to the project. */
        invitationId: T.Uuid;
      };
    };
    output:
    | { status: 204; body?: undefined }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/invitations/accept
   *
   * Accept an invitation
   *
   * Open to everyone, without a key.
   *
   * The token is the proof. It works once: the address becomes a user if it is none yet, the user becomes a member, and a
   * new user gets a first API key. 404 if the token is unknown, used, revoked or expired, without telling which.
   *
   * See DECISIONS 18.
   */
  acceptInvitation: {
    input: {
      body: T.InvitationAccept;
    };
    output:
    | { status: 201; body: T.InvitationAcceptance; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/repos
   *
   * List the repositories of a project
   *
   * Open to members of the project.
   *
   * In the order of their names. 404 if the caller is not a member.
   *
   * See DECISIONS 5.
   */
  listRepositories: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.RepositoryPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/repos
   *
   * Link a repository to a project
   *
   * Open to owners of the project.
   *
   * The body is one of three: `path` for a repository on the server's own disk, below a folder that the server's
   * configuration allows; `url` for any git server over https; `installation_id` with `full_name` for GitHub. The server
   * looks at the repository before it answers: 400 with the reason if it is not there, not allowed, not a git repository,
   * or lacks the branch. 409 `repository_linked` if the project has it already. No assessment starts by itself.
   *
   * See DECISIONS 13 and DECISIONS 21.
   */
  linkRepository: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      body: T.RepositoryLink;
    };
    output:
    | { status: 201; body: T.Repository; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/repos/available
   *
   * List the GitHub repositories that can be linked
   *
   * Open to owners of the project.
   *
   * What the server's GitHub App installations could see when last synced, by full name; empty without an installation.
   *
   * See DECISIONS 23.
   */
  listAvailableRepositories: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only repositories of this installation. */
        installation_id?: number;
        /** Only repositories whose full name contains this text, whatever its case. */
        search?: string;
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.AvailableRepositoryPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/repos/{repoId}
   *
   * Get a repository of a project
   *
   * Open to members of the project.
   *
   * Its score is that of the latest completed assessment that it took part in; null before the first.
   *
   * See DECISIONS 21.
   */
  getRepository: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a repository of the project. */
        repoId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.Repository }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * DELETE /api/v1/projects/{id}/repos/{repoId}
   *
   * Unlink a repository from a project
   *
   * Open to owners of the project.
   *
   * Its issues, conventions and pull request analyses and the server's copy of it are removed; a run on it is cancelled.
   * Finished assessments keep their figures. Nothing changes at the hosting service or in the repository itself.
   *
   * See DECISIONS 22.
   */
  unlinkRepository: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a repository of the project. */
        repoId: T.Uuid;
      };
    };
    output:
    | { status: 204; body?: undefined }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/github/installations
   *
   * List the GitHub App installations of the server
   *
   * Open to every valid key.
   *
   * As last synced, by account. A key made for one project gets 403.
   *
   * See DECISIONS 23.
   */
  listInstallations: {
    input: {
      query: {
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.InstallationPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/github/installations/sync
   *
   * Fetch the GitHub App installations and their repositories anew
   *
   * Open to every valid key.
   *
   * Asks GitHub before it answers. Installations that are gone are forgotten; linked repositories stay linked. A key that
   * is read-only or made for one project gets 403. 409 `github_not_configured` if the server has no GitHub App; 503 if
   * GitHub does not answer.
   *
   * See DECISIONS 23.
   */
  syncInstallations: {
    input: { [key: string]: never };
    output:
    | { status: 200; body: T.InstallationSync }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/health
   *
   * Get the health dashboard of a project
   *
   * Open to members of the project.
   *
   * Everything that one look at the project needs. Before the first assessment this is no error: `state` says what is
   * missing, the lists are empty and what has not been measured is null.
   *
   * See DECISIONS 24.
   */
  getHealthDashboard: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** How many days back the trend reaches. */
        trend_days: number;
      };
    };
    output:
    | { status: 200; body: T.HealthDashboard }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/health/trigger
   *
   * Start an assessment
   *
   * Open to members of the project.
   *
   * Runs in the background; follow it at the `Location`. Without a body the default branches of all repositories are
   * assessed. 400 if `repository_id` is not a repository of the project, if `ref` does not exist there, or if `ref` is
   * given for more than one repository. 409 `assessment_running` while one runs for the same target, with its `Location`;
   * 409 `no_repositories` if none is linked.
   *
   * See DECISIONS 11 and DECISIONS 28.
   */
  triggerAssessment: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      body: T.AssessmentTrigger | undefined;
    };
    output:
    | { status: 201; body: T.HealthAssessment; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/health/assessments
   *
   * List the assessments of a project
   *
   * Open to members of the project.
   *
   * Summaries, newest first by creation unless `sort` says otherwise. With `repository_id` only assessments of that
   * repository alone are listed, not those of the whole project.
   *
   * See DECISIONS 25.
   */
  listAssessments: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only runs in these states. Repeat the parameter for several. */
        status?: T.RunStatus[];
        /** Only assessments started in these ways. Repeat the parameter for several. */
        trigger_type?: T.TriggerType[];
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** Order of the list; `-` reverses it. Assessments without a score come last. */
        sort: "created_at" | "-created_at" | "overall_score" | "-overall_score";
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.HealthAssessmentPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/health/assessments/{assessmentId}
   *
   * Get an assessment with every term of its scores
   *
   * Open to members of the project.
   *
   * While the assessment runs, `stage`, `files_done` and `files_total` tell how far it is; scores and counts are null
   * until it has completed. `error` says why a failed one failed.
   *
   * See DECISIONS 25 and DECISIONS 26.
   */
  getAssessment: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of an assessment of the project. */
        assessmentId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.HealthAssessment }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files
   *
   * List the files that an assessment left out, with the reason of each
   *
   * Open to members of the project.
   *
   * By repository and path. Empty until the assessment has completed.
   *
   * See DECISIONS 27.
   */
  listSkippedFiles: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of an assessment of the project. */
        assessmentId: T.Uuid;
      };
      query: {
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** Only files left out for this reason. */
        reason?: string;
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.SkippedFilePage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/health/drift-alerts
   *
   * List the drift alerts of a project
   *
   * Open to members of the project.
   *
   * Active alerts unless `status` says otherwise, newest first.
   *
   * See DECISIONS 29.
   */
  listDriftAlerts: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only alerts in these states. Repeat the parameter for several. */
        status: T.DriftAlertStatus[];
        /** Only these kinds of drift. Repeat the parameter for several. */
        drift_type?: T.DriftType[];
        /** Only these severities. Repeat the parameter for several. */
        severity?: T.Severity[];
        /** Only these categories. Repeat the parameter for several. */
        category?: T.Category[];
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** Order of the list; `-` reverses it. `-severity` is gravest first. */
        sort: "created_at" | "-created_at" | "severity" | "-severity";
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.DriftAlertPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/health/drift-alerts/{alertId}
   *
   * Get a drift alert
   *
   * Open to members of the project.
   *
   * Dismissed alerts can be read as well; 404 if the project has no such alert.
   *
   * See DECISIONS 29.
   */
  getDriftAlert: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a drift alert of the project. */
        alertId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.DriftAlert }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss
   *
   * Dismiss a drift alert
   *
   * Open to members of the project.
   *
   * Takes it from the active alerts and records who and when. Dismissing it again changes nothing. The same value raises
   * a new alert only when it gets worse once more.
   *
   * See DECISIONS 29.
   */
  dismissDriftAlert: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a drift alert of the project. */
        alertId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.DriftAlert }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/health/categories
   *
   * List the health categories
   *
   * Open to members of the project.
   *
   * What the scores are made of: the eight categories in the order in which they are always reported, with weight and
   * baseline, and the weight of each severity.
   *
   * See DECISIONS 30.
   */
  listHealthCategories: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.HealthCategoryPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/analysis/issues
   *
   * List the issues of a project
   *
   * Open to members of the project.
   *
   * Active issues (`open` and `reopened`) unless `status` says otherwise, gravest first unless `sort` does. All filters
   * that are given must match; the values within one filter are alternatives.
   *
   * See DECISIONS 6 and DECISIONS 32.
   */
  listIssues: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only these severities. Repeat the parameter for several. */
        severity?: T.Severity[];
        /** Only these categories. Repeat the parameter for several. */
        category?: T.Category[];
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** Only issues in these states. Repeat the parameter for several. */
        status: T.IssueStatus[];
        /** Only issues of these rules. Repeat the parameter for several. */
        rule_id?: string[];
        /** Only issues of these analysers. Repeat the parameter for several. */
        analyzer?: string[];
        /**
         * Only issues in this file, below this folder, or, if it contains `*` or `?`, in files that match the glob (`*` stays
         * within a folder, `**` does not).
         */
        file?: string;
        /** Only issues first seen at or after this time. */
        first_seen_since?: string;
        /**
         * Only issues whose message, file or symbol contains this text anywhere, whatever its case, in every script. There are
         * no wildcards: every character stands for itself. A text with three letters or digits in a row is found by index.
         */
        search?: string;
        /**
         * Order of the list; `-` gives its exact reverse. By severity, `-severity` is gravest first. Ties go by file and
         * line in `-severity`, `-first_seen_at`, `-last_seen_at`, `-confidence`, `file` and `rule_id`.
         */
        sort: "severity" | "-severity" | "first_seen_at" | "-first_seen_at" | "last_seen_at" | "-last_seen_at" | "file" | "-file" | "rule_id" | "-rule_id" | "confidence" | "-confidence";
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.IssuePage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/analysis/issues/stats
   *
   * Count the issues of a project by category, severity, status, rule and directory
   *
   * Open to members of the project.
   *
   * Takes the filters of the list and, like it, counts active issues unless `status` says otherwise. The trend has one
   * point per completed assessment of the whole project and heeds no filter but category, severity and repository.
   *
   * See DECISIONS 32.
   */
  getIssueStats: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only these severities. Repeat the parameter for several. */
        severity?: T.Severity[];
        /** Only these categories. Repeat the parameter for several. */
        category?: T.Category[];
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** Only issues in these states. Repeat the parameter for several. */
        status: T.IssueStatus[];
        /** Only issues of these rules. Repeat the parameter for several. */
        rule_id?: string[];
        /** Only issues of these analysers. Repeat the parameter for several. */
        analyzer?: string[];
        /**
         * Only issues in this file, below this folder, or, if it contains `*` or `?`, in files that match the glob (`*` stays
         * within a folder, `**` does not).
         */
        file?: string;
        /** Only issues first seen at or after this time. */
        first_seen_since?: string;
        /**
         * Only issues whose message, file or symbol contains this text anywhere, whatever its case, in every script. There are
         * no wildcards: every character stands for itself. A text with three letters or digits in a row is found by index.
         */
        search?: string;
        /** How many days back the trend reaches. */
        trend_days: number;
      };
    };
    output:
    | { status: 200; body: T.IssueStats }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/analysis/issues/{issueId}
   *
   * Get an issue with its code, explanation and history
   *
   * Open to members of the project.
   *
   * Whatever its status. The code is shown as of the commit where the issue was last seen; 404 if the project has no
   * such issue.
   *
   * See DECISIONS 32.
   */
  getIssue: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of an issue of the project. */
        issueId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.Issue }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/analysis/issues/{issueId}/dismiss
   *
   * Dismiss an issue
   *
   * Open to members of the project.
   *
   * The issue leaves the scores at once and stays dismissed when its code moves. Who, when and why is kept. Dismissing it
   * again replaces reason and comment. 400 if the reason is `other` and there is no comment. 409 `issue_resolved` if it is
   * gone anyway.
   *
   * See DECISIONS 33.
   */
  dismissIssue: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of an issue of the project. */
        issueId: T.Uuid;
      };
      body: T.IssueDismissInput;
    };
    output:
    | { status: 200; body: T.Issue }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/analysis/issues/{issueId}/restore
   *
   * Restore a dismissed issue
   *
   * Open to members of the project.
   *
   * The issue counts again at once. Restoring an issue that is not dismissed changes nothing. 409 `dismissed_by_rule` while
   * a dismiss rule matches it, with the rule's `Location`.
   *
   * See DECISIONS 33.
   */
  restoreIssue: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of an issue of the project. */
        issueId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.Issue }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/analysis/dismiss-rules
   *
   * List the dismiss rules of a project
   *
   * Open to members of the project.
   *
   * Newest first.
   *
   * See DECISIONS 34.
   */
  listDismissRules: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.DismissRulePage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/analysis/dismiss-rules
   *
   * Create a rule that dismisses every issue it matches
   *
   * Open to members of the project.
   *
   * All criteria of `match` must hold. Issues that match now are dismissed and leave the scores at once, later ones as
   * soon as they are found. 400 if `message_pattern` is not a regular expression of the linear-time kind, or if the reason
   * is `other` and there is no comment. 409 `dismiss_rule_exists` if a rule with the same `match` exists, with its `Location`.
   *
   * See DECISIONS 34.
   */
  createDismissRule: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      body: T.DismissRuleCreateInput;
    };
    output:
    | { status: 201; body: T.DismissRule; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}
   *
   * Get a dismiss rule
   *
   * Open to members of the project.
   *
   * `matched_count` is counted anew for each answer; 404 if the project has no such rule.
   *
   * See DECISIONS 34.
   */
  getDismissRule: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a dismiss rule of the project. */
        ruleId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.DismissRule }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * DELETE /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}
   *
   * Delete a dismiss rule
   *
   * Open to members of the project.
   *
   * Exactly the issues that only this rule had dismissed come back and count again; those that a person or another rule
   * dismissed stay dismissed.
   *
   * See DECISIONS 34.
   */
  deleteDismissRule: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a dismiss rule of the project. */
        ruleId: T.Uuid;
      };
    };
    output:
    | { status: 204; body?: undefined }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/pr-analyses
   *
   * List the pull request analyses of a project
   *
   * Open to members of the project.
   *
   * Summaries, newest first unless `sort` says otherwise. A pull request has one analysis for each head that was analysed.
   *
   * See DECISIONS 35.
   */
  listPrAnalyses: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** Only runs in these states. Repeat the parameter for several. */
        status?: T.RunStatus[];
        /** Only analyses with these outcomes. Repeat the parameter for several. */
        readiness?: T.ReadinessStatus[];
        /** Only analyses of pull requests with this number. */
        number?: number;
        /** Only analyses of pull requests whose title, author or head branch contains this text, whatever its case. */
        search?: string;
        /** Order of the list; `-` reverses it. */
        sort: "created_at" | "-created_at" | "number" | "-number";
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.PrAnalysisPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/pr-analyses/stats
   *
   * Count the pull request analyses of a project by outcome
   *
   * Open to members of the project.
   *
   * Of each pull request only the latest analysis within the window counts.
   *
   * See DECISIONS 38.
   */
  getPrAnalysisStats: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** How many days back the window reaches. */
        days: number;
      };
    };
    output:
    | { status: 200; body: T.PrAnalysisStats }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/pr-analyses/{analysisId}
   *
   * Get a pull request analysis
   *
   * Open to members of the project.
   *
   * Results are null or empty until the analysis has completed. The issues are a list of their own.
   *
   * See DECISIONS 35 and DECISIONS 37.
   */
  getPrAnalysis: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a pull request analysis of the project. */
        analysisId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.PrAnalysis }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/pr-analyses/{analysisId}/issues
   *
   * List the issues that a pull request adds and fixes
   *
   * Open to members of the project.
   *
   * The difference between the head and its merge base, gravest first, whether or not the lines concerned were changed.
   * Empty until the analysis has completed.
   *
   * See DECISIONS 35.
   */
  listPrAnalysisIssues: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a pull request analysis of the project. */
        analysisId: T.Uuid;
      };
      query: {
        /** Only issues that are new, or only those that are fixed. */
        change?: T.IssueChange;
        /** Only these severities. Repeat the parameter for several. */
        severity?: T.Severity[];
        /** Only these categories. Repeat the parameter for several. */
        category?: T.Category[];
        /**
         * Only issues in this file, below this folder, or, if it contains `*` or `?`, in files that match the glob (`*` stays
         * within a folder, `**` does not).
         */
        file?: string;
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.PrIssuePage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis
   *
   * Get the latest analysis of a pull request
   *
   * Open to members of the project.
   *
   * The newest one, whatever its status. 404 if the pull request was never analysed.
   *
   * See DECISIONS 35.
   */
  getLatestPrAnalysis: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a repository of the project. */
        repoId: T.Uuid;
        /** Number of the pull request in its repository. */
        number: number;
      };
    };
    output:
    | { status: 200; body: T.PrAnalysis }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze
   *
   * Start an analysis of a pull request
   *
   * Open to members of the project.
   *
   * Runs in the background; follow it at the `Location`. For a GitHub repository the body may be left out: head, base and
   * title are those of the pull request when last synced, and 404 says that it is not known there. For other repositories
   * `head_sha` or `head_ref` says what to analyse; 400 without one, or if a commit or branch does not exist. 409
   * `analysis_running` while one runs for the same head, with its `Location`; 409 `pr_analysis_disabled` if the project's
   * settings turn it off.
   *
   * See DECISIONS 11 and DECISIONS 36.
   */
  triggerPrAnalysis: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a repository of the project. */
        repoId: T.Uuid;
        /** Number of the pull request in its repository. */
        number: number;
      };
      body: T.PrAnalysisTrigger | undefined;
    };
    output:
    | { status: 201; body: T.PrAnalysis; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/architecture/overview
   *
   * Get the modules of a project and how they depend on each other
   *
   * Open to members of the project.
   *
   * From the latest completed assessment; before the first everything is null or empty.
   *
   * See DECISIONS 39.
   */
  getArchitectureOverview: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only the modules of this repository. */
        repository_id?: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.ArchitectureOverview }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/architecture/reviews
   *
   * List the architecture reviews of a project
   *
   * Open to members of the project.
   *
   * Summaries, newest first unless `sort` says otherwise. With `repository_id` only reviews of that repository alone are
   * listed, not those of the whole project.
   *
   * See DECISIONS 40.
   */
  listArchitectureReviews: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only runs in these states. Repeat the parameter for several. */
        status?: T.RunStatus[];
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** Order of the list; `-` reverses it. Reviews without a score come last. */
        sort: "created_at" | "-created_at" | "overall_score" | "-overall_score";
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.ArchitectureReviewPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/architecture/reviews/trigger
   *
   * Start an architecture review
   *
   * Open to members of the project.
   *
   * Runs in the background; follow it at the `Location`. Without a body all repositories are reviewed. 400 if
   * `repository_id` is not a repository of the project. 409 `architecture_review_running` while one runs for the same
   * target, with its `Location`; 409 `no_repositories` if none is linked; 409 `architecture_reviews_disabled` if the
   * project's settings turn them off.
   *
   * See DECISIONS 11 and DECISIONS 40.
   */
  triggerArchitectureReview: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      body: T.ArchitectureReviewTrigger | undefined;
    };
    output:
    | { status: 201; body: T.ArchitectureReview; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/architecture/reviews/{reviewId}
   *
   * Get an architecture review
   *
   * Open to members of the project.
   *
   * Scores are null and lists empty until the review has completed.
   *
   * See DECISIONS 40.
   */
  getArchitectureReview: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of an architecture review of the project. */
        reviewId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.ArchitectureReview }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/architecture/conventions
   *
   * List the conventions of a project
   *
   * Open to members of the project.
   *
   * Without examples, best kept first unless `sort` says otherwise.
   *
   * See DECISIONS 41.
   */
  listConventions: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only conventions in these states. Repeat the parameter for several. */
        status?: T.ConventionStatus[];
        /** Only conventions of these kinds. Repeat the parameter for several. */
        category?: T.ConventionCategory[];
        /** Only these repositories of the project. Repeat the parameter for several. */
        repository_id?: T.Uuid[];
        /** Order of the list; `-` reverses it. */
        sort: "conformance_pct" | "-conformance_pct" | "name" | "-name" | "first_detected_at" | "-first_detected_at";
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.ConventionPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/architecture/conventions/detect
   *
   * Start a detection of conventions
   *
   * Open to members of the project.
   *
   * Runs in the background; follow it at the `Location`. Without a body all repositories are looked at. What people
   * confirmed or dismissed stays so. 400 if `repository_id` is not a repository of the project. 409
   * `convention_detection_running` while one runs for the same target, with its `Location`; 409 `no_repositories` if none
   * is linked.
   *
   * See DECISIONS 11 and DECISIONS 42.
   */
  detectConventions: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      body: T.ConventionDetectionTrigger | undefined;
    };
    output:
    | { status: 201; body: T.ConventionDetection; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/architecture/conventions/detections/{detectionId}
   *
   * Get a run of the convention detection
   *
   * Open to members of the project.
   *
   * While it runs, counts are null; `error` says why a failed one failed. 404 if the project has no such run.
   *
   * See DECISIONS 42.
   */
  getConventionDetection: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a convention detection of the project. */
        detectionId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.ConventionDetection }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/architecture/conventions/{conventionId}
   *
   * Get a convention with examples
   *
   * Open to members of the project.
   *
   * Examples are of the latest detection; 404 if the project has no such convention, or no longer.
   *
   * See DECISIONS 41.
   */
  getConvention: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a convention of the project. */
        conventionId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.Convention }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * PATCH /api/v1/projects/{id}/architecture/conventions/{conventionId}
   *
   * Confirm or dismiss a convention
   *
   * Open to members of the project.
   *
   * Deviations from a `confirmed` convention become issues from the next run on; a `dismissed` one leaves the reports and
   * the consistency figure at once; `detected` takes either back.
   *
   * See DECISIONS 41.
   */
  updateConvention: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a convention of the project. */
        conventionId: T.Uuid;
      };
      body: T.ConventionUpdate;
    };
    output:
    | { status: 200; body: T.Convention }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/architecture/adrs
   *
   * List the architecture decision records of a project
   *
   * Open to members of the project.
   *
   * Latest number first unless `sort` says otherwise.
   *
   * See DECISIONS 43.
   */
  listAdrs: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      query: {
        /** Only records in these states. Repeat the parameter for several. */
        status?: T.AdrStatus[];
        /** Only records with at least one of these tags. Repeat the parameter for several. */
        tag?: string[];
        /** Only records whose title or text contains this text, whatever its case. */
        search?: string;
        /** Order of the list; `-` reverses it. */
        sort: "number" | "-number" | "updated_at" | "-updated_at" | "title" | "-title";
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.AdrPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/projects/{id}/architecture/adrs
   *
   * Create an architecture decision record
   *
   * Open to members of the project.
   *
   * It gets the project's next number and is `proposed` unless said otherwise. 400 if `repository_id` is not a repository
   * of the project.
   *
   * See DECISIONS 43.
   */
  createAdr: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
      };
      body: T.AdrCreateInput;
    };
    output:
    | { status: 201; body: T.Adr; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/projects/{id}/architecture/adrs/{adrId}
   *
   * Get an architecture decision record
   *
   * Open to members of the project.
   *
   * Whatever its status; 404 if the project has no such record.
   *
   * See DECISIONS 43.
   */
  getAdr: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a decision record of the project. */
        adrId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.Adr }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * PATCH /api/v1/projects/{id}/architecture/adrs/{adrId}
   *
   * Change an architecture decision record
   *
   * Open to members of the project.
   *
   * What the body leaves out stays. A proposed record can become accepted or deprecated, an accepted one deprecated or
   * superseded; every other step is 409 `invalid_transition`. `superseded` needs `superseded_by_id`, an accepted record of
   * the same project other than this one (400).
   *
   * See DECISIONS 43.
   */
  updateAdr: {
    input: {
      params: {
        /** Identifier of the project. */
        id: T.Uuid;
        /** Identifier of a decision record of the project. */
        adrId: T.Uuid;
      };
      body: T.AdrUpdate;
    };
    output:
    | { status: 200; body: T.Adr }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 409; body: T.Error; headers?: { Location?: string } }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/user
   *
   * Get the user that your key belongs to
   *
   * Open to every valid key.
   *
   * Also tells about the key itself, so that a script can see what it holds.
   *
   * See DECISIONS 19.
   */
  getCurrentUser: {
    input: { [key: string]: never };
    output:
    | { status: 200; body: T.CurrentUser }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/api-keys
   *
   * List your API keys
   *
   * Open to every valid key.
   *
   * Lists the caller's own keys, newest first, without their secrets; revoked keys are gone, expired ones stay until they
   * are revoked. A key made for one project gets 403.
   *
   * See DECISIONS 20.
   */
  listApiKeys: {
    input: {
      query: {
        /** How many items to return at most. */
        limit: number;
        /** How many items to skip. */
        offset: number;
      };
    };
    output:
    | { status: 200; body: T.ApiKeyPage }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * POST /api/v1/api-keys
   *
   * Create an API key
   *
   * Open to every valid key.
   *
   * The key belongs to the caller and has the caller's memberships and roles, narrowed by `project_id` and `scopes`. Its
   * secret is in this answer and never again. 400 if `project_id` is not a project of the caller or `expires_at` is past.
   * A key that is read-only or made for one project gets 403, so that no key can make a stronger one.
   *
   * See DECISIONS 20.
   */
  createApiKey: {
    input: {
      body: T.ApiKeyCreateInput;
    };
    output:
    | { status: 201; body: T.ApiKeyCreated; headers: { Location: string } }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 413; body: T.Error }
    | { status: 415; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /api/v1/api-keys/{keyId}
   *
   * Get one of your API keys
   *
   * Open to every valid key.
   *
   * Never shows the secret. The keys of other users do not exist (404). A key made for one project gets 403.
   *
   * See DECISIONS 20.
   */
  getApiKey: {
    input: {
      params: {
        /** Identifier of one of the caller's keys. */
        keyId: T.Uuid;
      };
    };
    output:
    | { status: 200; body: T.ApiKey }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * DELETE /api/v1/api-keys/{keyId}
   *
   * Revoke one of your API keys
   *
   * Open to every valid key.
   *
   * Works at once, in every process of the server; the key may revoke itself. A key that is read-only or made for one
   * project gets 403.
   *
   * See DECISIONS 20.
   */
  deleteApiKey: {
    input: {
      params: {
        /** Identifier of one of the caller's keys. */
        keyId: T.Uuid;
      };
    };
    output:
    | { status: 204; body?: undefined }
    | { status: 400; body: T.Error }
    | { status: 401; body: T.Error; headers: { "WWW-Authenticate": string } }
    | { status: 403; body: T.Error }
    | { status: 404; body: T.Error }
    | { status: 429; body: T.Error; headers: { "Retry-After": number } }
    | { status: 500; body: T.Error }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
  /**
   * GET /livez
   *
   * Tell whether the process is alive
   *
   * Open to everyone, without a key.
   *
   * Answers as long as the process can answer at all; it looks at nothing else. Meant for a supervisor's liveness probe.
   *
   * See DECISIONS 1.
   */
  getLiveness: {
    input: { [key: string]: never };
    output:
    | { status: 200; body: T.Liveness };
  };
  /**
   * GET /readyz
   *
   * Tell whether the server is ready for requests
   *
   * Open to everyone, without a key.
   *
   * Asks the database and the job queue. 503 while the server starts or stops, or when one of them does not answer;
   * `details` then names which. Meant for a load balancer's readiness probe.
   *
   * See DECISIONS 1.
   */
  getReadiness: {
    input: { [key: string]: never };
    output:
    | { status: 200; body: T.Readiness }
    | { status: 503; body: T.Error; headers?: { "Retry-After"?: number } };
  };
}

/** What webhooks and callbacks send, and what they expect. */
export type Webhooks = Record<never, never>;
