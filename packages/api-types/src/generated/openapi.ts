// Generated from openapi/ by pnpm generate. Do not edit.
export interface paths {
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects you belong to
         * @description Open to every valid key.
         *
         *     Only projects that the caller is a member of are listed; a key made for one project sees that project alone.
         *
         *     See DECISIONS 6.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Open to every valid key.
         *
         *     The caller becomes the project's owner. A key that is read-only or made for one project gets 403. 409 `key_taken`
         *     if another project of this server has the same `key`, whether the caller may see it or not.
         *
         *     See DECISIONS 12.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description Open to members of the project.
         *
         *     To everyone else the project does not exist (404).
         *
         *     See DECISIONS 4.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project and everything in it
         * @description Open to owners of the project.
         *
         *     Runs in progress are cancelled; assessments, issues, members, invitations and the server's copies of the
         *     repositories are removed for good. Nothing changes at the hosting service.
         *
         *     See DECISIONS 15.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Change a project's name, description or settings
         * @description Open to owners of the project.
         *
         *     What the body leaves out stays. `settings` is merged as JSON Merge Patch (RFC 7396) does it: a key that is left out
         *     stays, `null` puts it back to its default. The `key` of a project never changes. New settings hold from the next
         *     run on; severity overrides and ignored paths do not rewrite finished assessments.
         *
         *     See DECISIONS 13 and DECISIONS 14.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/api/v1/projects/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the members of a project
         * @description Open to members of the project.
         *
         *     Owners first, then by name. `pending_invitation_count` tells how many invitations wait for an answer.
         *
         *     See DECISIONS 17.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a user who is a member of the project.
                 * @example 01912f4d-6c5b-7a49-8382-7160514f3e2d
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get a member of a project
         * @description Open to members of the project.
         *
         *     404 if the user is not a member. For the caller's own membership see also `GET /api/v1/user`.
         *
         *     See DECISIONS 16.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Remove a member from a project, or leave it
         * @description Open to members of the project.
         *
         *     Owners may remove anyone, other members only themselves (403). The user's keys lose the project at once; what the
         *     user did there stays. 409 `last_owner` if it would leave the project without an owner.
         *
         *     See DECISIONS 16.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Change a member's role
         * @description Open to owners of the project.
         *
         *     Holds from the member's next request on. 409 `last_owner` if it would leave the project without an owner.
         *
         *     See DECISIONS 16.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/api/v1/projects/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the invitations that wait for an answer
         * @description Open to owners of the project.
         *
         *     Newest first. Accepted and revoked invitations are gone; expired ones stay until they are revoked or sent again.
         *
         *     See DECISIONS 17.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite someone to a project by e-mail
         * @description Open to owners of the project.
         *
         *     Access begins when the invitee accepts, within 7 days. With mail configured the link goes out by mail; otherwise it
         *     is in this answer, once. Inviting an address again replaces its invitation and makes the former link useless. 409
         *     `already_member` if the address belongs to a member.
         *
         *     See DECISIONS 17 and DECISIONS 18.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an invitation to the project.
                 * @example 01912f55-1f2e-7d3c-8b4a-596877665544
                 */
                invitationId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get an invitation
         * @description Open to owners of the project.
         *
         *     Never shows the link.
         *
         *     See DECISIONS 17.
         */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        /**
         * Revoke an invitation
         * @description Open to owners of the project.
         *
         *     Its link stops working at once. 404 if it was accepted in the meantime.
         *
         *     See DECISIONS 17.
         */
        delete: operations["deleteInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Open to everyone, without a key.
         *
         *     The token is the proof. It works once: the address becomes a user if it is none yet, the user becomes a member, and a
         *     new user gets a first API key. 404 if the token is unknown, used, revoked or expired, without telling which.
         *
         *     See DECISIONS 18.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/repos": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the repositories of a project
         * @description Open to members of the project.
         *
         *     In the order of their names. 404 if the caller is not a member.
         *
         *     See DECISIONS 5.
         */
        get: operations["listRepositories"];
        put?: never;
        /**
         * Link a repository to a project
         * @description Open to owners of the project.
         *
         *     The body is one of three: `path` for a repository on the server's own disk, below a folder that the server's
         *     configuration allows; `url` for any git server over https; `installation_id` with `full_name` for GitHub. The server
         *     looks at the repository before it answers: 400 with the reason if it is not there, not allowed, not a git repository,
         *     or lacks the branch. 409 `repository_linked` if the project has it already. No assessment starts by itself.
         *
         *     See DECISIONS 13 and DECISIONS 21.
         */
        post: operations["linkRepository"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/repos/available": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the GitHub repositories that can be linked
         * @description Open to owners of the project.
         *
         *     What the server's GitHub App installations could see when last synced, by full name; empty without an installation.
         *
         *     See DECISIONS 23.
         */
        get: operations["listAvailableRepositories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/repos/{repoId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a repository of the project.
                 * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
                 */
                repoId: components["parameters"]["RepositoryId"];
            };
            cookie?: never;
        };
        /**
         * Get a repository of a project
         * @description Open to members of the project.
         *
         *     Its score is that of the latest completed assessment that it took part in; null before the first.
         *
         *     See DECISIONS 21.
         */
        get: operations["getRepository"];
        put?: never;
        post?: never;
        /**
         * Unlink a repository from a project
         * @description Open to owners of the project.
         *
         *     Its issues, conventions and pull request analyses and the server's copy of it are removed; a run on it is cancelled.
         *     Finished assessments keep their figures. Nothing changes at the hosting service or in the repository itself.
         *
         *     See DECISIONS 22.
         */
        delete: operations["unlinkRepository"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/github/installations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the GitHub App installations of the server
         * @description Open to every valid key.
         *
         *     As last synced, by account. A key made for one project gets 403.
         *
         *     See DECISIONS 23.
         */
        get: operations["listInstallations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/github/installations/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch the GitHub App installations and their repositories anew
         * @description Open to every valid key.
         *
         *     Asks GitHub before it answers. Installations that are gone are forgotten; linked repositories stay linked. A key that
         *     is read-only or made for one project gets 403. 409 `github_not_configured` if the server has no GitHub App; 503 if
         *     GitHub does not answer.
         *
         *     See DECISIONS 23.
         */
        post: operations["syncInstallations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get the health dashboard of a project
         * @description Open to members of the project.
         *
         *     Everything that one look at the project needs. Before the first assessment this is no error: `state` says what is
         *     missing, the lists are empty and what has not been measured is null.
         *
         *     See DECISIONS 24.
         */
        get: operations["getHealthDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an assessment
         * @description Open to members of the project.
         *
         *     Runs in the background; follow it at the `Location`. Without a body the default branches of all repositories are
         *     assessed. 400 if `repository_id` is not a repository of the project, if `ref` does not exist there, or if `ref` is
         *     given for more than one repository. 409 `assessment_running` while one runs for the same target, with its `Location`;
         *     409 `no_repositories` if none is linked.
         *
         *     See DECISIONS 11 and DECISIONS 28.
         */
        post: operations["triggerAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the assessments of a project
         * @description Open to members of the project.
         *
         *     Summaries, newest first by creation unless `sort` says otherwise. With `repository_id` only assessments of that
         *     repository alone are listed, not those of the whole project.
         *
         *     See DECISIONS 25.
         */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health/assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an assessment of the project.
                 * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
                 */
                assessmentId: components["parameters"]["AssessmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an assessment with every term of its scores
         * @description Open to members of the project.
         *
         *     While the assessment runs, `stage`, `files_done` and `files_total` tell how far it is; scores and counts are null
         *     until it has completed. `error` says why a failed one failed.
         *
         *     See DECISIONS 25 and DECISIONS 26.
         */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an assessment of the project.
                 * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
                 */
                assessmentId: components["parameters"]["AssessmentId"];
            };
            cookie?: never;
        };
        /**
         * List the files that an assessment left out, with the reason of each
         * @description Open to members of the project.
         *
         *     By repository and path. Empty until the assessment has completed.
         *
         *     See DECISIONS 27.
         */
        get: operations["listSkippedFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health/drift-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the drift alerts of a project
         * @description Open to members of the project.
         *
         *     Active alerts unless `status` says otherwise, newest first.
         *
         *     See DECISIONS 29.
         */
        get: operations["listDriftAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health/drift-alerts/{alertId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a drift alert of the project.
                 * @example 01912f61-2a3b-7c4d-8e5f-60718293a4b5
                 */
                alertId: components["parameters"]["DriftAlertId"];
            };
            cookie?: never;
        };
        /**
         * Get a drift alert
         * @description Open to members of the project.
         *
         *     Dismissed alerts can be read as well; 404 if the project has no such alert.
         *
         *     See DECISIONS 29.
         */
        get: operations["getDriftAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a drift alert of the project.
                 * @example 01912f61-2a3b-7c4d-8e5f-60718293a4b5
                 */
                alertId: components["parameters"]["DriftAlertId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a drift alert
         * @description Open to members of the project.
         *
         *     Takes it from the active alerts and records who and when. Dismissing it again changes nothing. The same value raises
         *     a new alert only when it gets worse once more.
         *
         *     See DECISIONS 29.
         */
        post: operations["dismissDriftAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/health/categories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the health categories
         * @description Open to members of the project.
         *
         *     What the scores are made of: the eight categories in the order in which they are always reported, with weight and
         *     baseline, and the weight of each severity.
         *
         *     See DECISIONS 30.
         */
        get: operations["listHealthCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/analysis/issues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the issues of a project
         * @description Open to members of the project.
         *
         *     Active issues (`open` and `reopened`) unless `status` says otherwise, gravest first unless `sort` does. All filters
         *     that are given must match; the values within one filter are alternatives.
         *
         *     See DECISIONS 6 and DECISIONS 32.
         */
        get: operations["listIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/analysis/issues/stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Count the issues of a project by category, severity, status, rule and directory
         * @description Open to members of the project.
         *
         *     Takes the filters of the list and, like it, counts active issues unless `status` says otherwise. The trend has one
         *     point per completed assessment of the whole project and heeds no filter but category, severity and repository.
         *
         *     See DECISIONS 32.
         */
        get: operations["getIssueStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/analysis/issues/{issueId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an issue of the project.
                 * @example 01912f62-9b8a-7d6c-a5b4-c3d2e1f00918
                 */
                issueId: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        /**
         * Get an issue with its code, explanation and history
         * @description Open to members of the project.
         *
         *     Whatever its status. The code is shown as of the commit where the issue was last seen; 404 if the project has no
         *     such issue.
         *
         *     See DECISIONS 32.
         */
        get: operations["getIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/analysis/issues/{issueId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an issue of the project.
                 * @example 01912f62-9b8a-7d6c-a5b4-c3d2e1f00918
                 */
                issueId: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss an issue
         * @description Open to members of the project.
         *
         *     The issue leaves the scores at once and stays dismissed when its code moves. Who, when and why is kept. Dismissing it
         *     again replaces reason and comment. 400 if the reason is `other` and there is no comment. 409 `issue_resolved` if it is
         *     gone anyway.
         *
         *     See DECISIONS 33.
         */
        post: operations["dismissIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/analysis/issues/{issueId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an issue of the project.
                 * @example 01912f62-9b8a-7d6c-a5b4-c3d2e1f00918
                 */
                issueId: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a dismissed issue
         * @description Open to members of the project.
         *
         *     The issue counts again at once. Restoring an issue that is not dismissed changes nothing. 409 `dismissed_by_rule` while
         *     a dismiss rule matches it, with the rule's `Location`.
         *
         *     See DECISIONS 33.
         */
        post: operations["restoreIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/analysis/dismiss-rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the dismiss rules of a project
         * @description Open to members of the project.
         *
         *     Newest first.
         *
         *     See DECISIONS 34.
         */
        get: operations["listDismissRules"];
        put?: never;
        /**
         * Create a rule that dismisses every issue it matches
         * @description Open to members of the project.
         *
         *     All criteria of `match` must hold. Issues that match now are dismissed and leave the scores at once, later ones as
         *     soon as they are found. 400 if `message_pattern` is not a regular expression of the linear-time kind, or if the reason
         *     is `other` and there is no comment. 409 `dismiss_rule_exists` if a rule with the same `match` exists, with its `Location`.
         *
         *     See DECISIONS 34.
         */
        post: operations["createDismissRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a dismiss rule of the project.
                 * @example 01912f63-4d5e-7f60-8a9b-acbdcedf0112
                 */
                ruleId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get a dismiss rule
         * @description Open to members of the project.
         *
         *     `matched_count` is counted anew for each answer; 404 if the project has no such rule.
         *
         *     See DECISIONS 34.
         */
        get: operations["getDismissRule"];
        put?: never;
        post?: never;
        /**
         * Delete a dismiss rule
         * @description Open to members of the project.
         *
         *     Exactly the issues that only this rule had dismissed come back and count again; those that a person or another rule
         *     dismissed stay dismissed.
         *
         *     See DECISIONS 34.
         */
        delete: operations["deleteDismissRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/pr-analyses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the pull request analyses of a project
         * @description Open to members of the project.
         *
         *     Summaries, newest first unless `sort` says otherwise. A pull request has one analysis for each head that was analysed.
         *
         *     See DECISIONS 35.
         */
        get: operations["listPrAnalyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/pr-analyses/stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Count the pull request analyses of a project by outcome
         * @description Open to members of the project.
         *
         *     Of each pull request only the latest analysis within the window counts.
         *
         *     See DECISIONS 38.
         */
        get: operations["getPrAnalysisStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/pr-analyses/{analysisId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a pull request analysis of the project.
                 * @example 01912f70-0a1b-7c2d-8e3f-405162738495
                 */
                analysisId: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * Get a pull request analysis
         * @description Open to members of the project.
         *
         *     Results are null or empty until the analysis has completed. The issues are a list of their own.
         *
         *     See DECISIONS 35 and DECISIONS 37.
         */
        get: operations["getPrAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/pr-analyses/{analysisId}/issues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a pull request analysis of the project.
                 * @example 01912f70-0a1b-7c2d-8e3f-405162738495
                 */
                analysisId: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        /**
         * List the issues that a pull request adds and fixes
         * @description Open to members of the project.
         *
         *     The difference between the head and its merge base, gravest first, whether or not the lines concerned were changed.
         *     Empty until the analysis has completed.
         *
         *     See DECISIONS 35.
         */
        get: operations["listPrAnalysisIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a repository of the project.
                 * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
                 */
                repoId: components["parameters"]["RepositoryId"];
                /**
                 * @description Number of the pull request in its repository.
                 * @example 128
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        /**
         * Get the latest analysis of a pull request
         * @description Open to members of the project.
         *
         *     The newest one, whatever its status. 404 if the pull request was never analysed.
         *
         *     See DECISIONS 35.
         */
        get: operations["getLatestPrAnalysis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a repository of the project.
                 * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
                 */
                repoId: components["parameters"]["RepositoryId"];
                /**
                 * @description Number of the pull request in its repository.
                 * @example 128
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an analysis of a pull request
         * @description Open to members of the project.
         *
         *     Runs in the background; follow it at the `Location`. For a GitHub repository the body may be left out: head, base and
         *     title are those of the pull request when last synced, and 404 says that it is not known there. For other repositories
         *     `head_sha` or `head_ref` says what to analyse; 400 without one, or if a commit or branch does not exist. 409
         *     `analysis_running` while one runs for the same head, with its `Location`; 409 `pr_analysis_disabled` if the project's
         *     settings turn it off.
         *
         *     See DECISIONS 11 and DECISIONS 36.
         */
        post: operations["triggerPrAnalysis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/overview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get the modules of a project and how they depend on each other
         * @description Open to members of the project.
         *
         *     From the latest completed assessment; before the first everything is null or empty.
         *
         *     See DECISIONS 39.
         */
        get: operations["getArchitectureOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the architecture reviews of a project
         * @description Open to members of the project.
         *
         *     Summaries, newest first unless `sort` says otherwise. With `repository_id` only reviews of that repository alone are
         *     listed, not those of the whole project.
         *
         *     See DECISIONS 40.
         */
        get: operations["listArchitectureReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/reviews/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an architecture review
         * @description Open to members of the project.
         *
         *     Runs in the background; follow it at the `Location`. Without a body all repositories are reviewed. 400 if
         *     `repository_id` is not a repository of the project. 409 `architecture_review_running` while one runs for the same
         *     target, with its `Location`; 409 `no_repositories` if none is linked; 409 `architecture_reviews_disabled` if the
         *     project's settings turn them off.
         *
         *     See DECISIONS 11 and DECISIONS 40.
         */
        post: operations["triggerArchitectureReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an architecture review of the project.
                 * @example 01912f80-3c2b-7a19-8f0e-1d2c3b4a5968
                 */
                reviewId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get an architecture review
         * @description Open to members of the project.
         *
         *     Scores are null and lists empty until the review has completed.
         *
         *     See DECISIONS 40.
         */
        get: operations["getArchitectureReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/conventions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the conventions of a project
         * @description Open to members of the project.
         *
         *     Without examples, best kept first unless `sort` says otherwise.
         *
         *     See DECISIONS 41.
         */
        get: operations["listConventions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/conventions/detect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a detection of conventions
         * @description Open to members of the project.
         *
         *     Runs in the background; follow it at the `Location`. Without a body all repositories are looked at. What people
         *     confirmed or dismissed stays so. 400 if `repository_id` is not a repository of the project. 409
         *     `convention_detection_running` while one runs for the same target, with its `Location`; 409 `no_repositories` if none
         *     is linked.
         *
         *     See DECISIONS 11 and DECISIONS 42.
         */
        post: operations["detectConventions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/conventions/detections/{detectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a convention detection of the project.
                 * @example 01912f91-6b5c-7d4e-8f30-213243546576
                 */
                detectionId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get a run of the convention detection
         * @description Open to members of the project.
         *
         *     While it runs, counts are null; `error` says why a failed one failed. 404 if the project has no such run.
         *
         *     See DECISIONS 42.
         */
        get: operations["getConventionDetection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/conventions/{conventionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a convention of the project.
                 * @example 01912f90-5a4b-7c3d-8e2f-102132435465
                 */
                conventionId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get a convention with examples
         * @description Open to members of the project.
         *
         *     Examples are of the latest detection; 404 if the project has no such convention, or no longer.
         *
         *     See DECISIONS 41.
         */
        get: operations["getConvention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Confirm or dismiss a convention
         * @description Open to members of the project.
         *
         *     Deviations from a `confirmed` convention become issues from the next run on; a `dismissed` one leaves the reports and
         *     the consistency figure at once; `detected` takes either back.
         *
         *     See DECISIONS 41.
         */
        patch: operations["updateConvention"];
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/adrs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the architecture decision records of a project
         * @description Open to members of the project.
         *
         *     Latest number first unless `sort` says otherwise.
         *
         *     See DECISIONS 43.
         */
        get: operations["listAdrs"];
        put?: never;
        /**
         * Create an architecture decision record
         * @description Open to members of the project.
         *
         *     It gets the project's next number and is `proposed` unless said otherwise. 400 if `repository_id` is not a repository
         *     of the project.
         *
         *     See DECISIONS 43.
         */
        post: operations["createAdr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{id}/architecture/adrs/{adrId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a decision record of the project.
                 * @example 01912fa0-7c6d-7e5f-8041-324354657687
                 */
                adrId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get an architecture decision record
         * @description Open to members of the project.
         *
         *     Whatever its status; 404 if the project has no such record.
         *
         *     See DECISIONS 43.
         */
        get: operations["getAdr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an architecture decision record
         * @description Open to members of the project.
         *
         *     What the body leaves out stays. A proposed record can become accepted or deprecated, an accepted one deprecated or
         *     superseded; every other step is 409 `invalid_transition`. `superseded` needs `superseded_by_id`, an accepted record of
         *     the same project other than this one (400).
         *
         *     See DECISIONS 43.
         */
        patch: operations["updateAdr"];
        trace?: never;
    };
    "/api/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user that your key belongs to
         * @description Open to every valid key.
         *
         *     Also tells about the key itself, so that a script can see what it holds.
         *
         *     See DECISIONS 19.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your API keys
         * @description Open to every valid key.
         *
         *     Lists the caller's own keys, newest first, without their secrets; revoked keys are gone, expired ones stay until they
         *     are revoked. A key made for one project gets 403.
         *
         *     See DECISIONS 20.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Open to every valid key.
         *
         *     The key belongs to the caller and has the caller's memberships and roles, narrowed by `project_id` and `scopes`. Its
         *     secret is in this answer and never again. 400 if `project_id` is not a project of the caller or `expires_at` is past.
         *     A key that is read-only or made for one project gets 403, so that no key can make a stronger one.
         *
         *     See DECISIONS 20.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of one of the caller's keys.
                 * @example 01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b
                 */
                keyId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        /**
         * Get one of your API keys
         * @description Open to every valid key.
         *
         *     Never shows the secret. The keys of other users do not exist (404). A key made for one project gets 403.
         *
         *     See DECISIONS 20.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke one of your API keys
         * @description Open to every valid key.
         *
         *     Works at once, in every process of the server; the key may revoke itself. A key that is read-only or made for one
         *     project gets 403.
         *
         *     See DECISIONS 20.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the process is alive
         * @description Open to everyone, without a key.
         *
         *     Answers as long as the process can answer at all; it looks at nothing else. Meant for a supervisor's liveness probe.
         *
         *     See DECISIONS 1.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the server is ready for requests
         * @description Open to everyone, without a key.
         *
         *     Asks the database and the job queue. 503 while the server starts or stops, or when one of them does not answer;
         *     `details` then names which. Meant for a load balancer's readiness probe.
         *
         *     See DECISIONS 1.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description Identifier, a lowercase UUID (version 7, so that ids sort by time of creation).
         * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
         */
        Uuid: string;
        /** @description The smallest worsening that raises a drift alert, by kind of drift. */
        DriftThresholds: {
            /**
             * @description Points that the overall score or a category's score must fall.
             * @example 5
             */
            score: number;
            /**
             * @description Percentage points that structural coverage must fall.
             * @example 5
             */
            coverage: number;
            /**
             * @description Percentage points that a convention's conformance must fall.
             * @example 5
             */
            convention: number;
            /**
             * @description Percent that the lines changed in 30 days must rise.
             * @example 100
             */
            churn: number;
        };
        /**
         * @description From the gravest to the mildest. Critical and high block a merge, medium and low advise, info does neither.
         * @example high
         * @enum {string}
         */
        Severity: "critical" | "high" | "medium" | "low" | "info";
        /** @description What runs for a project, when, and how results are judged. */
        ProjectSettings: {
            /**
             * @description Whether pull requests are analysed.
             * @example true
             */
            pr_analysis_enabled: boolean;
            /**
             * @description Whether architecture reviews may run.
             * @example true
             */
            architecture_reviews_enabled: boolean;
            /**
             * @description `automatic` runs on events of the hosting service (pull request opened or updated, push, merge); `manual` only on request.
             * @example automatic
             * @enum {string}
             */
            analysis_trigger: "automatic" | "manual";
            /**
             * @description Cron expression of five fields, in UTC, at which the whole project is assessed; null for no schedule.
             * @example 0 3 * * 1
             */
            assessment_schedule: string | null;
            /**
             * @description Assessments older than this many days are deleted, the latest completed one never; null keeps them all.
             * @example 365
             */
            assessment_retention_days: number | null;
            /** @description How far a value must move between two assessments to raise an alert. */
            drift_thresholds: components["schemas"]["DriftThresholds"];
            /**
             * @description Severity by rule id, in place of the rule's own.
             * @example {
             *       "empty-catch": "low"
             *     }
             */
            severity_overrides: {
                [key: string]: components["schemas"]["Severity"];
            };
            /**
             * @description Globs, relative to the root of a repository; files that match are not analysed.
             * @example [
             *       "legacy/**"
             *     ]
             */
            ignored_paths: string[];
            /**
             * @description Whether the analysers of others that come with Octokraft take part: Ruff for Python, oxlint for JavaScript and
             *     TypeScript, secretlint for secrets. Without them their issues are resolved at the next assessment.
             * @example true
             */
            external_analyzers_enabled: boolean;
        };
        /**
         * @description Role in a project. Owners may do everything, members everything but manage the project itself.
         * @example member
         * @enum {string}
         */
        Role: "owner" | "member";
        /**
         * @description Number of items.
         * @example 12
         */
        Count: number;
        /**
         * Format: date-time
         * @description Point in time, RFC 3339 in UTC, whole seconds.
         * @example 2026-03-10T14:30:00Z
         */
        Timestamp: string;
        /** @description The top-level unit, it holds repositories, assessments, pull request analyses and members. */
        Project: {
            /** @description Identifier of the project. */
            id: components["schemas"]["Uuid"];
            /**
             * @description URL-safe name, unique on this server; it never changes.
             * @example web-shop
             */
            key: string;
            /**
             * @description Display name.
             * @example Web shop
             */
            name: string;
            /**
             * @description What the project is about; empty if nobody said.
             * @example Storefront and checkout
             */
            description: string;
            /** @description All settings, with their defaults filled in. */
            settings: components["schemas"]["ProjectSettings"];
            /**
             * @description The caller's role in this project.
             * @example owner
             */
            role: components["schemas"]["Role"];
            /**
             * @description Linked repositories.
             * @example 2
             */
            repository_count: components["schemas"]["Count"];
            /**
             * @description Members, owners included.
             * @example 5
             */
            member_count: components["schemas"]["Count"];
            /**
             * @description Overall score of the latest completed assessment of the whole project; null before the first.
             * @example 87.8
             */
            overall_score: number | null;
            /**
             * @description Grade of that score; null before the first completed assessment.
             * @example A
             * @enum {string|null}
             */
            overall_grade: "A" | "B" | "C" | "D" | "F" | null;
            /**
             * Format: date-time
             * @description When that assessment completed; null before the first.
             * @example 2026-03-10T14:30:00Z
             */
            last_assessed_at: string | null;
            /** @description When the project was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When its name, description or settings last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description How many items match in all, on this page or not.
         * @example 42
         */
        TotalCount: number;
        /**
         * @description The page size that was used.
         * @example 20
         */
        PageLimit: number;
        /**
         * @description How many items were skipped before this page.
         * @example 0
         */
        PageOffset: number;
        /** @description One page of projects. */
        ProjectPage: {
            /** @description The projects of this page. */
            projects: components["schemas"]["Project"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description One fault in a request. */
        ErrorDetail: {
            /**
             * @description JSON pointer into the request: `/body/...`, `/query/<name>`, `/params/<name>` (in the path) or `/headers/<name>`.
             * @example /body/name
             */
            pointer: string;
            /**
             * @description What is wrong there.
             * @example must have at least 1 character
             */
            message: string;
        };
        /** @description The one shape of every error. */
        Error: {
            /**
             * @description Stable code to branch on. `invalid_request` (400), `unauthorized` (401), `forbidden` (403), `not_found` (404),
             *     a code that names the conflict (409), `payload_too_large` (413), `unsupported_media_type` (415),
             *     `rate_limited` (429), `internal_error` (500), `service_unavailable` (503).
             * @example invalid_request
             */
            error: string;
            /**
             * @description What is wrong and what to do about it, for people. Its wording may change.
             * @example The request does not match the contract.
             */
            message: string;
            /** @description One entry per fault, for 400 and wherever a part of the request is to blame. */
            details?: components["schemas"]["ErrorDetail"][];
            /**
             * @description Identifier of the request, also in the `X-Request-Id` header and in the server's log.
             * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
             */
            request_id: string;
        };
        /** @description A new project. */
        ProjectCreate: {
            /**
             * @description Display name.
             * @example Web shop
             */
            name: string;
            /**
             * @description URL-safe name, unique on this server. Lowercase letters, digits and single hyphens. It cannot be changed later.
             * @example web-shop
             */
            key: string;
            /**
             * @description What the project is about.
             * @default
             * @example Storefront and checkout
             */
            description?: string;
        };
        /** @description Drift thresholds to change. What is left out stays, `null` restores the default. */
        DriftThresholdsUpdate: {
            /**
             * @description Points of score. Default 5.
             * @example 3
             */
            score?: number | null;
            /**
             * @description Percentage points of structural coverage. Default 5.
             * @example 3
             */
            coverage?: number | null;
            /**
             * @description Percentage points of conformance. Default 5.
             * @example 3
             */
            convention?: number | null;
            /**
             * @description Percent of lines changed. Default 100.
             * @example 50
             */
            churn?: number | null;
        };
        /** @description Settings to change. What is left out stays, `null` restores the default. */
        ProjectSettingsUpdate: {
            /**
             * @description Whether pull requests are analysed. Default true.
             * @example true
             */
            pr_analysis_enabled?: boolean | null;
            /**
             * @description Whether architecture reviews may run. Default true.
             * @example true
             */
            architecture_reviews_enabled?: boolean | null;
            /**
             * @description What starts analyses. Default `automatic`.
             * @example manual
             * @enum {string|null}
             */
            analysis_trigger?: "automatic" | "manual" | null;
            /**
             * @description Cron expression of five fields, in UTC; 400 if it is not one. Default none.
             * @example 0 3 * * 1
             */
            assessment_schedule?: string | null;
            /**
             * @description Days to keep assessments. Default for ever.
             * @example 365
             */
            assessment_retention_days?: number | null;
            /** @description Thresholds to change. */
            drift_thresholds?: components["schemas"]["DriftThresholdsUpdate"] | null;
            /**
             * @description Severity by rule id; `null` for a rule gives it back its own. Default none.
             * @example {
             *       "empty-catch": "low"
             *     }
             */
            severity_overrides?: {
                [key: string]: "critical" | "high" | "medium" | "low" | "info" | null;
            } | null;
            /**
             * @description Globs of files to leave out; the list replaces the present one. Default none.
             * @example [
             *       "legacy/**"
             *     ]
             */
            ignored_paths?: string[] | null;
            /**
             * @description Whether Ruff, oxlint and secretlint take part. Default true.
             * @example false
             */
            external_analyzers_enabled?: boolean | null;
        };
        /** @description Changes to a project; what is left out stays. */
        ProjectUpdate: {
            /**
             * @description New display name.
             * @example Web shop EU
             */
            name?: string;
            /**
             * @description New description; an empty text removes it.
             * @example Storefront and checkout for Europe
             */
            description?: string;
            /** @description Settings to change, merged into the present ones. */
            settings?: components["schemas"]["ProjectSettingsUpdate"];
        };
        /** @description A user's membership in a project. */
        Member: {
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * @description The user.
             * @example 01912f4d-6c5b-7a49-8382-7160514f3e2d
             */
            user_id: components["schemas"]["Uuid"];
            /**
             * @description Display name; empty if the user never gave one.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * @description E-mail address.
             * @example ada@octokraft.dev
             */
            email: string;
            /** @description Role in this project. */
            role: components["schemas"]["Role"];
            /** @description When the user became a member. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the role last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of members. */
        MemberPage: {
            /** @description The members of this page. */
            members: components["schemas"]["Member"][];
            /**
             * @description Invitations that wait for an answer, expired ones left out.
             * @example 1
             */
            pending_invitation_count: components["schemas"]["Count"];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description A new role for a member. */
        MemberUpdate: {
            /**
             * @description The role that the member shall have.
             * @example owner
             */
            role: components["schemas"]["Role"];
        };
        /**
         * @description Whether an invitation can still be accepted.
         * @example pending
         * @enum {string}
         */
        InvitationStatus: "pending" | "expired";
        /** @description A user, as named by other resources. */
        UserReference: {
            /** @description Identifier of the user. */
            id: components["schemas"]["Uuid"];
            /**
             * @description Display name; empty if the user never gave one.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * @description E-mail address.
             * @example ada@octokraft.dev
             */
            email: string;
        };
        /** @description An invitation to a project that waits for an answer. */
        Invitation: {
            /**
             * @description Identifier of the invitation.
             * @example 01912f55-1f2e-7d3c-8b4a-596877665544
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * @description Who is invited.
             * @example grace@octokraft.dev
             */
            email: string;
            /** @description The role that the invitee will have. */
            role: components["schemas"]["Role"];
            /** @description Whether it can still be accepted. */
            status: components["schemas"]["InvitationStatus"];
            /** @description Who invited; null if that user no longer exists. */
            invited_by: components["schemas"]["UserReference"] | null;
            /**
             * @description Until when it can be accepted, 7 days after it was made.
             * @example 2026-03-17T14:30:00Z
             */
            expires_at: components["schemas"]["Timestamp"];
            /** @description When it was made. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of invitations. */
        InvitationPage: {
            /** @description The invitations of this page. */
            invitations: components["schemas"]["Invitation"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description A new invitation. */
        InvitationCreate: {
            /**
             * Format: email
             * @description Who to invite. Upper and lower case make no difference.
             * @example grace@octokraft.dev
             */
            email: string;
            /**
             * @description The role that the invitee shall have.
             * @default member
             * @example member
             * @enum {string}
             */
            role?: "owner" | "member";
        };
        /** @description A new invitation, with what the invitee needs unless that was mailed. */
        InvitationCreated: components["schemas"]["Invitation"] & {
            /**
             * @description Whether the invitation was handed to the mail server.
             * @example false
             */
            email_sent: boolean;
            /**
             * @description The token to accept with; null if it was mailed. The server keeps only its hash.
             * @example inv_0d4f1a7c5b9e4c3f8a6d2e1b0c9f8e7d6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d
             */
            token: string | null;
            /**
             * @description A link that contains the token; null if it was mailed.
             * @example http://127.0.0.1:4280/invitations/accept?token=inv_0d4f1a7c5b9e4c3f8a6d2e1b0c9f8e7d6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d
             */
            accept_url: string | null;
        };
        /** @description Proof of an invitation. */
        InvitationAccept: {
            /**
             * @description The token from the link.
             * @example inv_0d4f1a7c5b9e4c3f8a6d2e1b0c9f8e7d6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d
             */
            token: string;
            /**
             * @description Display name of a new user; the name of a user who exists stays.
             * @example Grace Hopper
             */
            name?: string;
        };
        /** @description An API key without its secret. */
        ApiKey: {
            /**
             * @description Identifier of the key.
             * @example 01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description What the key is called.
             * @example CI
             */
            name: string;
            /**
             * @description What it is for; empty if nobody said.
             * @example Nightly checks
             */
            description: string;
            /**
             * @description The first 12 characters of the key, to recognise it by.
             * @example ok_live_a1b2
             */
            key_prefix: string;
            /**
             * @description What the key may do. Empty for all that its user may do; `read` for GET requests only.
             * @example [
             *       "read"
             *     ]
             */
            scopes: "read"[];
            /**
             * Format: uuid
             * @description The one project that the key is made for; null for all projects of its user.
             * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
             */
            project_id: string | null;
            /**
             * Format: date-time
             * @description When the key was last used, to the minute; null if never.
             * @example 2026-03-10T14:30:00Z
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When the key stops working; null if it does not expire.
             * @example 2026-12-31T23:59:59Z
             */
            expires_at: string | null;
            /** @description When the key was created. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A new API key, with the secret that is shown only here. */
        ApiKeyCreated: components["schemas"]["ApiKey"] & {
            /**
             * @description The whole key, to be sent as `Authorization` bearer token. The server keeps only its hash.
             * @example ok_live_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90
             */
            key: string;
        };
        /** @description What accepting an invitation gives. */
        InvitationAcceptance: {
            /** @description The project, as the new member sees it. */
            project: components["schemas"]["Project"];
            /** @description The new membership. */
            member: components["schemas"]["Member"];
            /** @description First key of a new user, with the secret that is shown only here; null for a user who existed before. */
            api_key: components["schemas"]["ApiKeyCreated"] | null;
        };
        /** @description A git repository of a project. */
        Repository: {
            /**
             * @description Identifier of the repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            id: components["schemas"]["Uuid"];
            /** @description The project that it belongs to. */
            project_id: components["schemas"]["Uuid"];
            /**
             * @description Where it comes from, the server's disk, a git server over https, or GitHub.
             * @example git
             * @enum {string}
             */
            provider: "local" | "git" | "github";
            /**
             * @description Display name.
             * @example storefront
             */
            name: string;
            /**
             * @description Its folder on the server; null unless `provider` is `local`.
             * @example /srv/git/storefront
             */
            path: string | null;
            /**
             * @description Where it is cloned from; null if `provider` is `local`.
             * @example https://git.octokraft.dev/shop/storefront.git
             */
            url: string | null;
            /**
             * @description Owner and name at GitHub; null unless `provider` is `github`.
             * @example shop/storefront
             */
            full_name: string | null;
            /**
             * @description The GitHub App installation that gives access; null unless `provider` is `github`.
             * @example 48151623
             */
            installation_id: number | null;
            /**
             * @description The branch that is assessed unless another is asked for.
             * @example main
             */
            default_branch: string;
            /**
             * @description Commit of the default branch when last looked at; null if the branch has none yet.
             * @example 9fceb02d0ae598e95dc970b74767f19372d61af8
             */
            head_sha: string | null;
            /**
             * Format: date-time
             * @description When the server last fetched from it; null if never.
             * @example 2026-03-10T14:29:12Z
             */
            last_synced_at: string | null;
            /**
             * @description Its own score in the latest completed assessment; null before the first.
             * @example 87.8
             */
            overall_score: number | null;
            /**
             * @description Grade of that score; null before the first.
             * @example A
             * @enum {string|null}
             */
            overall_grade: "A" | "B" | "C" | "D" | "F" | null;
            /**
             * Format: date-time
             * @description When that assessment completed; null before the first.
             * @example 2026-03-10T14:30:00Z
             */
            last_assessed_at: string | null;
            /** @description When it was linked. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When any of these fields last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of repositories. */
        RepositoryPage: {
            /** @description The repositories of this page. */
            repositories: components["schemas"]["Repository"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /**
         * Folder on the server
         * @description A git repository on the server's own disk, bare or with a work tree.
         */
        LocalRepositoryLink: {
            /**
             * @description Absolute path, below a folder that `OCTOKRAFT_REPOSITORY_ROOTS` allows. Links are resolved before the check.
             * @example /srv/git/storefront
             */
            path: string;
            /**
             * @description Display name; the folder's name if left out.
             * @example storefront
             */
            name?: string;
            /**
             * @description The branch to assess; what HEAD points at if left out.
             * @example main
             */
            default_branch?: string;
        };
        /**
         * Git server
         * @description A repository of any git server that can be cloned over https.
         */
        GitRepositoryLink: {
            /**
             * @description Clone URL, without user name or password in it. Private and loopback addresses are refused unless the configuration allows them.
             * @example https://git.octokraft.dev/shop/storefront.git
             */
            url: string;
            /**
             * @description Display name; the last part of the URL if left out.
             * @example storefront
             */
            name?: string;
            /**
             * @description The branch to assess; what HEAD points at if left out.
             * @example main
             */
            default_branch?: string;
        };
        /**
         * GitHub
         * @description A repository that an installation of the GitHub App can see.
         */
        GithubRepositoryLink: {
            /**
             * @description The installation, as listed among the available repositories.
             * @example 48151623
             */
            installation_id: number;
            /**
             * @description Owner and name at GitHub.
             * @example shop/storefront
             */
            full_name: string;
            /**
             * @description Display name; the repository's name if left out.
             * @example storefront
             */
            name?: string;
            /**
             * @description The branch to assess; GitHub's default branch if left out.
             * @example main
             */
            default_branch?: string;
        };
        /** @description The repository to link, by exactly one of `path`, `url`, or `installation_id` with `full_name`. */
        RepositoryLink: components["schemas"]["LocalRepositoryLink"] | components["schemas"]["GitRepositoryLink"] | components["schemas"]["GithubRepositoryLink"];
        /** @description A GitHub repository that an installation can see. */
        AvailableRepository: {
            /**
             * @description The installation.
             * @example 48151623
             */
            installation_id: number;
            /**
             * @description Owner and name.
             * @example shop/storefront
             */
            full_name: string;
            /**
             * @description Name without the owner.
             * @example storefront
             */
            name: string;
            /**
             * @description What GitHub says about it; null if nothing.
             * @example The shop's front end
             */
            description: string | null;
            /**
             * @description Its page at GitHub.
             * @example https://github.com/shop/storefront
             */
            url: string;
            /**
             * @description Its default branch.
             * @example main
             */
            default_branch: string;
            /**
             * @description Its main language as GitHub names it; null if not known.
             * @example TypeScript
             */
            language: string | null;
            /**
             * @description Whether it is private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether it is archived.
             * @example false
             */
            archived: boolean;
            /**
             * Format: uuid
             * @description The repository of this project that it is linked as; null if it is not.
             * @example null
             */
            repository_id: string | null;
        };
        /** @description One page of repositories. */
        AvailableRepositoryPage: {
            /** @description The repositories of this page. */
            repositories: components["schemas"]["AvailableRepository"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description An installation of the server's GitHub App. */
        Installation: {
            /**
             * @description Its number at GitHub.
             * @example 48151623
             */
            installation_id: number;
            /**
             * @description Login of the organisation or user.
             * @example shop
             */
            account: string;
            /**
             * @description What the account is.
             * @example organization
             * @enum {string}
             */
            account_type: "organization" | "user";
            /**
             * @description Whether it sees all repositories of the account or selected ones.
             * @example selected
             * @enum {string}
             */
            repository_selection: "all" | "selected";
            /**
             * @description Repositories that it sees.
             * @example 14
             */
            repository_count: components["schemas"]["Count"];
            /**
             * Format: date-time
             * @description Since when GitHub has it suspended; null if it is active.
             * @example null
             */
            suspended_at: string | null;
            /** @description When it was last synced. */
            synced_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of installations. */
        InstallationPage: {
            /** @description The installations of this page. */
            installations: components["schemas"]["Installation"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description What a sync with GitHub found. */
        InstallationSync: {
            /** @description All installations, by account. */
            installations: components["schemas"]["Installation"][];
            /**
             * @description Installations that were not known before.
             * @example 1
             */
            added_count: components["schemas"]["Count"];
            /**
             * @description Installations that are gone.
             * @example 0
             */
            removed_count: components["schemas"]["Count"];
            /**
             * @description Repositories that can be linked.
             * @example 14
             */
            repository_count: components["schemas"]["Count"];
            /** @description When the sync ended. */
            synced_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description What started an assessment, a request, a push to the default branch, a merged pull request, or the schedule.
         * @example manual
         * @enum {string}
         */
        TriggerType: "manual" | "push" | "pr_merge" | "scheduled";
        /**
         * @description State of a background run. Completed and failed are final.
         * @example completed
         * @enum {string}
         */
        RunStatus: "pending" | "running" | "completed" | "failed";
        /**
         * @description What an assessment does at the moment: `fetch` the repository, `read` its tree, make `facts` of each file, `join` them
         *     into graphs, apply the `rules`, `score`, and `store` the result.
         * @example facts
         * @enum {string}
         */
        AssessmentStage: "fetch" | "read" | "facts" | "join" | "rules" | "score" | "store";
        /** @description What an assessment is of, and how far it is. */
        AssessmentRun: {
            /**
             * @description Identifier of the assessment.
             * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
             */
            id: components["schemas"]["Uuid"];
            /** @description The project assessed. */
            project_id: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The one repository assessed; null for the whole project.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: string | null;
            /**
             * @description The branch, tag or commit that was asked for; null for the default branches.
             * @example release/2.4
             */
            ref: string | null;
            /** @description What started it. */
            trigger_type: components["schemas"]["TriggerType"];
            /** @description Who asked for it; null if nobody did. */
            triggered_by: components["schemas"]["UserReference"] | null;
            /** @description State of the run. */
            status: components["schemas"]["RunStatus"];
            /**
             * @description What it does at the moment; null unless it runs.
             * @example facts
             */
            stage: components["schemas"]["AssessmentStage"] | null;
            /**
             * @description Files analysed so far, over all repositories.
             * @example 1200
             */
            files_done: number;
            /**
             * @description Files to analyse, over all repositories; null until known.
             * @example 4810
             */
            files_total: number | null;
            /**
             * @description Why it failed, for people; null unless it failed.
             * @example The repository could not be fetched.
             */
            error: string | null;
            /** @description When it was asked for. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it began to run; null before that.
             * @example 2026-03-10T14:30:01Z
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it completed or failed; null before that.
             * @example 2026-03-10T14:30:44Z
             */
            completed_at: string | null;
            /**
             * @description Milliseconds from start to end; null before the end.
             * @example 43180
             */
            duration_ms: number | null;
        };
        /**
         * @description Score from 0 (worst) to 100 (best), or null.
         * @example 87.8
         */
        NullableScore: number | null;
        /**
         * @description Number of items, or null.
         * @example 12
         */
        NullableCount: number | null;
        /** @description The figures of a completed assessment or of one repository in it; null until completed. */
        AssessmentResult: {
            /** @description Mean of the category scores, weighted by the categories' weights. */
            overall_score: components["schemas"]["NullableScore"];
            /**
             * @description Grade of the overall score.
             * @example A
             * @enum {string|null}
             */
            overall_grade: "A" | "B" | "C" | "D" | "F" | null;
            /** @description Score of security. */
            security_score: components["schemas"]["NullableScore"];
            /** @description Score of runtime risks. */
            runtime_risks_score: components["schemas"]["NullableScore"];
            /** @description Score of test coverage. */
            test_coverage_score: components["schemas"]["NullableScore"];
            /** @description Score of code smells. */
            code_smells_score: components["schemas"]["NullableScore"];
            /** @description Score of duplication. */
            duplication_score: components["schemas"]["NullableScore"];
            /** @description Score of dead code. */
            dead_code_score: components["schemas"]["NullableScore"];
            /** @description Score of codebase consistency. */
            codebase_consistency_score: components["schemas"]["NullableScore"];
            /** @description Score of compliance. */
            compliance_score: components["schemas"]["NullableScore"];
            /**
             * @description Active critical issues, as counted in the score.
             * @example 0
             */
            critical_count: components["schemas"]["NullableCount"];
            /**
             * @description Active high issues.
             * @example 2
             */
            high_count: components["schemas"]["NullableCount"];
            /**
             * @description Active medium issues.
             * @example 14
             */
            medium_count: components["schemas"]["NullableCount"];
            /**
             * @description Active low issues.
             * @example 31
             */
            low_count: components["schemas"]["NullableCount"];
            /**
             * @description Active observations.
             * @example 5
             */
            info_count: components["schemas"]["NullableCount"];
            /**
             * @description Lines of code, tests included, without comments and blank lines.
             * @example 41209
             */
            total_lines_of_code: components["schemas"]["NullableCount"];
            /**
             * @description Lines of code in test files.
             * @example 9120
             */
            test_lines_of_code: components["schemas"]["NullableCount"];
            /**
             * @description Share of the functions outside tests, weighted by their complexity, that tests reach in the call graph, in percent;
             *     also null if there are no functions.
             * @example 71.4
             */
            structural_coverage_pct: number | null;
        };
        /** @description An assessment without its details. Scores, counts and lines are null until it has completed. */
        HealthAssessmentSummary: components["schemas"]["AssessmentRun"] & components["schemas"]["AssessmentResult"];
        /**
         * @description Score from 0 (worst) to 100 (best).
         * @example 87.8
         */
        Score: number;
        /** @description The scores of one completed assessment. */
        TrendPoint: {
            /**
             * @description The assessment.
             * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
             */
            assessment_id: components["schemas"]["Uuid"];
            /** @description When it completed. */
            completed_at: components["schemas"]["Timestamp"];
            /** @description Overall score. */
            overall_score: components["schemas"]["Score"];
            /** @description Score of security. */
            security_score: components["schemas"]["Score"];
            /** @description Score of runtime risks. */
            runtime_risks_score: components["schemas"]["Score"];
            /** @description Score of test coverage. */
            test_coverage_score: components["schemas"]["Score"];
            /** @description Score of code smells. */
            code_smells_score: components["schemas"]["Score"];
            /** @description Score of duplication. */
            duplication_score: components["schemas"]["Score"];
            /** @description Score of dead code. */
            dead_code_score: components["schemas"]["Score"];
            /** @description Score of codebase consistency. */
            codebase_consistency_score: components["schemas"]["Score"];
            /** @description Score of compliance. */
            compliance_score: components["schemas"]["Score"];
            /**
             * @description Structural coverage in percent; null if there are no functions.
             * @example 71.4
             */
            structural_coverage_pct: number | null;
            /**
             * @description Lines of code.
             * @example 41209
             */
            total_lines_of_code: components["schemas"]["Count"];
        };
        /**
         * @description Kind of drift, a score, structural coverage, a convention's conformance, or how much code changes.
         * @example score
         * @enum {string}
         */
        DriftType: "score" | "coverage" | "convention" | "churn";
        /**
         * @description Whether a drift alert still counts among the active ones.
         * @example active
         * @enum {string}
         */
        DriftAlertStatus: "active" | "dismissed";
        /** @description A value that got significantly worse between two assessments. */
        DriftAlert: {
            /**
             * @description Identifier of the alert.
             * @example 01912f61-2a3b-7c4d-8e5f-60718293a4b5
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The repository concerned; null for the whole project.
             * @example null
             */
            repository_id: string | null;
            /**
             * @description The assessment that showed it, or showed last that it went on.
             * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
             */
            assessment_id: components["schemas"]["Uuid"];
            /**
             * @description The assessment from which it started.
             * @example 01912e02-1b2c-7a4d-8e5f-6071829304a5
             */
            previous_assessment_id: components["schemas"]["Uuid"];
            /** @description What kind of value moved. */
            drift_type: components["schemas"]["DriftType"];
            /**
             * @description The category whose score moved; null for the overall score and for other kinds of drift.
             * @example code_smells
             * @enum {string|null}
             */
            category: "security" | "runtime_risks" | "test_coverage" | "code_smells" | "duplication" | "dead_code" | "codebase_consistency" | "compliance" | null;
            /**
             * Format: uuid
             * @description The convention whose conformance moved; null for other kinds of drift.
             * @example null
             */
            convention_id: string | null;
            /**
             * @description The value before.
             * @example 84.1
             */
            previous_value: number;
            /**
             * @description The value now.
             * @example 76.9
             */
            current_value: number;
            /**
             * @description Current less previous value; percent of the previous value for churn.
             * @example -7.2
             */
            change: number;
            /**
             * @description How grave the move is, by how far it exceeds the threshold.
             * @example medium
             */
            severity: components["schemas"]["Severity"];
            /**
             * @description What happened, in one sentence with its figures.
             * @example Code smells fell from 84.1 to 76.9.
             */
            message: string;
            /** @description Whether it still counts among the active alerts. */
            status: components["schemas"]["DriftAlertStatus"];
            /** @description Who dismissed it; null if nobody did. */
            dismissed_by: components["schemas"]["UserReference"] | null;
            /**
             * Format: date-time
             * @description When it was dismissed; null if it was not.
             * @example null
             */
            dismissed_at: string | null;
            /** @description When it was raised. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A file at risk by its size, its complexity and its history. One that nobody touched within the window can be among them. */
        Hotspot: {
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Path from the root of the repository.
             * @example src/checkout/cart.ts
             */
            file: string;
            /**
             * @description Risk relative to the riskiest file, which has 100.
             * @example 100
             */
            score: components["schemas"]["Score"];
            /**
             * @description Cognitive complexity of all its functions.
             * @example 212
             */
            complexity: components["schemas"]["Count"];
            /**
             * @description Commits that changed it within the window.
             * @example 23
             */
            commit_count: components["schemas"]["Count"];
            /**
             * @description Different authors of those commits.
             * @example 4
             */
            author_count: components["schemas"]["Count"];
            /**
             * @description Lines of code in it.
             * @example 820
             */
            lines_of_code: components["schemas"]["Count"];
        };
        /** @description How the code moved in the last days before the latest assessment, over all repositories. */
        CodebaseDynamics: {
            /**
             * @description Length of the window in days.
             * @example 30
             */
            window_days: number;
            /**
             * @description Commits on the default branches, merges left out.
             * @example 184
             */
            commit_count: components["schemas"]["Count"];
            /**
             * @description Different authors, by e-mail address.
             * @example 9
             */
            author_count: components["schemas"]["Count"];
            /**
             * @description Lines added.
             * @example 12400
             */
            lines_added: components["schemas"]["Count"];
            /**
             * @description Lines removed.
             * @example 1600
             */
            lines_removed: components["schemas"]["Count"];
            /**
             * @description Open pull requests at the moment; null without a hosting service that tells.
             * @example 7
             */
            open_pr_count: number | null;
            /** @description The files most at risk, worst first, at most 20. */
            hotspots: components["schemas"]["Hotspot"][];
        };
        /** @description How well the project keeps its conventions. */
        ConventionConsistency: {
            /**
             * @description Files that follow over files concerned, over all conventions but dismissed ones, in percent; null if there are none.
             * @example 96.2
             */
            consistency_pct: number | null;
            /**
             * @description Conventions confirmed by people.
             * @example 6
             */
            confirmed_count: components["schemas"]["Count"];
            /**
             * @description Conventions detected and neither confirmed nor dismissed.
             * @example 11
             */
            detected_count: components["schemas"]["Count"];
            /**
             * @description Conventions dismissed.
             * @example 2
             */
            dismissed_count: components["schemas"]["Count"];
            /**
             * @description Deviations from confirmed conventions.
             * @example 38
             */
            deviation_count: components["schemas"]["Count"];
        };
        /** @description How good the tests are, from the latest assessment. */
        TestQuality: {
            /**
             * @description Structural coverage in percent; null if there are no functions.
             * @example 71.4
             */
            structural_coverage_pct: number | null;
            /**
             * @description Lines of code in test files.
             * @example 9120
             */
            test_lines_of_code: components["schemas"]["Count"];
            /**
             * @description Lines of test code per line of other code; null if there is no other code.
             * @example 0.28
             */
            test_ratio: number | null;
            /**
             * @description Test cases.
             * @example 731
             */
            test_count: components["schemas"]["Count"];
            /**
             * @description Test cases marked as skipped.
             * @example 4
             */
            skipped_test_count: components["schemas"]["Count"];
            /**
             * @description Mean assertions in a test case; null without tests.
             * @example 2.6
             */
            assertions_per_test: number | null;
            /**
             * @description Mean mocks in a test case; null without tests.
             * @example 0.3
             */
            mocks_per_test: number | null;
            /**
             * @description Complex functions that no test reaches.
             * @example 12
             */
            untested_complex_count: components["schemas"]["Count"];
        };
        /** @description A project's health at a glance. */
        HealthDashboard: {
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * @description `no_repositories` and `not_assessed` say what to do first; `assessing` while the first assessment runs; `assessed`
             *     as soon as one has completed.
             * @example assessed
             * @enum {string}
             */
            state: "no_repositories" | "not_assessed" | "assessing" | "assessed";
            /** @description The latest completed assessment of the whole project; null before the first. */
            latest_assessment: components["schemas"]["HealthAssessmentSummary"] | null;
            /** @description The assessment that is pending or running; null if none is. */
            running_assessment: components["schemas"]["HealthAssessmentSummary"] | null;
            /** @description Completed assessments of the whole project within `trend_days`, oldest first. */
            trend: components["schemas"]["TrendPoint"][];
            /** @description The active drift alerts, newest first, at most 20. */
            drift_alerts: components["schemas"]["DriftAlert"][];
            /**
             * @description How many drift alerts are active in all.
             * @example 1
             */
            drift_alert_count: components["schemas"]["Count"];
            /** @description How the code moves; null until measured. */
            codebase_dynamics: components["schemas"]["CodebaseDynamics"] | null;
            /** @description How well the project keeps its conventions; null until conventions were detected. */
            convention_consistency: components["schemas"]["ConventionConsistency"] | null;
            /** @description How good the tests are; null until measured. */
            test_quality: components["schemas"]["TestQuality"] | null;
        };
        /** @description What to assess; everything if left out. */
        AssessmentTrigger: {
            /**
             * Format: uuid
             * @description The one repository to assess.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id?: string;
            /**
             * @description Branch, tag or commit to assess in place of the default branch. For a single repository only.
             * @example release/2.4
             */
            ref?: string;
        };
        /**
         * @description One of the eight health categories. Every issue belongs to exactly one.
         * @example security
         * @enum {string}
         */
        Category: "security" | "runtime_risks" | "test_coverage" | "code_smells" | "duplication" | "dead_code" | "codebase_consistency" | "compliance";
        /**
         * @description Grade of a score. A from 85, B from 70, C from 55, D from 40, F below. See DECISIONS 31.
         * @example A
         * @enum {string}
         */
        Grade: "A" | "B" | "C" | "D" | "F";
        /** @description How many issues there are of each severity. */
        SeverityCounts: {
            /**
             * @description Critical issues.
             * @example 0
             */
            critical: components["schemas"]["Count"];
            /**
             * @description High issues.
             * @example 2
             */
            high: components["schemas"]["Count"];
            /**
             * @description Medium issues.
             * @example 14
             */
            medium: components["schemas"]["Count"];
            /**
             * @description Low issues.
             * @example 31
             */
            low: components["schemas"]["Count"];
            /**
             * @description Observations.
             * @example 5
             */
            info: components["schemas"]["Count"];
        };
        /**
         * @description One category's score with every term that it is made of: `penalty = sum(severity weight x count) / kloc / baseline`
         *     and `score = 100 / (1 + penalty / 2)`.
         */
        CategoryScore: {
            /** @description The category. */
            category: components["schemas"]["Category"];
            /** @description Score of the category. */
            score: components["schemas"]["Score"];
            /** @description Grade of that score. */
            grade: components["schemas"]["Grade"];
            /**
             * @description Share in the overall weighted mean.
             * @example 2
             */
            weight: number;
            /**
             * @description Acceptable density of issues.
             * @example 0.6
             */
            baseline: number;
            /**
             * @description Weighted density of issues relative to the baseline.
             * @example 0.278
             */
            penalty: number;
            /**
             * @description Thousands of lines of code that the density is taken over, at least 1.
             * @example 41.209
             */
            kloc: number;
            /** @description Active issues of the category; dismissed ones do not count. */
            counts: components["schemas"]["SeverityCounts"];
        };
        /** @description How much was analysed. */
        AnalyzedTotals: {
            /**
             * @description Files analysed.
             * @example 4810
             */
            files: components["schemas"]["Count"];
            /**
             * @description Lines of code in them, tests included, without comments and blank lines.
             * @example 41209
             */
            lines: components["schemas"]["Count"];
            /**
             * @description Lines of code in test files.
             * @example 9120
             */
            test_lines: components["schemas"]["Count"];
            /**
             * @description Files parsed in this run; the facts of the others came from earlier runs.
             * @example 37
             */
            parsed: components["schemas"]["Count"];
            /**
             * @description Files that were not analysed.
             * @example 212
             */
            skipped_count: components["schemas"]["Count"];
            /**
             * @description Notes on files that were analysed only in part.
             * @example 3
             */
            note_count: components["schemas"]["Count"];
        };
        /** @description How much of a repository is in one language. */
        LanguageShare: {
            /**
             * @description Key of the language.
             * @example typescript
             */
            language: string;
            /**
             * @description Files in it.
             * @example 310
             */
            files: components["schemas"]["Count"];
            /**
             * @description Lines of code in it.
             * @example 28114
             */
            lines: components["schemas"]["Count"];
        };
        /** @description A file that was not analysed. */
        SkippedFile: {
            /**
             * @description Path from the root of the repository.
             * @example assets/logo.png
             */
            path: string;
            /**
             * @description Why, as a code, among them `too_large`, `binary`, `vendored`, `generated`, `minified`, `ignored`, `unknown_language`,
             *     `submodule`, `symlink`, `lfs_pointer`, `missing_blob`, `parser_died`.
             * @example binary
             */
            reason: string;
        };
        /** @description Why a file was analysed only in part. */
        ParseNote: {
            /**
             * @description Path from the root of the repository.
             * @example src/legacy/parser.ts
             */
            path: string;
            /**
             * @description The line concerned, from 1; 0 for the whole file.
             * @example 48
             */
            line: number;
            /**
             * @description What happened, as a code.
             * @example syntax_error
             */
            code: string;
            /**
             * @description What happened, for people.
             * @example unexpected token
             */
            message: string;
        };
        /** @description What was analysed of a repository, and what was not and why. */
        Analyzed: components["schemas"]["AnalyzedTotals"] & {
            /** @description Languages, most lines first. */
            languages: components["schemas"]["LanguageShare"][];
            /** @description The first 1,000 files that were not analysed, by path; the operation `listSkippedFiles` has them all. */
            skipped: components["schemas"]["SkippedFile"][];
            /** @description The first 1,000 notes on files analysed only in part, by path. */
            notes: components["schemas"]["ParseNote"][];
        };
        /** @description Time that one stage took. */
        StageTiming: {
            /** @description The stage. */
            stage: components["schemas"]["AssessmentStage"];
            /**
             * @description Milliseconds.
             * @example 31870
             */
            duration_ms: number;
        };
        /** @description Where the time of an assessment went. */
        AssessmentTimings: {
            /** @description Time by stage, in order. */
            stages: components["schemas"]["StageTiming"][];
            /**
             * @description Milliseconds in all.
             * @example 43180
             */
            duration_ms: number;
        };
        /** @description One repository in an assessment. */
        RepositoryAssessment: {
            /**
             * @description The repository; it may have been unlinked since.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Its name at that time.
             * @example storefront
             */
            name: string;
            /**
             * @description The branch, tag or commit that was assessed.
             * @example main
             */
            ref: string;
            /**
             * @description The commit that was assessed; null until resolved.
             * @example 9fceb02d0ae598e95dc970b74767f19372d61af8
             */
            commit_sha: string | null;
            /** @description State of this repository's part. */
            status: components["schemas"]["RunStatus"];
            /**
             * @description Why its part failed; null unless it did.
             * @example The branch main has no commits.
             */
            error: string | null;
            /** @description Every term of each category's score; empty until completed. */
            categories: components["schemas"]["CategoryScore"][];
            /** @description What was analysed and what was not; null until completed. */
            analyzed: components["schemas"]["Analyzed"] | null;
            /** @description Where the time went; null until completed. */
            timings: components["schemas"]["AssessmentTimings"] | null;
            /**
             * @description Version of the engine that made the result; null until completed.
             * @example 0.1.0
             */
            engine_version: string | null;
        } & components["schemas"]["AssessmentResult"];
        /** @description How one category differs from the assessment before. */
        CategoryComparison: {
            /** @description The category. */
            category: components["schemas"]["Category"];
            /**
             * @description Change of its score; negative is worse.
             * @example -3.2
             */
            score_change: number;
            /**
             * @description Issues that were not there before, reopened ones included.
             * @example 2
             */
            new_count: components["schemas"]["Count"];
            /**
             * @description Issues that are gone.
             * @example 0
             */
            fixed_count: components["schemas"]["Count"];
            /**
             * @description Issues in both.
             * @example 9
             */
            unchanged_count: components["schemas"]["Count"];
        };
        /** @description How an assessment differs from the one before it. */
        AssessmentComparison: {
            /**
             * @description The assessment compared with.
             * @example 01912e02-1b2c-7a4d-8e5f-6071829304a5
             */
            previous_assessment_id: components["schemas"]["Uuid"];
            /**
             * @description Change of the overall score; negative is worse.
             * @example -1.4
             */
            overall_score_change: number;
            /**
             * @description Issues that were not there before, reopened ones included.
             * @example 4
             */
            new_count: components["schemas"]["Count"];
            /**
             * @description Issues that are gone.
             * @example 1
             */
            fixed_count: components["schemas"]["Count"];
            /**
             * @description Issues in both.
             * @example 47
             */
            unchanged_count: components["schemas"]["Count"];
            /** @description The same by category, in the usual order. */
            categories: components["schemas"]["CategoryComparison"][];
        };
        /** @description An assessment in full. */
        HealthAssessment: components["schemas"]["HealthAssessmentSummary"] & {
            /**
             * @description Every term of each category's score, in the usual order; empty until completed. With several repositories see
             *     DECISIONS 26 for how their scores make the project's.
             */
            categories: components["schemas"]["CategoryScore"][];
            /** @description The result of each repository that takes part, by name. */
            repositories: components["schemas"]["RepositoryAssessment"][];
            /** @description What was analysed, over all repositories; null until completed. */
            analyzed: components["schemas"]["AnalyzedTotals"] | null;
            /** @description Where the time went, over all repositories; null until completed. */
            timings: components["schemas"]["AssessmentTimings"] | null;
            /** @description Against the completed assessment of the same target before it; null if there is none. */
            comparison: components["schemas"]["AssessmentComparison"] | null;
        };
        /** @description One page of assessments. */
        HealthAssessmentPage: {
            /** @description The assessments of this page. */
            assessments: components["schemas"]["HealthAssessmentSummary"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description A file that an assessment left out, with its repository. */
        RepositorySkippedFile: {
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Path from the root of the repository.
             * @example assets/logo.png
             */
            path: string;
            /**
             * @description Why, as a code.
             * @example binary
             */
            reason: string;
        };
        /** @description One page of skipped files. */
        SkippedFilePage: {
            /** @description The skipped files of this page. */
            skipped_files: components["schemas"]["RepositorySkippedFile"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description One page of drift alerts. */
        DriftAlertPage: {
            /** @description The drift alerts of this page. */
            drift_alerts: components["schemas"]["DriftAlert"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description One of the eight categories. */
        HealthCategory: {
            /** @description Key of the category, as used everywhere. */
            key: components["schemas"]["Category"];
            /**
             * @description Name for people.
             * @example Security
             */
            label: string;
            /**
             * @description What belongs to it.
             * @example Weaknesses that an attacker can use
             */
            description: string;
            /**
             * @description Share in the overall weighted mean.
             * @example 2
             */
            weight: number;
            /**
             * @description Acceptable density of issues.
             * @example 0.6
             */
            baseline: number;
            /**
             * @description The analysers and rule packs that report into it.
             * @example [
             *       "octokraft",
             *       "secretlint"
             *     ]
             */
            detected_by: string[];
        };
        /** @description Weight of one issue by severity, the same in all categories. */
        SeverityWeights: {
            /**
             * @description Weight of a critical issue.
             * @example 100
             */
            critical: number;
            /**
             * @description Weight of a high issue.
             * @example 30
             */
            high: number;
            /**
             * @description Weight of a medium issue.
             * @example 3
             */
            medium: number;
            /**
             * @description Weight of a low issue.
             * @example 1
             */
            low: number;
            /**
             * @description Weight of an observation.
             * @example 0.05
             */
            info: number;
        };
        /** @description One page of categories. */
        HealthCategoryPage: {
            /** @description The categories of this page. */
            categories: components["schemas"]["HealthCategory"][];
            /** @description What one issue of each severity adds to a penalty. */
            severity_weights: components["schemas"]["SeverityWeights"];
            /** @example 8 */
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /**
         * @description `open` since it was first seen; `resolved` when the latest assessment no longer shows it; `reopened` when it came back;
         *     `dismissed` by a person or a dismiss rule. Open and reopened issues are active and count in the scores.
         * @example open
         * @enum {string}
         */
        IssueStatus: "open" | "reopened" | "resolved" | "dismissed";
        /** @description What was found, and where. */
        IssueFinding: {
            /**
             * @description The rule that reports it; `<analyser>/<rule>` for rules of other analysers.
             * @example sql-injection
             */
            rule_id: string;
            /**
             * @description The analyser that the rule belongs to.
             * @example octokraft
             */
            analyzer: string;
            /** @description The one category that it counts in. */
            category: components["schemas"]["Category"];
            /** @description How grave it is, with the project's severity overrides applied. */
            severity: components["schemas"]["Severity"];
            /**
             * @description Weakness in the Common Weakness Enumeration; null if none fits.
             * @example CWE-89
             */
            cwe: string | null;
            /**
             * @description Path from the root of the repository, where it was last seen.
             * @example src/orders/search.ts
             */
            file: string;
            /**
             * @description First line, from 1.
             * @example 42
             */
            start_line: number;
            /**
             * @description Last line, included.
             * @example 44
             */
            end_line: number;
            /**
             * @description Column in the first line, from 0, in UTF-16 units.
             * @example 4
             */
            start_column: number;
            /**
             * @description Column in the last line just after the end, from 0.
             * @example 61
             */
            end_column: number;
            /**
             * @description Qualified name of the enclosing function, class or module; empty at top level.
             * @example OrderSearch.byCustomer
             */
            symbol: string;
            /**
             * @description What is wrong, in one sentence with names and numbers.
             * @example Query text is built from the parameter `name`.
             */
            message: string;
            /**
             * @description What to do about it, in one line; null if there is no general advice.
             * @example Pass the value as a query parameter.
             */
            fix: string | null;
            /**
             * @description How sure the rule is.
             * @example 0.9
             */
            confidence: number;
            /**
             * @description Identity over time, of rule, symbol and normalised code; it survives moved lines and renamed files.
             * @example 5f0c1d7e9a3b4c2d8e6f7a1b0c9d8e7f
             */
            fingerprint: string;
        };
        /**
         * @description Why something is dismissed. `other` needs a comment.
         * @example false_positive
         * @enum {string}
         */
        DismissReason: "false_positive" | "wont_fix" | "accepted_risk" | "other";
        /** @description Why an issue does not count. */
        Dismissal: {
            /** @description The reason given, by the person or else by the oldest of the rules. */
            reason: components["schemas"]["DismissReason"];
            /**
             * @description What was said about it; empty if nothing was.
             * @example The value comes from a fixed list.
             */
            comment: string;
            /** @description Who dismissed this issue by hand; null if only rules did. */
            dismissed_by: components["schemas"]["UserReference"] | null;
            /** @description Since when it is dismissed. */
            dismissed_at: components["schemas"]["Timestamp"];
            /**
             * @description The dismiss rules that match it, oldest first; empty if it was dismissed by hand alone.
             * @example [
             *       "01912f63-4d5e-7f60-8a9b-acbdcedf0112"
             *     ]
             */
            dismiss_rule_ids: components["schemas"]["Uuid"][];
        };
        /**
         * @description Full object id of a commit, 40 hex digits (64 in a SHA-256 repository).
         * @example 9fceb02d0ae598e95dc970b74767f19372d61af8
         */
        CommitSha: string;
        /** @description Identity and state of an issue over time. */
        IssueLifecycle: {
            /**
             * @description Identifier of the issue, the same in every assessment.
             * @example 01912f62-9b8a-7d6c-a5b4-c3d2e1f00918
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /** @description Its state now. */
            status: components["schemas"]["IssueStatus"];
            /** @description Why, by whom and when it was dismissed; null unless it is. */
            dismissal: components["schemas"]["Dismissal"] | null;
            /**
             * Format: uuid
             * @description The assessment that first showed it; null if that was deleted since.
             * @example 01912e02-1b2c-7a4d-8e5f-6071829304a5
             */
            first_seen_assessment_id: string | null;
            /**
             * @description The commit of that assessment.
             * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
             */
            first_seen_commit: components["schemas"]["CommitSha"];
            /**
             * @description When that assessment completed.
             * @example 2026-02-01T09:12:44Z
             */
            first_seen_at: components["schemas"]["Timestamp"];
            /**
             * Format: uuid
             * @description The latest assessment that showed it; null if that was deleted since.
             * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
             */
            last_seen_assessment_id: string | null;
            /** @description The commit of that assessment. */
            last_seen_commit: components["schemas"]["CommitSha"];
            /** @description When that assessment completed. */
            last_seen_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it was last found gone; null if it never was.
             * @example null
             */
            resolved_at: string | null;
            /**
             * Format: date-time
             * @description When it last came back; null if it never did.
             * @example null
             */
            reopened_at: string | null;
            /**
             * @description How often it came back.
             * @example 0
             */
            reopened_count: components["schemas"]["Count"];
        };
        /** @description An issue without its code, explanation and history. */
        IssueSummary: components["schemas"]["IssueFinding"] & components["schemas"]["IssueLifecycle"];
        /** @description One page of issues. */
        IssuePage: {
            /** @description The issues of this page. */
            issues: components["schemas"]["IssueSummary"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description Issues of one category. */
        CategoryCount: {
            /** @description The category. */
            category: components["schemas"]["Category"];
            /**
             * @description Its issues.
             * @example 7
             */
            count: components["schemas"]["Count"];
            /** @description The same by severity. */
            by_severity: components["schemas"]["SeverityCounts"];
        };
        /** @description How many issues there are in each state. */
        IssueStatusCounts: {
            /**
             * @description Open issues.
             * @example 48
             */
            open: components["schemas"]["Count"];
            /**
             * @description Reopened issues.
             * @example 4
             */
            reopened: components["schemas"]["Count"];
            /**
             * @description Resolved issues.
             * @example 0
             */
            resolved: components["schemas"]["Count"];
            /**
             * @description Dismissed issues.
             * @example 0
             */
            dismissed: components["schemas"]["Count"];
        };
        /** @description Issues of one rule. */
        RuleCount: {
            /**
             * @description The rule.
             * @example empty-catch
             */
            rule_id: string;
            /**
             * @description The analyser that it belongs to.
             * @example octokraft
             */
            analyzer: string;
            /**
             * @description Its category.
             * @example runtime_risks
             */
            category: components["schemas"]["Category"];
            /** @description Its issues. */
            count: components["schemas"]["Count"];
        };
        /** @description Issues of the files in one directory, those below it left out. */
        DirectoryCount: {
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Path from the root of the repository; empty for the root.
             * @example src/checkout
             */
            directory: string;
            /** @description Its issues. */
            count: components["schemas"]["Count"];
        };
        /** @description Issues of one repository. */
        RepositoryCount: {
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Its name.
             * @example storefront
             */
            name: string;
            /** @description Its issues. */
            count: components["schemas"]["Count"];
        };
        /** @description Issues at one completed assessment. */
        IssueTrendPoint: {
            /**
             * @description The assessment.
             * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
             */
            assessment_id: components["schemas"]["Uuid"];
            /** @description When it completed. */
            completed_at: components["schemas"]["Timestamp"];
            /**
             * @description Active issues in it.
             * @example 52
             */
            active_count: components["schemas"]["Count"];
            /**
             * @description Issues that were not in the one before.
             * @example 4
             */
            new_count: components["schemas"]["Count"];
            /**
             * @description Issues of the one before that are gone.
             * @example 1
             */
            fixed_count: components["schemas"]["Count"];
        };
        /** @description Counts of the issues that match, and their number over time. */
        IssueStats: {
            /** @description Issues that match. */
            total_count: components["schemas"]["TotalCount"];
            /** @description By category, all eight in the usual order. */
            by_category: components["schemas"]["CategoryCount"][];
            /** @description By severity. */
            by_severity: components["schemas"]["SeverityCounts"];
            /** @description By status. */
            by_status: components["schemas"]["IssueStatusCounts"];
            /** @description By rule, most issues first, at most 100. */
            by_rule: components["schemas"]["RuleCount"][];
            /** @description By directory, most issues first, at most 100. */
            by_directory: components["schemas"]["DirectoryCount"][];
            /** @description By repository, most issues first. */
            by_repository: components["schemas"]["RepositoryCount"][];
            /** @description Issues over time, oldest first. */
            trend: components["schemas"]["IssueTrendPoint"][];
        };
        /** @description Another place that belongs to an issue. */
        RelatedLocation: {
            /**
             * @description Path from the root of the repository.
             * @example src/orders/export.ts
             */
            file: string;
            /**
             * @description First line, from 1.
             * @example 12
             */
            start_line: number;
            /**
             * @description Last line, included.
             * @example 38
             */
            end_line: number;
        };
        /** @description Who wrote a line of code, as git blame tells. */
        CodeAuthor: {
            /**
             * @description Name in the commit.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * @description E-mail address in the commit.
             * @example ada@octokraft.dev
             */
            email: string;
            /** @description The commit. */
            commit_sha: components["schemas"]["CommitSha"];
            /** @description Date of the commit. */
            committed_at: components["schemas"]["Timestamp"];
        };
        /** @description One thing that happened to an issue. */
        IssueEvent: {
            /**
             * @description What happened.
             * @example first_seen
             * @enum {string}
             */
            event: "first_seen" | "moved" | "resolved" | "reopened" | "dismissed" | "restored";
            /** @description When. */
            occurred_at: components["schemas"]["Timestamp"];
            /**
             * Format: uuid
             * @description The assessment that showed it; null for what people did.
             * @example 01912e02-1b2c-7a4d-8e5f-6071829304a5
             */
            assessment_id: string | null;
            /**
             * @description The commit of that assessment; null for what people did.
             * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
             */
            commit_sha: string | null;
            /**
             * @description Where the issue was then.
             * @example src/orders/search.ts
             */
            file: string;
            /**
             * @description Its first line then.
             * @example 40
             */
            start_line: number;
            /** @description Who did it; null for what an assessment showed. */
            user: components["schemas"]["UserReference"] | null;
            /**
             * @description What that person said; null if nothing.
             * @example null
             */
            comment: string | null;
        };
        /** @description An issue in full. */
        Issue: components["schemas"]["IssueSummary"] & {
            /**
             * @description Why the rule exists and what can go wrong, from the rule's documentation.
             * @example Text that a user controls becomes part of a query and can change its meaning.
             */
            explanation: string;
            /**
             * @description The lines concerned, at most 10.
             * @example const rows = db.query(`select * from orders where name = '${name}'`);
             */
            snippet: string;
            /** @description Other places that belong to it, such as the other members of a group of clones. */
            related: components["schemas"]["RelatedLocation"][];
            /**
             * @description Address on this server of a page about the rule, readable without a key; null if this version does not have the
             *     rule any more.
             * @example /docs/rules/sql-injection
             */
            rule_url: string | null;
            /** @description Who last changed the first line; null until looked up. */
            author: components["schemas"]["CodeAuthor"] | null;
            /**
             * @description Days from that change to the latest assessment; null until looked up.
             * @example 112
             */
            age_days: number | null;
            /** @description What happened to it, oldest first. */
            history: components["schemas"]["IssueEvent"][];
        };
        /** @description Why to dismiss an issue. */
        IssueDismiss: {
            /** @description The reason. */
            reason: components["schemas"]["DismissReason"];
            /**
             * @description What there is to say about it; needed for `other`.
             * @default
             * @example The value comes from a fixed list.
             */
            comment?: string;
        };
        /** @description Criteria, all of which an issue must meet. At least one. */
        DismissRuleMatch: {
            /**
             * @description The rule that reports it.
             * @example empty-catch
             */
            rule_id?: string;
            /**
             * @description The analyser that reports it.
             * @example ruff
             */
            analyzer?: string;
            /**
             * @description Its category.
             * @example runtime_risks
             */
            category?: components["schemas"]["Category"];
            /**
             * @description Its severity.
             * @example low
             */
            severity?: components["schemas"]["Severity"];
            /**
             * @description Glob that its file must match (`*` stays within a folder, `**` does not).
             * @example legacy/**
             */
            path?: string;
            /**
             * @description Regular expression that must occur in its message, without back-references and look-around.
             * @example ^Query text
             */
            message_pattern?: string;
            /**
             * @description Its fingerprint, to dismiss one finding of a pull request before it is merged.
             * @example 5f0c1d7e9a3b4c2d8e6f7a1b0c9d8e7f
             */
            fingerprint?: string;
            /**
             * Format: uuid
             * @description Its repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id?: string;
        };
        /** @description A project-wide rule that dismisses every issue it matches. */
        DismissRule: {
            /**
             * @description Identifier of the rule.
             * @example 01912f63-4d5e-7f60-8a9b-acbdcedf0112
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /** @description What it matches. */
            match: components["schemas"]["DismissRuleMatch"];
            /**
             * @description Why these issues do not count.
             * @example accepted_risk
             */
            reason: components["schemas"]["DismissReason"];
            /**
             * @description What was said about it; empty if nothing was.
             * @example Legacy code
             * @example to be removed in May.
             */
            comment: string;
            /**
             * @description Issues that it matches at present.
             * @example 23
             */
            matched_count: components["schemas"]["Count"];
            /** @description Who created it; null if that user no longer exists. */
            created_by: components["schemas"]["UserReference"] | null;
            /** @description When it was created. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of dismiss rules. */
        DismissRulePage: {
            /** @description The dismiss rules of this page. */
            dismiss_rules: components["schemas"]["DismissRule"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description A new dismiss rule. */
        DismissRuleCreate: {
            /** @description What it shall match. */
            match: components["schemas"]["DismissRuleMatch"];
            /**
             * @description Why these issues do not count.
             * @example accepted_risk
             */
            reason: components["schemas"]["DismissReason"];
            /**
             * @description What there is to say about it; needed for `other`.
             * @default
             * @example Legacy code
             * @example to be removed in May.
             */
            comment?: string;
        };
        /**
         * @description `blocked` with a new critical or high issue or a conflict with the base, `needs_review` with new medium or low issues
         *     only, `ready` without any of them.
         * @example needs_review
         * @enum {string}
         */
        ReadinessStatus: "ready" | "needs_review" | "blocked";
        /** @description Whether a pull request can be merged, and why not. */
        MergeReadiness: {
            /** @description The verdict. */
            status: components["schemas"]["ReadinessStatus"];
            /**
             * @description How sure the verdict is, from the confidence of the rules and the share of changed files that could be analysed.
             * @example 0.92
             */
            confidence: number;
            /**
             * @description New critical and high issues, dismissed ones left out.
             * @example 0
             */
            blocking_count: components["schemas"]["Count"];
            /**
             * @description New medium and low issues, dismissed ones left out.
             * @example 3
             */
            advisory_count: components["schemas"]["Count"];
            /**
             * @description New observations, dismissed ones left out.
             * @example 1
             */
            info_count: components["schemas"]["Count"];
            /** @description The same by severity. */
            counts: components["schemas"]["SeverityCounts"];
            /**
             * @description Why it is not ready, gravest first; empty if it is.
             * @example [
             *       "3 new medium issues in src/checkout"
             *     ]
             */
            reasons: string[];
        };
        /** @description What a pull request does to the issues of one category. */
        CategoryImpact: {
            /** @description The category. */
            category: components["schemas"]["Category"];
            /**
             * @description Issues that it adds.
             * @example 1
             */
            new_count: components["schemas"]["Count"];
            /**
             * @description Issues that it fixes.
             * @example 0
             */
            fixed_count: components["schemas"]["Count"];
        };
        /** @description What a pull request does to the issues of its repository. */
        HealthImpact: {
            /**
             * @description New less fixed issues; positive is worse.
             * @example 2
             */
            net_issue_delta: number;
            /**
             * @description Issues that it adds.
             * @example 4
             */
            new_count: components["schemas"]["Count"];
            /**
             * @description Issues that it fixes.
             * @example 2
             */
            fixed_count: components["schemas"]["Count"];
            /**
             * @description Whether the weighted sum of severities falls, stays or rises.
             * @example negative
             * @enum {string}
             */
            impact: "positive" | "neutral" | "negative";
            /** @description By category, all eight in the usual order. */
            categories: components["schemas"]["CategoryImpact"][];
        };
        /** @description A pull request analysis without its details. Results are null until it has completed. */
        PrAnalysisSummary: {
            /**
             * @description Identifier of the analysis.
             * @example 01912f70-0a1b-7c2d-8e3f-405162738495
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Number of the pull request.
             * @example 128
             */
            number: number;
            /**
             * @description Its title; empty if not known.
             * @example Add express checkout
             */
            title: string;
            /**
             * @description Login of its author; null if not known.
             * @example ada
             */
            author: string | null;
            /**
             * @description Its page at the hosting service; null without one.
             * @example https://github.com/shop/storefront/pull/128
             */
            url: string | null;
            /**
             * @description Branch to merge into.
             * @example main
             */
            base_ref: string;
            /**
             * @description Branch with the changes; null if only the commit is known.
             * @example feature/checkout
             */
            head_ref: string | null;
            /**
             * @description Commit of the base branch; null until resolved.
             * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
             */
            base_sha: string | null;
            /**
             * @description Commit analysed; null until resolved.
             * @example 9fceb02d0ae598e95dc970b74767f19372d61af8
             */
            head_sha: string | null;
            /**
             * @description Commit where the two part; null until resolved.
             * @example 4b825dc642cb6eb9a060e54bf8d69288fbee4904
             */
            merge_base_sha: string | null;
            /**
             * @description Files changed.
             * @example 14
             */
            file_count: number | null;
            /**
             * @description Lines added.
             * @example 412
             */
            lines_added: number | null;
            /**
             * @description Lines removed.
             * @example 87
             */
            lines_removed: number | null;
            /**
             * @description What started it, a request, or an event of the hosting service.
             * @example pull_request
             * @enum {string}
             */
            trigger_type: "manual" | "pull_request";
            /** @description Who asked for it; null if nobody did. */
            triggered_by: components["schemas"]["UserReference"] | null;
            /** @description State of the run. */
            status: components["schemas"]["RunStatus"];
            /**
             * @description What it does at the moment; null unless it runs.
             * @example null
             * @enum {string|null}
             */
            stage: "fetch" | "facts" | "impact" | "findings" | "projection" | "conflicts" | "store" | null;
            /**
             * @description Why it failed, for people; null unless it failed.
             * @example null
             */
            error: string | null;
            /** @description Whether it can be merged. */
            merge_readiness: components["schemas"]["MergeReadiness"] | null;
            /** @description What it does to the issues. */
            health_impact: components["schemas"]["HealthImpact"] | null;
            /** @description When it was asked for. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it began to run; null before that.
             * @example 2026-03-10T14:30:01Z
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it completed or failed; null before that.
             * @example 2026-03-10T14:30:02Z
             */
            completed_at: string | null;
            /**
             * @description Milliseconds from start to end; null before the end.
             * @example 940
             */
            duration_ms: number | null;
        };
        /** @description One page of pull request analyses. */
        PrAnalysisPage: {
            /** @description The pull request analyses of this page. */
            pr_analyses: components["schemas"]["PrAnalysisSummary"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description How many runs there are in each state. */
        RunStatusCounts: {
            /**
             * @description Runs that wait.
             * @example 1
             */
            pending: components["schemas"]["Count"];
            /**
             * @description Runs in progress.
             * @example 1
             */
            running: components["schemas"]["Count"];
            /**
             * @description Runs that completed.
             * @example 80
             */
            completed: components["schemas"]["Count"];
            /**
             * @description Runs that failed.
             * @example 2
             */
            failed: components["schemas"]["Count"];
        };
        /** @description How many pull requests have each outcome. */
        ReadinessCounts: {
            /**
             * @description Those that are ready.
             * @example 41
             */
            ready: components["schemas"]["Count"];
            /**
             * @description Those that need a review.
             * @example 28
             */
            needs_review: components["schemas"]["Count"];
            /**
             * @description Those that are blocked.
             * @example 11
             */
            blocked: components["schemas"]["Count"];
        };
        /**
         * @description What a pull request is mainly for.
         * @example feature
         * @enum {string}
         */
        PrIntent: "feature" | "enhancement" | "bugfix" | "refactor" | "security_fix" | "performance" | "documentation" | "infrastructure" | "dependency_update" | "chore";
        /** @description Pull requests with one intent. */
        IntentCount: {
            /** @description The intent. */
            intent: components["schemas"]["PrIntent"];
            /**
             * @description How many there are.
             * @example 22
             */
            count: components["schemas"]["Count"];
        };
        /** @description The pull requests of one week, by their latest analysis. */
        PrTrendPoint: {
            /**
             * Format: date
             * @description The Monday, in UTC.
             * @example 2026-03-09
             */
            week_start: string;
            /**
             * @description Pull requests analysed.
             * @example 9
             */
            pull_request_count: components["schemas"]["Count"];
            /**
             * @description Those of them that are blocked.
             * @example 1
             */
            blocked_count: components["schemas"]["Count"];
            /**
             * @description Issues added less fixed.
             * @example -3
             */
            net_issue_delta: number;
        };
        /** @description Counts of the pull request analyses within the window. */
        PrAnalysisStats: {
            /**
             * @description All analyses.
             * @example 211
             */
            analysis_count: components["schemas"]["Count"];
            /**
             * @description Pull requests with at least one analysis.
             * @example 84
             */
            pull_request_count: components["schemas"]["Count"];
            /** @description The latest analyses by status. */
            by_status: components["schemas"]["RunStatusCounts"];
            /** @description The completed ones among them by readiness. */
            by_readiness: components["schemas"]["ReadinessCounts"];
            /** @description The same by intent, most first. */
            by_intent: components["schemas"]["IntentCount"][];
            /**
             * @description Issues that they add.
             * @example 130
             */
            new_issue_count: components["schemas"]["Count"];
            /**
             * @description Issues that they fix.
             * @example 171
             */
            fixed_issue_count: components["schemas"]["Count"];
            /**
             * @description Added less fixed issues; positive is worse.
             * @example -41
             */
            net_issue_delta: number;
            /**
             * @description Mean time of a completed analysis in milliseconds; null if there is none.
             * @example 1240.5
             */
            mean_duration_ms: number | null;
            /** @description By week, oldest first. */
            trend: components["schemas"]["PrTrendPoint"][];
        };
        /** @description One thing that makes a pull request risky. */
        RiskSignal: {
            /**
             * @description What it is.
             * @example many_files
             * @enum {string}
             */
            signal: "large_scope" | "many_files" | "cross_cutting" | "hotspot" | "untested_change" | "public_api" | "data_schema" | "security_sensitive" | "missing_co_change";
            /**
             * @description The same with its figures.
             * @example 64 files are changed; nine in ten pull requests here change 22 or fewer.
             */
            message: string;
        };
        /** @description What kind of change a pull request is. */
        PrClassification: {
            /** @description What it is mainly for. */
            intent: components["schemas"]["PrIntent"];
            /**
             * @description How sure that is.
             * @example 0.8
             */
            intent_confidence: number;
            /**
             * @description What parts of the system it touches.
             * @example [
             *       "business_logic",
             *       "tests"
             *     ]
             */
            change_categories: ("business_logic" | "api" | "data_schema" | "configuration" | "tests" | "documentation" | "infrastructure" | "dependencies" | "user_interface")[];
            /** @description What makes it risky. */
            risk_signals: components["schemas"]["RiskSignal"][];
        };
        /** @description The score of one category before and after the merge. */
        CategoryProjection: {
            /** @description The category. */
            category: components["schemas"]["Category"];
            /** @description Score of the base. */
            current_score: components["schemas"]["Score"];
            /**
             * @description Score of the merged tree.
             * @example 85.2
             */
            projected_score: components["schemas"]["Score"];
            /**
             * @description Projected less current score; negative is worse.
             * @example -2.6
             */
            change: number;
        };
        /** @description The scores of the repository before and after the merge. */
        HealthProjection: {
            /**
             * @description Overall score of the base.
             * @example 87.8
             */
            current_overall_score: components["schemas"]["Score"];
            /**
             * @description Overall score of the merged tree.
             * @example 87.1
             */
            projected_overall_score: components["schemas"]["Score"];
            /** @description Grade of that score. */
            projected_overall_grade: components["schemas"]["Grade"];
            /**
             * @description Projected less current score; negative is worse.
             * @example -0.7
             */
            change: number;
            /** @description By category, all eight in the usual order. */
            categories: components["schemas"]["CategoryProjection"][];
        };
        /** @description A symbol that a pull request changes. */
        ChangedSymbol: {
            /**
             * @description Path from the root of the repository.
             * @example src/checkout/cart.ts
             */
            file: string;
            /**
             * @description Qualified name.
             * @example Cart.total
             */
            symbol: string;
            /**
             * @description What it is.
             * @example method
             */
            kind: string;
            /**
             * @description What happened to it.
             * @example signature_changed
             * @enum {string}
             */
            change: "added" | "removed" | "renamed" | "signature_changed" | "body_changed";
            /**
             * @description Qualified name before; null unless it was renamed.
             * @example null
             */
            previous_symbol: string | null;
            /**
             * @description First line, in the base if it was removed.
             * @example 42
             */
            start_line: number;
            /**
             * @description Symbols that call or use it.
             * @example 9
             */
            fan_in: components["schemas"]["Count"];
            /**
             * @description Whether a test reaches it.
             * @example true
             */
            tested: boolean;
        };
        /** @description An unchanged symbol that reaches a changed one. */
        ImpactedSymbol: {
            /**
             * @description Path from the root of the repository.
             * @example src/orders/submit.ts
             */
            file: string;
            /**
             * @description Qualified name; empty for the file as such.
             * @example submitOrder
             */
            symbol: string;
            /**
             * @description First line.
             * @example 18
             */
            start_line: number;
            /**
             * @description Steps to the nearest changed symbol.
             * @example 1
             */
            distance: number;
            /**
             * @description Qualified name of that symbol.
             * @example Cart.total
             */
            via: string;
        };
        /** @description A file that usually changes together with a changed one. */
        MissingCoChange: {
            /**
             * @description The file that is missing.
             * @example src/checkout/cart.test.ts
             */
            file: string;
            /**
             * @description The changed file that it goes with.
             * @example src/checkout/cart.ts
             */
            changed_file: string;
            /**
             * @description Commits that changed both.
             * @example 14
             */
            together_count: components["schemas"]["Count"];
            /**
             * @description Share of the changed file's commits that changed both.
             * @example 0.88
             */
            confidence: number;
        };
        /** @description What the changed symbols reach in the code graph. */
        GraphImpact: {
            /**
             * @description Symbols added, removed, renamed or changed.
             * @example 21
             */
            changed_symbol_count: components["schemas"]["Count"];
            /**
             * @description Unchanged symbols that reach a changed one by calls or imports.
             * @example 64
             */
            impacted_symbol_count: components["schemas"]["Count"];
            /**
             * @description Files of those symbols.
             * @example 19
             */
            impacted_file_count: components["schemas"]["Count"];
            /**
             * @description Test files that reach a changed symbol.
             * @example 8
             */
            impacted_test_count: components["schemas"]["Count"];
            /**
             * @description Changed functions that no test reaches.
             * @example 5
             */
            untested_symbol_count: components["schemas"]["Count"];
            /** @description Changed symbols, most callers first, at most 500. */
            changed_symbols: components["schemas"]["ChangedSymbol"][];
            /** @description Impacted symbols, nearest first, at most 500. */
            impacted_symbols: components["schemas"]["ImpactedSymbol"][];
            /** @description Files that usually change together with changed ones and do not here, most likely first, at most 50. */
            missing_co_changes: components["schemas"]["MissingCoChange"][];
        };
        /** @description Changes outside what a pull request says that it does. */
        ScopeDrift: {
            /**
             * @description The files concerned.
             * @example [
             *       "infra/deploy.yml"
             *     ]
             */
            files: string[];
            /**
             * @description Why they do not belong to it.
             * @example Deployment is changed
             * @example but title and description speak of checkout only.
             */
            message: string;
            /**
             * @description How sure that is.
             * @example 0.7
             */
            confidence: number;
        };
        /** @description A logical group of changed and impacted files, with its risk. */
        ImpactZone: {
            /**
             * @description Package or directory.
             * @example src/checkout
             */
            name: string;
            /**
             * @description Level of risk.
             * @example high
             * @enum {string}
             */
            risk: "low" | "medium" | "high" | "critical";
            /**
             * @description Risk from 0 to 100, of callers, complexity, churn and lack of tests; here 100 is worst.
             * @example 72.5
             */
            risk_score: components["schemas"]["Score"];
            /**
             * @description Changed files in it.
             * @example [
             *       "src/checkout/cart.ts"
             *     ]
             */
            changed_files: string[];
            /**
             * @description Unchanged files in it that reach a changed symbol.
             * @example 6
             */
            impacted_file_count: components["schemas"]["Count"];
            /**
             * @description Callers of its changed symbols.
             * @example 31
             */
            fan_in: components["schemas"]["Count"];
            /**
             * @description Cognitive complexity of its changed functions.
             * @example 57
             */
            complexity: components["schemas"]["Count"];
            /**
             * @description Commits to its changed files within 90 days.
             * @example 23
             */
            commit_count: components["schemas"]["Count"];
            /**
             * @description Share of its changed functions that tests reach, in percent; null if there are none.
             * @example 60
             */
            test_reach_pct: number | null;
        };
        /** @description A pull request, as named by the analysis of another. */
        PullRequestReference: {
            /**
             * @description Its number.
             * @example 126
             */
            number: number;
            /**
             * @description Its title; empty if not known.
             * @example Split the cart
             */
            title: string;
            /**
             * @description Its page at the hosting service; null without one.
             * @example https://github.com/shop/storefront/pull/126
             */
            url: string | null;
            /**
             * @description Its head branch; null if only the commit is known.
             * @example feature/split-cart
             */
            head_ref: string | null;
            /** @description Its head commit when compared. */
            head_sha: components["schemas"]["CommitSha"];
            /**
             * Format: uuid
             * @description Its latest analysis; null if there is none.
             * @example 01912f6f-1122-7334-8556-677889900aab
             */
            latest_analysis_id: string | null;
        };
        /** @description A conflict with another open pull request. */
        PrConflict: {
            /** @description The other pull request. */
            pull_request: components["schemas"]["PullRequestReference"];
            /**
             * @description Git cannot merge both (`text`), both change the same symbol (`symbol`), or one changes what the other calls (`call`).
             * @example symbol
             * @enum {string}
             */
            conflict_type: "text" | "symbol" | "call";
            /**
             * @description Files concerned.
             * @example [
             *       "src/checkout/cart.ts"
             *     ]
             */
            files: string[];
            /**
             * @description Qualified names of the symbols concerned.
             * @example [
             *       "Cart.total"
             *     ]
             */
            symbols: string[];
        };
        /** @description Conflicts of a pull request. */
        PrConflicts: {
            /**
             * @description Files that conflict with the base branch; empty if it merges cleanly.
             * @example []
             */
            base_conflict_files: string[];
            /** @description Other open pull requests that it conflicts with. */
            pull_requests: components["schemas"]["PrConflict"][];
        };
        /** @description Pull requests stacked on one another. */
        StackedPrs: {
            /** @description Pull requests that it builds on, nearest first. */
            parents: components["schemas"]["PullRequestReference"][];
            /** @description Pull requests that build on it, nearest first. */
            children: components["schemas"]["PullRequestReference"][];
        };
        /** @description A pull request analysis in full. Objects are null and lists empty until it has completed. */
        PrAnalysis: components["schemas"]["PrAnalysisSummary"] & {
            /** @description What kind of change it is. */
            classification: components["schemas"]["PrClassification"] | null;
            /** @description The scores after the merge; also null if it cannot be merged without conflicts. */
            health_projection: components["schemas"]["HealthProjection"] | null;
            /** @description What the changed symbols reach in the code graph. */
            graph_impact: components["schemas"]["GraphImpact"] | null;
            /** @description Changes outside what the pull request says that it does. */
            scope_drift: components["schemas"]["ScopeDrift"][];
            /** @description Changed and impacted files in logical groups, riskiest first. */
            impact_zones: components["schemas"]["ImpactZone"][];
            /** @description Conflicts with the base and with other open pull requests. */
            conflicts: components["schemas"]["PrConflicts"] | null;
            /** @description Pull requests that it builds on and that build on it. */
            stacked_prs: components["schemas"]["StackedPrs"] | null;
        };
        /**
         * @description Whether a pull request adds an issue or fixes it.
         * @example new
         * @enum {string}
         */
        IssueChange: "new" | "fixed";
        /** @description An issue that a pull request adds or fixes. A fixed one is placed where it was in the merge base. */
        PrIssue: components["schemas"]["IssueFinding"] & {
            /** @description Whether it is added or fixed. */
            change: components["schemas"]["IssueChange"];
            /**
             * Format: uuid
             * @description The issue of the project with the same fingerprint; null if the default branch never had it.
             * @example null
             */
            issue_id: string | null;
            /**
             * @description The dismiss rules that match it; it counts for nothing if there are any.
             * @example []
             */
            dismiss_rule_ids: components["schemas"]["Uuid"][];
            /**
             * @description Why the rule exists and what can go wrong.
             * @example Text that a user controls becomes part of a query and can change its meaning.
             */
            explanation: string;
            /**
             * @description The lines concerned, at most 10.
             * @example const rows = db.query(`select * from orders where name = '${name}'`);
             */
            snippet: string;
            /** @description Other places that belong to it. */
            related: components["schemas"]["RelatedLocation"][];
        };
        /** @description One page of issues. */
        PrIssuePage: {
            /** @description The issues of this page. */
            issues: components["schemas"]["PrIssue"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description What to analyse, where the hosting service does not tell. */
        PrAnalysisTrigger: {
            /**
             * @description Commit to analyse; by default the head of the last synced pull request, or of `head_ref`.
             * @example 9fceb02d0ae598e95dc970b74767f19372d61af8
             */
            head_sha?: string;
            /**
             * @description Branch with the changes. Ignored for GitHub repositories.
             * @example feature/checkout
             */
            head_ref?: string;
            /**
             * @description Branch to merge into; the default branch if left out. Ignored for GitHub repositories.
             * @example main
             */
            base_ref?: string;
            /**
             * @description Title, from which intent and scope are read. Ignored for GitHub repositories.
             * @example Add express checkout
             */
            title?: string;
            /**
             * @description Description, from which intent and scope are read. Ignored for GitHub repositories.
             * @example One page in place of three.
             */
            description?: string;
        };
        /** @description A package or directory of source files. */
        ArchitectureModule: {
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Its directory, from the root of the repository; empty for the root.
             * @example src/checkout
             */
            path: string;
            /**
             * @description The name of its package, or else its path.
             * @example src/checkout
             */
            name: string;
            /**
             * @description Source files in it.
             * @example 14
             */
            file_count: components["schemas"]["Count"];
            /**
             * @description Lines of code in them.
             * @example 2310
             */
            lines_of_code: components["schemas"]["Count"];
            /**
             * @description Modules that depend on it.
             * @example 5
             */
            fan_in: components["schemas"]["Count"];
            /**
             * @description Modules that it depends on.
             * @example 3
             */
            fan_out: components["schemas"]["Count"];
            /**
             * @description Fan-out over fan-in and fan-out together (Martin's I); null for a module without either.
             * @example 0.375
             */
            instability: number | null;
            /**
             * @description Whether it is part of a dependency cycle.
             * @example false
             */
            in_cycle: boolean;
        };
        /** @description One module depends on another. */
        ModuleDependency: {
            /**
             * @description The repository of both.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Path of the module that imports.
             * @example src/checkout
             */
            from: string;
            /**
             * @description Path of the module that is imported.
             * @example src/orders
             */
            to: string;
            /**
             * @description Import statements that make the dependency.
             * @example 7
             */
            import_count: components["schemas"]["Count"];
        };
        /** @description Modules that depend on each other in a circle. */
        ModuleCycle: {
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Paths of the modules, by name.
             * @example [
             *       "src/checkout",
             *       "src/orders"
             *     ]
             */
            modules: string[];
        };
        /** @description An architecture review without its details. Scores are null until it has completed. */
        ArchitectureReviewSummary: {
            /**
             * @description Identifier of the review.
             * @example 01912f80-3c2b-7a19-8f0e-1d2c3b4a5968
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The one repository reviewed; null for all of them.
             * @example null
             */
            repository_id: string | null;
            /**
             * @description What started it, a request or the schedule.
             * @example manual
             * @enum {string}
             */
            trigger_type: "manual" | "scheduled";
            /** @description Who asked for it; null if nobody did. */
            triggered_by: components["schemas"]["UserReference"] | null;
            /** @description State of the run. */
            status: components["schemas"]["RunStatus"];
            /**
             * @description Why it failed, for people; null unless it failed.
             * @example null
             */
            error: string | null;
            /**
             * @description Mean of the four scores, weighted by the dimensions' weights.
             * @example 78.4
             */
            overall_score: number | null;
            /**
             * @description Grade of the overall score.
             * @example B
             * @enum {string|null}
             */
            overall_grade: "A" | "B" | "C" | "D" | "F" | null;
            /**
             * @description Separation of concerns, clear boundaries, focused modules.
             * @example 81.2
             */
            modularity_score: number | null;
            /**
             * @description Few dependencies, no cycles, modules that change on their own.
             * @example 70.5
             */
            coupling_score: number | null;
            /**
             * @description Absence of bottlenecks and ceilings.
             * @example 84
             */
            scalability_score: number | null;
            /**
             * @description Consistent use of design patterns.
             * @example 80.1
             */
            patterns_score: number | null;
            /** @description When it was asked for. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it began to run; null before that.
             * @example 2026-03-10T14:30:01Z
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it completed or failed; null before that.
             * @example 2026-03-10T14:30:44Z
             */
            completed_at: string | null;
            /**
             * @description Milliseconds from start to end; null before the end.
             * @example 43180
             */
            duration_ms: number | null;
        };
        /** @description How many decision records there are in each state. */
        AdrCounts: {
            /**
             * @description Proposed records.
             * @example 2
             */
            proposed: components["schemas"]["Count"];
            /**
             * @description Accepted records.
             * @example 11
             */
            accepted: components["schemas"]["Count"];
            /**
             * @description Deprecated records.
             * @example 1
             */
            deprecated: components["schemas"]["Count"];
            /**
             * @description Superseded records.
             * @example 1
             */
            superseded: components["schemas"]["Count"];
        };
        /** @description The architecture of a project at a glance. */
        ArchitectureOverview: {
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The assessment that it comes from; null before the first.
             * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
             */
            assessment_id: string | null;
            /**
             * Format: date-time
             * @description When that assessment completed; null before the first.
             * @example 2026-03-10T14:30:00Z
             */
            assessed_at: string | null;
            /**
             * @description All modules.
             * @example 38
             */
            module_count: components["schemas"]["Count"];
            /**
             * @description All dependencies between modules.
             * @example 112
             */
            dependency_count: components["schemas"]["Count"];
            /**
             * @description All dependency cycles.
             * @example 2
             */
            cycle_count: components["schemas"]["Count"];
            /** @description The modules, largest first, at most 500. */
            modules: components["schemas"]["ArchitectureModule"][];
            /** @description Dependencies between those modules, strongest first, at most 2,000. */
            dependencies: components["schemas"]["ModuleDependency"][];
            /** @description Dependency cycles, largest first, at most 100. */
            cycles: components["schemas"]["ModuleCycle"][];
            /** @description The latest completed review; null before the first. */
            latest_review: components["schemas"]["ArchitectureReviewSummary"] | null;
            /** @description How well the project keeps its conventions; null until conventions were detected. */
            convention_consistency: components["schemas"]["ConventionConsistency"] | null;
            /** @description Decision records by status. */
            adr_counts: components["schemas"]["AdrCounts"];
        };
        /** @description One page of architecture reviews. */
        ArchitectureReviewPage: {
            /** @description The architecture reviews of this page. */
            architecture_reviews: components["schemas"]["ArchitectureReviewSummary"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description What to review; everything if left out. */
        ArchitectureReviewTrigger: {
            /**
             * Format: uuid
             * @description The one repository to review.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id?: string;
        };
        /** @description The commit of a repository that was reviewed. */
        ReviewedCommit: {
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /** @description The commit. */
            commit_sha: components["schemas"]["CommitSha"];
        };
        /**
         * @description One of the four dimensions of an architecture review.
         * @example coupling
         * @enum {string}
         */
        ReviewDimensionKey: "modularity" | "coupling" | "scalability" | "patterns";
        /** @description One measured value of a dimension. */
        ReviewMetric: {
            /**
             * @description Stable name.
             * @example modules_in_cycles_pct
             */
            key: string;
            /**
             * @description Name for people.
             * @example Modules in cycles
             */
            label: string;
            /**
             * @description The value.
             * @example 5.3
             */
            value: number;
            /**
             * @description Its unit; empty for a plain number.
             * @example %
             */
            unit: string;
            /**
             * @description The value as a score.
             * @example 73.5
             */
            score: components["schemas"]["Score"];
            /**
             * @description Share in the dimension's weighted mean.
             * @example 2
             */
            weight: number;
        };
        /** @description One dimension of a review. */
        ReviewDimension: {
            /** @description The dimension. */
            dimension: components["schemas"]["ReviewDimensionKey"];
            /**
             * @description Its score, the weighted mean of its metrics' scores.
             * @example 70.5
             */
            score: components["schemas"]["Score"];
            /**
             * @description Grade of that score.
             * @example B
             */
            grade: components["schemas"]["Grade"];
            /**
             * @description Share in the overall weighted mean.
             * @example 1.5
             */
            weight: number;
            /**
             * @description The dimension in a sentence.
             * @example Two cycles and a hub with 31 dependents.
             */
            summary: string;
            /** @description What was measured. */
            metrics: components["schemas"]["ReviewMetric"][];
        };
        /** @description A place that a review speaks of. */
        ReviewLocation: {
            /**
             * @description The repository.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description File or directory, from the root of the repository.
             * @example src/orders/submit.ts
             */
            path: string;
            /**
             * @description Line in the file; null for the whole file or directory.
             * @example 3
             */
            start_line: number | null;
        };
        /** @description A strength or a weakness. */
        ReviewFinding: {
            /**
             * @description What it is.
             * @example Checkout and orders depend on each other
             */
            title: string;
            /**
             * @description The same with names, figures and consequences.
             * @example 7 imports lead from src/checkout to src/orders and 2 back.
             */
            description: string;
            /** @description The dimension that it belongs to. */
            dimension: components["schemas"]["ReviewDimensionKey"];
            /**
             * @description How grave a weakness is; null for a strength.
             * @example medium
             * @enum {string|null}
             */
            severity: "critical" | "high" | "medium" | "low" | "info" | null;
            /** @description Where it shows, at most 20. */
            locations: components["schemas"]["ReviewLocation"][];
        };
        /** @description Something to do about the architecture. */
        ReviewRecommendation: {
            /**
             * @description What to do, in the imperative.
             * @example Move the price rules out of orders
             */
            title: string;
            /**
             * @description Why and how.
             * @example Both imports back into checkout use only the price rules.
             */
            description: string;
            /** @description The dimension that gains most. */
            dimension: components["schemas"]["ReviewDimensionKey"];
            /**
             * @description How much is gained, from 1 (little) to 5.
             * @example 4
             */
            impact: number;
            /**
             * @description How much work it is, from 1 (little) to 5.
             * @example 2
             */
            effort: number;
            /** @description Where to begin, at most 20. */
            locations: components["schemas"]["ReviewLocation"][];
        };
        /** @description An architecture review in full. */
        ArchitectureReview: components["schemas"]["ArchitectureReviewSummary"] & {
            /** @description The commit reviewed of each repository. */
            commits: components["schemas"]["ReviewedCommit"][];
            /**
             * @description The review in a few sentences; null until completed.
             * @example Modules are small and focused; two cycles between checkout and orders hold releases together.
             */
            executive_summary: string | null;
            /** @description The four dimensions with every term of their scores. */
            dimensions: components["schemas"]["ReviewDimension"][];
            /** @description What is good, most important first. */
            strengths: components["schemas"]["ReviewFinding"][];
            /** @description What is not, gravest first. */
            weaknesses: components["schemas"]["ReviewFinding"][];
            /** @description What to do, by impact relative to effort, best first. */
            recommendations: components["schemas"]["ReviewRecommendation"][];
        };
        /**
         * @description What people made of a convention; `detected` if nothing yet.
         * @example detected
         * @enum {string}
         */
        ConventionStatus: "detected" | "confirmed" | "dismissed";
        /**
         * @description Kind of a convention.
         * @example naming
         * @enum {string}
         */
        ConventionCategory: "naming" | "error_handling" | "structure" | "api_design" | "documentation" | "imports";
        /** @description A convention without its examples. */
        ConventionSummary: {
            /**
             * @description Identifier of the convention.
             * @example 01912f90-5a4b-7c3d-8e2f-102132435465
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * @description The repository that keeps it.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /**
             * @description Stable name of what was looked at, and of the style found.
             * @example typescript/file-names/kebab-case
             */
            key: string;
            /**
             * @description The convention in a few words.
             * @example Files are named in kebab-case
             */
            name: string;
            /**
             * @description The convention in a sentence or two, with what it applies to.
             * @example TypeScript source files outside of tests are named in kebab-case.
             */
            description: string;
            /** @description Its kind. */
            category: components["schemas"]["ConventionCategory"];
            /**
             * @description Key of the language that it applies to; null for all.
             * @example typescript
             */
            language: string | null;
            /** @description What people made of it. */
            status: components["schemas"]["ConventionStatus"];
            /**
             * @description Files that follow over files that it applies to, in percent.
             * @example 97.4
             */
            conformance_pct: number;
            /**
             * @description Files that it applies to.
             * @example 310
             */
            applicable_count: components["schemas"]["Count"];
            /**
             * @description Files that follow.
             * @example 302
             */
            conforming_count: components["schemas"]["Count"];
            /**
             * @description Files that do not.
             * @example 8
             */
            deviation_count: components["schemas"]["Count"];
            /**
             * @description Lower bound of the conformance (Wilson, 95 %).
             * @example 0.949
             */
            confidence: number;
            /** @description When it was first detected. */
            first_detected_at: components["schemas"]["Timestamp"];
            /** @description When it was last measured. */
            last_detected_at: components["schemas"]["Timestamp"];
            /** @description Who last changed its status; null if nobody did. */
            updated_by: components["schemas"]["UserReference"] | null;
            /** @description When its status or figures last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of conventions. */
        ConventionPage: {
            /** @description The conventions of this page. */
            conventions: components["schemas"]["ConventionSummary"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description Where to look for conventions; everywhere if left out. */
        ConventionDetectionTrigger: {
            /**
             * Format: uuid
             * @description The one repository to look at.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id?: string;
        };
        /** @description A run of the convention detection. Counts are null until it has completed. */
        ConventionDetection: {
            /**
             * @description Identifier of the run.
             * @example 01912f91-6b5c-7d4e-8f30-213243546576
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The one repository looked at; null for all of them.
             * @example null
             */
            repository_id: string | null;
            /** @description Who asked for it; null if nobody did. */
            triggered_by: components["schemas"]["UserReference"] | null;
            /** @description State of the run. */
            status: components["schemas"]["RunStatus"];
            /**
             * @description Why it failed, for people; null unless it failed.
             * @example null
             */
            error: string | null;
            /**
             * @description Conventions that hold.
             * @example 17
             */
            convention_count: number | null;
            /**
             * @description Those of them that were not known before.
             * @example 2
             */
            new_count: number | null;
            /**
             * @description Conventions that no longer hold.
             * @example 0
             */
            gone_count: number | null;
            /** @description When it was asked for. */
            created_at: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description When it began to run; null before that.
             * @example 2026-03-10T14:30:01Z
             */
            started_at: string | null;
            /**
             * Format: date-time
             * @description When it completed or failed; null before that.
             * @example 2026-03-10T14:30:03Z
             */
            completed_at: string | null;
            /**
             * @description Milliseconds from start to end; null before the end.
             * @example 2210
             */
            duration_ms: number | null;
        };
        /** @description A place that follows a convention or deviates from it. */
        ConventionExample: {
            /**
             * @description Path from the root of the repository.
             * @example src/checkout/CartTotals.ts
             */
            file: string;
            /**
             * @description First line, from 1.
             * @example 1
             */
            start_line: number;
            /**
             * @description Last line, included.
             * @example 3
             */
            end_line: number;
            /**
             * @description The lines concerned, at most 10.
             * @example export class CartTotals {
             */
            snippet: string;
            /**
             * @description Why it deviates; null if it follows.
             * @example CartTotals.ts is in PascalCase.
             */
            reason: string | null;
        };
        /** @description A convention in full. */
        Convention: components["schemas"]["ConventionSummary"] & {
            /** @description Places that follow it, at most 10. */
            conforming_examples: components["schemas"]["ConventionExample"][];
            /** @description Places that do not, at most 50. */
            deviating_examples: components["schemas"]["ConventionExample"][];
        };
        /** @description A new status for a convention. */
        ConventionUpdate: {
            /**
             * @description The status that it shall have.
             * @example confirmed
             */
            status: components["schemas"]["ConventionStatus"];
        };
        /**
         * @description Where a decision record is in its life.
         * @example accepted
         * @enum {string}
         */
        AdrStatus: "proposed" | "accepted" | "deprecated" | "superseded";
        /** @description What made the analysis suggest a decision record. */
        AdrSuggestion: {
            /**
             * @description What kind of change was seen.
             * @example data_schema
             * @enum {string}
             */
            change_type: "data_schema" | "api_contract" | "security" | "infrastructure";
            /**
             * @description Where it was seen.
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id: components["schemas"]["Uuid"];
            /** @description The commit with the change. */
            commit_sha: components["schemas"]["CommitSha"];
            /**
             * @description The pull request that brought it; null if none did.
             * @example 128
             */
            pr_number: number | null;
            /**
             * @description What was seen.
             * @example The table session is new.
             */
            message: string;
        };
        /** @description An architecture decision record. */
        Adr: {
            /**
             * @description Identifier of the record.
             * @example 01912fa0-7c6d-7e5f-8041-324354657687
             */
            id: components["schemas"]["Uuid"];
            /** @description The project. */
            project_id: components["schemas"]["Uuid"];
            /**
             * Format: uuid
             * @description The repository that it is about; null for the whole project.
             * @example null
             */
            repository_id: string | null;
            /**
             * @description Number within the project, from 1.
             * @example 12
             */
            number: number;
            /**
             * @description What was decided, in a few words.
             * @example Keep sessions in PostgreSQL
             */
            title: string;
            /** @description Where it is in its life. */
            status: components["schemas"]["AdrStatus"];
            /**
             * @description What made a decision necessary.
             * @example Sessions are lost whenever the cache restarts.
             */
            context: string;
            /**
             * @description What was decided.
             * @example Sessions live in a table with an index on expiry.
             */
            decision: string;
            /**
             * @description Why this and nothing else; empty if nobody said.
             * @example One store less to run.
             */
            rationale: string;
            /**
             * @description What follows from it; empty if nobody said.
             * @example Every request costs one more query.
             */
            consequences: string;
            /**
             * @description Domains that it belongs to.
             * @example [
             *       "database"
             *     ]
             */
            tags: string[];
            /**
             * @description Paths or globs of the files that it concerns, from the root of a repository.
             * @example [
             *       "src/session/**"
             *     ]
             */
            affected_files: string[];
            /**
             * @description Whether a person wrote it or the analysis suggested it.
             * @example manual
             * @enum {string}
             */
            source: "manual" | "suggested";
            /** @description What made the analysis suggest it; null if a person wrote it. */
            suggestion: components["schemas"]["AdrSuggestion"] | null;
            /**
             * Format: uuid
             * @description The record that takes its place; null unless it is superseded.
             * @example null
             */
            superseded_by_id: string | null;
            /** @description Who wrote it; null if the analysis did or that user no longer exists. */
            created_by: components["schemas"]["UserReference"] | null;
            /**
             * Format: date-time
             * @description When it was accepted; null if it never was.
             * @example 2026-03-10T14:30:00Z
             */
            decided_at: string | null;
            /** @description When it was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When it last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of decision records. */
        AdrPage: {
            /** @description The decision records of this page. */
            adrs: components["schemas"]["Adr"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description A new decision record. */
        AdrCreate: {
            /**
             * @description What is decided, in a few words.
             * @example Keep sessions in PostgreSQL
             */
            title: string;
            /**
             * @description What makes a decision necessary.
             * @example Sessions are lost whenever the cache restarts.
             */
            context: string;
            /**
             * @description What is decided.
             * @example Sessions live in a table with an index on expiry.
             */
            decision: string;
            /**
             * @description Why this and nothing else.
             * @default
             * @example One store less to run.
             */
            rationale?: string;
            /**
             * @description What follows from it.
             * @default
             * @example Every request costs one more query.
             */
            consequences?: string;
            /**
             * @description Whether it is still to be accepted.
             * @default proposed
             * @example proposed
             * @enum {string}
             */
            status?: "proposed" | "accepted";
            /**
             * @description Domains that it belongs to.
             * @default []
             * @example [
             *       "database"
             *     ]
             */
            tags?: string[];
            /**
             * @description Paths or globs of the files that it concerns.
             * @default []
             * @example [
             *       "src/session/**"
             *     ]
             */
            affected_files?: string[];
            /**
             * Format: uuid
             * @description The repository that it is about; null for the whole project.
             * @default null
             * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
             */
            repository_id?: string | null;
        };
        /** @description Changes to a decision record; what is left out stays. */
        AdrUpdate: {
            /**
             * @description New title.
             * @example Keep sessions in PostgreSQL
             */
            title?: string;
            /**
             * @description New context.
             * @example Sessions are lost whenever the cache restarts.
             */
            context?: string;
            /**
             * @description New decision.
             * @example Sessions live in a table with an index on expiry.
             */
            decision?: string;
            /**
             * @description New rationale.
             * @example One store less to run.
             */
            rationale?: string;
            /**
             * @description New consequences.
             * @example Every request costs one more query.
             */
            consequences?: string;
            /** @description New status. */
            status?: components["schemas"]["AdrStatus"];
            /**
             * Format: uuid
             * @description The record that takes its place, together with the status `superseded` only.
             * @example 01912fa1-8d7e-7f60-8152-435465768798
             */
            superseded_by_id?: string;
            /**
             * @description New tags, in place of the present ones.
             * @example [
             *       "database",
             *       "session"
             *     ]
             */
            tags?: string[];
            /**
             * @description New paths or globs, in place of the present ones.
             * @example [
             *       "src/session/**"
             *     ]
             */
            affected_files?: string[];
        };
        /** @description The calling user. */
        CurrentUser: {
            /**
             * @description Identifier of the user.
             * @example 01912f4d-6c5b-7a49-8382-7160514f3e2d
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description Display name; empty if the user never gave one.
             * @example Ada Lovelace
             */
            name: string;
            /**
             * @description E-mail address.
             * @example ada@octokraft.dev
             */
            email: string;
            /** @description The key of this request. */
            api_key: components["schemas"]["ApiKey"];
            /** @description When the user was created. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of keys. */
        ApiKeyPage: {
            /** @description The keys of this page. */
            keys: components["schemas"]["ApiKey"][];
            total_count: components["schemas"]["TotalCount"];
            limit: components["schemas"]["PageLimit"];
            offset: components["schemas"]["PageOffset"];
        };
        /** @description A new API key. */
        ApiKeyCreate: {
            /**
             * @description What the key is called.
             * @example CI
             */
            name: string;
            /**
             * @description What it is for.
             * @default
             * @example Nightly checks
             */
            description?: string;
            /**
             * @description Leave out or empty for all that the caller may do; `read` for GET requests only.
             * @default []
             * @example [
             *       "read"
             *     ]
             */
            scopes?: "read"[];
            /**
             * Format: uuid
             * @description The one project that the key shall reach; null for all projects of the caller.
             * @default null
             * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
             */
            project_id?: string | null;
            /**
             * Format: date-time
             * @description When the key shall stop working, in the future; null for never.
             * @default null
             * @example 2026-12-31T23:59:59Z
             */
            expires_at?: string | null;
        };
        /** @description Sign of life. */
        Liveness: {
            /**
             * @description Always `ok`.
             * @example ok
             * @constant
             */
            status: "ok";
        };
        /** @description One thing that the server needs. */
        ReadinessCheck: {
            /**
             * @description What was asked.
             * @example database
             * @enum {string}
             */
            name: "database" | "jobs";
            /**
             * @description How long the answer took, in milliseconds.
             * @example 2
             */
            duration_ms: number;
        };
        /** @description The server can serve requests. */
        Readiness: {
            /**
             * @description Always `ready`; a server that is not answers 503.
             * @example ready
             * @constant
             */
            status: "ready";
            /**
             * @description Version of the server.
             * @example 0.1.0
             */
            version: string;
            /** @description What was asked, in order. */
            checks: components["schemas"]["ReadinessCheck"][];
        };
    };
    responses: {
        /** @description The request breaks the contract. `details` says where. Nothing was written. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `unauthorized`: no API key was sent, or the key is malformed, unknown, revoked or expired. */
        Unauthorized: {
            headers: {
                /** @description The scheme to authenticate with. */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `rate_limited`: too many requests from this key or address. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait before the next try. */
                "Retry-After": number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `internal_error`: a fault of the server. The log has the cause under the request id. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `service_unavailable`: the server starts, stops, or cannot reach something that it needs. Try again later. */
        ServiceUnavailable: {
            headers: {
                /** @description Seconds to wait before the next try. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `forbidden`: the key is valid, but its role, project or scope does not reach this operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request contradicts the present state; the code and message name the conflict. */
        Conflict: {
            headers: {
                /** @description The resource in the way, where there is one that can be read. */
                Location?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `payload_too_large`: the body is larger than the server accepts (1 MB unless configured otherwise). */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `unsupported_media_type`: a body was sent that is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `not_found`: there is no such resource, or the caller may not know of it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description How many items to return at most.
         * @example 20
         */
        Limit: number;
        /**
         * @description How many items to skip.
         * @example 0
         */
        Offset: number;
        /**
         * @description Identifier of the project.
         * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
         */
        ProjectId: components["schemas"]["Uuid"];
        /**
         * @description Identifier of a repository of the project.
         * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
         */
        RepositoryId: components["schemas"]["Uuid"];
        /**
         * @description Only runs in these states. Repeat the parameter for several.
         * @example [
         *       "completed"
         *     ]
         */
        RunStatusFilter: components["schemas"]["RunStatus"][];
        /**
         * @description Only these repositories of the project. Repeat the parameter for several.
         * @example [
         *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
         *     ]
         */
        RepositoryFilter: components["schemas"]["Uuid"][];
        /**
         * @description Identifier of an assessment of the project.
         * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
         */
        AssessmentId: components["schemas"]["Uuid"];
        /**
         * @description Only these severities. Repeat the parameter for several.
         * @example [
         *       "critical",
         *       "high"
         *     ]
         */
        SeverityFilter: components["schemas"]["Severity"][];
        /**
         * @description Only these categories. Repeat the parameter for several.
         * @example [
         *       "security",
         *       "runtime_risks"
         *     ]
         */
        CategoryFilter: components["schemas"]["Category"][];
        /**
         * @description Identifier of a drift alert of the project.
         * @example 01912f61-2a3b-7c4d-8e5f-60718293a4b5
         */
        DriftAlertId: components["schemas"]["Uuid"];
        /**
         * @description Only issues in these states. Repeat the parameter for several.
         * @example [
         *       "open",
         *       "reopened"
         *     ]
         */
        IssueStatusFilter: components["schemas"]["IssueStatus"][];
        /**
         * @description Only issues of these rules. Repeat the parameter for several.
         * @example [
         *       "empty-catch"
         *     ]
         */
        RuleFilter: string[];
        /**
         * @description Only issues of these analysers. Repeat the parameter for several.
         * @example [
         *       "octokraft"
         *     ]
         */
        AnalyzerFilter: string[];
        /**
         * @description Only issues in this file, below this folder, or, if it contains `*` or `?`, in files that match the glob (`*` stays
         *     within a folder, `**` does not).
         * @example src/checkout/**
         */
        FileFilter: string;
        /**
         * @description Only issues first seen at or after this time.
         * @example 2026-03-01T00:00:00Z
         */
        FirstSeenSince: string;
        /**
         * @description Only issues whose message, file or symbol contains this text anywhere, whatever its case, in every script. There are
         *     no wildcards: every character stands for itself. A text with three letters or digits in a row is found by index.
         * @example password
         */
        SearchFilter: string;
        /**
         * @description Identifier of an issue of the project.
         * @example 01912f62-9b8a-7d6c-a5b4-c3d2e1f00918
         */
        IssueId: components["schemas"]["Uuid"];
        /**
         * @description Identifier of a pull request analysis of the project.
         * @example 01912f70-0a1b-7c2d-8e3f-405162738495
         */
        AnalysisId: components["schemas"]["Uuid"];
        /**
         * @description Number of the pull request in its repository.
         * @example 128
         */
        PullRequestNumber: number;
    };
    requestBodies: never;
    headers: {
        /** @description Path of the created resource. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Only projects whose name or key contains this text, whatever its case.
                 * @example shop
                 */
                search?: string;
                /**
                 * @description Order of the list; `-` reverses it.
                 * @example name
                 */
                sort?: "name" | "-name" | "created_at" | "-created_at";
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description The project was created. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description The project as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description Only members with this role.
                 * @example owner
                 */
                role?: components["schemas"]["Role"];
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a user who is a member of the project.
                 * @example 01912f4d-6c5b-7a49-8382-7160514f3e2d
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a user who is a member of the project.
                 * @example 01912f4d-6c5b-7a49-8382-7160514f3e2d
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no longer a member. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a user who is a member of the project.
                 * @example 01912f4d-6c5b-7a49-8382-7160514f3e2d
                 */
                userId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberUpdate"];
            };
        };
        responses: {
            /** @description The member with the new role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /**
                 * @description Only invitations in these states. Repeat the parameter for several.
                 * @example [
                 *       "pending"
                 *     ]
                 */
                status?: components["schemas"]["InvitationStatus"][];
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationCreate"];
            };
        };
        responses: {
            /** @description The invitation, with its link unless it was mailed. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an invitation to the project.
                 * @example 01912f55-1f2e-7d3c-8b4a-596877665544
                 */
                invitationId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an invitation to the project.
                 * @example 01912f55-1f2e-7d3c-8b4a-596877665544
                 */
                invitationId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAccept"];
            };
        };
        responses: {
            /** @description The membership, and for a new user the first key. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAcceptance"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listRepositories: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepositoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    linkRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepositoryLink"];
            };
        };
        responses: {
            /** @description The repository is linked. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAvailableRepositories: {
        parameters: {
            query?: {
                /**
                 * @description Only repositories of this installation.
                 * @example 48151623
                 */
                installation_id?: number;
                /**
                 * @description Only repositories whose full name contains this text, whatever its case.
                 * @example store
                 */
                search?: string;
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of repositories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableRepositoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a repository of the project.
                 * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
                 */
                repoId: components["parameters"]["RepositoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repository"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    unlinkRepository: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a repository of the project.
                 * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
                 */
                repoId: components["parameters"]["RepositoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The repository is no longer part of the project. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listInstallations: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of installations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncInstallations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationSync"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHealthDashboard: {
        parameters: {
            query?: {
                /**
                 * @description How many days back the trend reaches.
                 * @example 90
                 */
                trend_days?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDashboard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    triggerAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AssessmentTrigger"];
            };
        };
        responses: {
            /** @description The assessment, pending. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /**
                 * @description Only runs in these states. Repeat the parameter for several.
                 * @example [
                 *       "completed"
                 *     ]
                 */
                status?: components["parameters"]["RunStatusFilter"];
                /**
                 * @description Only assessments started in these ways. Repeat the parameter for several.
                 * @example [
                 *       "manual"
                 *     ]
                 */
                trigger_type?: components["schemas"]["TriggerType"][];
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description Order of the list; `-` reverses it. Assessments without a score come last.
                 * @example -created_at
                 */
                sort?: "created_at" | "-created_at" | "overall_score" | "-overall_score";
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of assessments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessmentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an assessment of the project.
                 * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
                 */
                assessmentId: components["parameters"]["AssessmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSkippedFiles: {
        parameters: {
            query?: {
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description Only files left out for this reason.
                 * @example binary
                 */
                reason?: string;
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an assessment of the project.
                 * @example 01912f60-5c1e-7d3f-9a2b-4e6f8a0b2c4d
                 */
                assessmentId: components["parameters"]["AssessmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkippedFilePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDriftAlerts: {
        parameters: {
            query?: {
                /**
                 * @description Only alerts in these states. Repeat the parameter for several.
                 * @example [
                 *       "active"
                 *     ]
                 */
                status?: components["schemas"]["DriftAlertStatus"][];
                /**
                 * @description Only these kinds of drift. Repeat the parameter for several.
                 * @example [
                 *       "score"
                 *     ]
                 */
                drift_type?: components["schemas"]["DriftType"][];
                /**
                 * @description Only these severities. Repeat the parameter for several.
                 * @example [
                 *       "critical",
                 *       "high"
                 *     ]
                 */
                severity?: components["parameters"]["SeverityFilter"];
                /**
                 * @description Only these categories. Repeat the parameter for several.
                 * @example [
                 *       "security",
                 *       "runtime_risks"
                 *     ]
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description Order of the list; `-` reverses it. `-severity` is gravest first.
                 * @example -created_at
                 */
                sort?: "created_at" | "-created_at" | "severity" | "-severity";
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of drift alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftAlertPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDriftAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a drift alert of the project.
                 * @example 01912f61-2a3b-7c4d-8e5f-60718293a4b5
                 */
                alertId: components["parameters"]["DriftAlertId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftAlert"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dismissDriftAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a drift alert of the project.
                 * @example 01912f61-2a3b-7c4d-8e5f-60718293a4b5
                 */
                alertId: components["parameters"]["DriftAlertId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert, dismissed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftAlert"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listHealthCategories: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCategoryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listIssues: {
        parameters: {
            query?: {
                /**
                 * @description Only these severities. Repeat the parameter for several.
                 * @example [
                 *       "critical",
                 *       "high"
                 *     ]
                 */
                severity?: components["parameters"]["SeverityFilter"];
                /**
                 * @description Only these categories. Repeat the parameter for several.
                 * @example [
                 *       "security",
                 *       "runtime_risks"
                 *     ]
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description Only issues in these states. Repeat the parameter for several.
                 * @example [
                 *       "open",
                 *       "reopened"
                 *     ]
                 */
                status?: components["parameters"]["IssueStatusFilter"];
                /**
                 * @description Only issues of these rules. Repeat the parameter for several.
                 * @example [
                 *       "empty-catch"
                 *     ]
                 */
                rule_id?: components["parameters"]["RuleFilter"];
                /**
                 * @description Only issues of these analysers. Repeat the parameter for several.
                 * @example [
                 *       "octokraft"
                 *     ]
                 */
                analyzer?: components["parameters"]["AnalyzerFilter"];
                /**
                 * @description Only issues in this file, below this folder, or, if it contains `*` or `?`, in files that match the glob (`*` stays
                 *     within a folder, `**` does not).
                 * @example src/checkout/**
                 */
                file?: components["parameters"]["FileFilter"];
                /**
                 * @description Only issues first seen at or after this time.
                 * @example 2026-03-01T00:00:00Z
                 */
                first_seen_since?: components["parameters"]["FirstSeenSince"];
                /**
                 * @description Only issues whose message, file or symbol contains this text anywhere, whatever its case, in every script. There are
                 *     no wildcards: every character stands for itself. A text with three letters or digits in a row is found by index.
                 * @example password
                 */
                search?: components["parameters"]["SearchFilter"];
                /**
                 * @description Order of the list; `-` gives its exact reverse. By severity, `-severity` is gravest first. Ties go by file and
                 *     line in `-severity`, `-first_seen_at`, `-last_seen_at`, `-confidence`, `file` and `rule_id`.
                 * @example -severity
                 */
                sort?: "severity" | "-severity" | "first_seen_at" | "-first_seen_at" | "last_seen_at" | "-last_seen_at" | "file" | "-file" | "rule_id" | "-rule_id" | "confidence" | "-confidence";
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIssueStats: {
        parameters: {
            query?: {
                /**
                 * @description Only these severities. Repeat the parameter for several.
                 * @example [
                 *       "critical",
                 *       "high"
                 *     ]
                 */
                severity?: components["parameters"]["SeverityFilter"];
                /**
                 * @description Only these categories. Repeat the parameter for several.
                 * @example [
                 *       "security",
                 *       "runtime_risks"
                 *     ]
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description Only issues in these states. Repeat the parameter for several.
                 * @example [
                 *       "open",
                 *       "reopened"
                 *     ]
                 */
                status?: components["parameters"]["IssueStatusFilter"];
                /**
                 * @description Only issues of these rules. Repeat the parameter for several.
                 * @example [
                 *       "empty-catch"
                 *     ]
                 */
                rule_id?: components["parameters"]["RuleFilter"];
                /**
                 * @description Only issues of these analysers. Repeat the parameter for several.
                 * @example [
                 *       "octokraft"
                 *     ]
                 */
                analyzer?: components["parameters"]["AnalyzerFilter"];
                /**
                 * @description Only issues in this file, below this folder, or, if it contains `*` or `?`, in files that match the glob (`*` stays
                 *     within a folder, `**` does not).
                 * @example src/checkout/**
                 */
                file?: components["parameters"]["FileFilter"];
                /**
                 * @description Only issues first seen at or after this time.
                 * @example 2026-03-01T00:00:00Z
                 */
                first_seen_since?: components["parameters"]["FirstSeenSince"];
                /**
                 * @description Only issues whose message, file or symbol contains this text anywhere, whatever its case, in every script. There are
                 *     no wildcards: every character stands for itself. A text with three letters or digits in a row is found by index.
                 * @example password
                 */
                search?: components["parameters"]["SearchFilter"];
                /**
                 * @description How many days back the trend reaches.
                 * @example 90
                 */
                trend_days?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueStats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an issue of the project.
                 * @example 01912f62-9b8a-7d6c-a5b4-c3d2e1f00918
                 */
                issueId: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    dismissIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an issue of the project.
                 * @example 01912f62-9b8a-7d6c-a5b4-c3d2e1f00918
                 */
                issueId: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueDismiss"];
            };
        };
        responses: {
            /** @description The issue, dismissed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restoreIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an issue of the project.
                 * @example 01912f62-9b8a-7d6c-a5b4-c3d2e1f00918
                 */
                issueId: components["parameters"]["IssueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issue, active again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDismissRules: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of dismiss rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissRulePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDismissRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissRuleCreate"];
            };
        };
        responses: {
            /** @description The rule, with the number of issues that it dismisses. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissRule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDismissRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a dismiss rule of the project.
                 * @example 01912f63-4d5e-7f60-8a9b-acbdcedf0112
                 */
                ruleId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DismissRule"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDismissRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a dismiss rule of the project.
                 * @example 01912f63-4d5e-7f60-8a9b-acbdcedf0112
                 */
                ruleId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrAnalyses: {
        parameters: {
            query?: {
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description Only runs in these states. Repeat the parameter for several.
                 * @example [
                 *       "completed"
                 *     ]
                 */
                status?: components["parameters"]["RunStatusFilter"];
                /**
                 * @description Only analyses with these outcomes. Repeat the parameter for several.
                 * @example [
                 *       "blocked"
                 *     ]
                 */
                readiness?: components["schemas"]["ReadinessStatus"][];
                /**
                 * @description Only analyses of pull requests with this number.
                 * @example 128
                 */
                number?: number;
                /**
                 * @description Only analyses of pull requests whose title, author or head branch contains this text, whatever its case.
                 * @example checkout
                 */
                search?: string;
                /**
                 * @description Order of the list; `-` reverses it.
                 * @example -created_at
                 */
                sort?: "created_at" | "-created_at" | "number" | "-number";
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of analyses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrAnalysisPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPrAnalysisStats: {
        parameters: {
            query?: {
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description How many days back the window reaches.
                 * @example 90
                 */
                days?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrAnalysisStats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPrAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a pull request analysis of the project.
                 * @example 01912f70-0a1b-7c2d-8e3f-405162738495
                 */
                analysisId: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrAnalysis"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPrAnalysisIssues: {
        parameters: {
            query?: {
                /**
                 * @description Only issues that are new, or only those that are fixed.
                 * @example new
                 */
                change?: components["schemas"]["IssueChange"];
                /**
                 * @description Only these severities. Repeat the parameter for several.
                 * @example [
                 *       "critical",
                 *       "high"
                 *     ]
                 */
                severity?: components["parameters"]["SeverityFilter"];
                /**
                 * @description Only these categories. Repeat the parameter for several.
                 * @example [
                 *       "security",
                 *       "runtime_risks"
                 *     ]
                 */
                category?: components["parameters"]["CategoryFilter"];
                /**
                 * @description Only issues in this file, below this folder, or, if it contains `*` or `?`, in files that match the glob (`*` stays
                 *     within a folder, `**` does not).
                 * @example src/checkout/**
                 */
                file?: components["parameters"]["FileFilter"];
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a pull request analysis of the project.
                 * @example 01912f70-0a1b-7c2d-8e3f-405162738495
                 */
                analysisId: components["parameters"]["AnalysisId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of issues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrIssuePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLatestPrAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a repository of the project.
                 * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
                 */
                repoId: components["parameters"]["RepositoryId"];
                /**
                 * @description Number of the pull request in its repository.
                 * @example 128
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analysis. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrAnalysis"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    triggerPrAnalysis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a repository of the project.
                 * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
                 */
                repoId: components["parameters"]["RepositoryId"];
                /**
                 * @description Number of the pull request in its repository.
                 * @example 128
                 */
                number: components["parameters"]["PullRequestNumber"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PrAnalysisTrigger"];
            };
        };
        responses: {
            /** @description The analysis, pending. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrAnalysis"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getArchitectureOverview: {
        parameters: {
            query?: {
                /**
                 * @description Only the modules of this repository.
                 * @example 01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c
                 */
                repository_id?: components["schemas"]["Uuid"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overview. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchitectureOverview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listArchitectureReviews: {
        parameters: {
            query?: {
                /**
                 * @description Only runs in these states. Repeat the parameter for several.
                 * @example [
                 *       "completed"
                 *     ]
                 */
                status?: components["parameters"]["RunStatusFilter"];
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description Order of the list; `-` reverses it. Reviews without a score come last.
                 * @example -created_at
                 */
                sort?: "created_at" | "-created_at" | "overall_score" | "-overall_score";
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reviews. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchitectureReviewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    triggerArchitectureReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ArchitectureReviewTrigger"];
            };
        };
        responses: {
            /** @description The review, pending. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchitectureReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getArchitectureReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of an architecture review of the project.
                 * @example 01912f80-3c2b-7a19-8f0e-1d2c3b4a5968
                 */
                reviewId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchitectureReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConventions: {
        parameters: {
            query?: {
                /**
                 * @description Only conventions in these states. Repeat the parameter for several.
                 * @example [
                 *       "detected",
                 *       "confirmed"
                 *     ]
                 */
                status?: components["schemas"]["ConventionStatus"][];
                /**
                 * @description Only conventions of these kinds. Repeat the parameter for several.
                 * @example [
                 *       "naming"
                 *     ]
                 */
                category?: components["schemas"]["ConventionCategory"][];
                /**
                 * @description Only these repositories of the project. Repeat the parameter for several.
                 * @example [
                 *       "01912f51-03d4-7e8a-b1c2-0d9e8f7a6b5c"
                 *     ]
                 */
                repository_id?: components["parameters"]["RepositoryFilter"];
                /**
                 * @description Order of the list; `-` reverses it.
                 * @example -conformance_pct
                 */
                sort?: "conformance_pct" | "-conformance_pct" | "name" | "-name" | "first_detected_at" | "-first_detected_at";
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of conventions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    detectConventions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConventionDetectionTrigger"];
            };
        };
        responses: {
            /** @description The detection, pending. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionDetection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConventionDetection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a convention detection of the project.
                 * @example 01912f91-6b5c-7d4e-8f30-213243546576
                 */
                detectionId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The detection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionDetection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConvention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a convention of the project.
                 * @example 01912f90-5a4b-7c3d-8e2f-102132435465
                 */
                conventionId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The convention. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Convention"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConvention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a convention of the project.
                 * @example 01912f90-5a4b-7c3d-8e2f-102132435465
                 */
                conventionId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConventionUpdate"];
            };
        };
        responses: {
            /** @description The convention with its new status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Convention"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAdrs: {
        parameters: {
            query?: {
                /**
                 * @description Only records in these states. Repeat the parameter for several.
                 * @example [
                 *       "proposed",
                 *       "accepted"
                 *     ]
                 */
                status?: components["schemas"]["AdrStatus"][];
                /**
                 * @description Only records with at least one of these tags. Repeat the parameter for several.
                 * @example [
                 *       "database"
                 *     ]
                 */
                tag?: string[];
                /**
                 * @description Only records whose title or text contains this text, whatever its case.
                 * @example postgres
                 */
                search?: string;
                /**
                 * @description Order of the list; `-` reverses it.
                 * @example -number
                 */
                sort?: "number" | "-number" | "updated_at" | "-updated_at" | "title" | "-title";
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdrPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAdr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdrCreate"];
            };
        };
        responses: {
            /** @description The record. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adr"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAdr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a decision record of the project.
                 * @example 01912fa0-7c6d-7e5f-8041-324354657687
                 */
                adrId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adr"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAdr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the project.
                 * @example 01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e
                 */
                id: components["parameters"]["ProjectId"];
                /**
                 * @description Identifier of a decision record of the project.
                 * @example 01912fa0-7c6d-7e5f-8041-324354657687
                 */
                adrId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdrUpdate"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adr"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user and the key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        responses: {
            /** @description The key, with its secret. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of one of the caller's keys.
                 * @example 01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b
                 */
                keyId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of one of the caller's keys.
                 * @example 01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b
                 */
                keyId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that requests need answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
