import type { Caller } from "@octokraft/store";

import { ApiError } from "./api-error.ts";
import { notFound } from "./not-found.ts";

/** What an operation's method, path and `x-role` say of who may call it. */
export interface Requirement {
  operationId: string;
  /** Lower case. */
  method: string;
  role?: string;
}

/** Operations outside projects that a key made for one project may call nevertheless: they tell it nothing beyond. */
const openToProjectKeys = new Set(["listProjects", "getCurrentUser"]);

/**
 * Throws unless a caller may do something in a project (`projectId`), or outside of any (null). A project that the
 * caller is no member of answers exactly like one that does not exist (404); 403 is for what is known but out of reach of
 * the key or the role.
 */
export function authorize(caller: Caller, operation: Requirement, projectId: string | null): void {
  if (projectId !== null && caller.role === null) throw notFound("project");
  if (!isWithinReach(caller.project_id, projectId, operation.operationId)) {
    throw forbidden("This key is made for one project and reaches nothing outside of it.");
  }
  if (caller.scopes.includes("read") && operation.method !== "get")
    throw forbidden("This key may only read.");
  if (operation.role === "user") return;
  if (operation.role !== "member" && operation.role !== "owner") {
    throw new TypeError(
      `${operation.operationId} has no role that the server knows: ${operation.role ?? "none"}`,
    );
  }
  if (caller.role === null) throw forbidden("Only members of a project may do this.");
  if (operation.role === "owner" && caller.role !== "owner") {
    throw forbidden("Only owners of the project may do this; you are a member.");
  }
}

function isWithinReach(keyProject: string | null, projectId: string | null, operationId: string): boolean {
  if (keyProject === null) return true;
  return projectId === null ? openToProjectKeys.has(operationId) : keyProject === projectId.toLowerCase();
}

function forbidden(message: string): ApiError {
  return new ApiError(403, "forbidden", message);
}
