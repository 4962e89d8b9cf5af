import { roleInProject, type Caller, type Db, type Role } from "@octokraft/store";

import { ApiError } from "./api-error.ts";
import { notFound } from "./not-found.ts";

/** What an operation's `x-role` and path say of who may call it. */
export interface Requirement {
  operationId: string;
  method: string;
  role: "user" | "member" | "owner";
  /** The project of the path, if the operation has one. */
  projectId: string | null;
}

/** Operations outside projects that a key made for one project may call nevertheless: their answers are narrowed to it. */
const openToProjectKeys = new Set(["listProjects"]);

/**
 * Decides whether a caller may do something and returns its role in the project. A project that the caller is no member
 * of answers exactly like one that does not exist (404); 403 is for what is known but out of the key's or role's reach.
 */
export async function authorize(db: Db, caller: Caller, requirement: Requirement): Promise<Role | null> {
  const { operationId, method, projectId } = requirement;
  const role = projectId === null ? null : await roleInProject(db, projectId, caller.user.id);
  if (requirement.role !== "user" && role === null) throw notFound("project");
  if (!isWithinReach(caller.project_id, projectId, operationId)) {
    throw forbidden("This key is made for one project and reaches nothing outside of it.");
  }
  if (caller.scopes.includes("read") && method !== "GET") throw forbidden("This key may only read.");
  if (requirement.role === "owner" && role !== "owner") {
    throw forbidden("Only owners of the project may do this; you are a member.");
  }
  return role;
}

function isWithinReach(keyProject: string | null, projectId: string | null, operationId: string): boolean {
  if (keyProject === null) return true;
  return projectId === null ? openToProjectKeys.has(operationId) : keyProject === projectId.toLowerCase();
}

function forbidden(message: string): ApiError {
  return new ApiError(403, "forbidden", message);
}
