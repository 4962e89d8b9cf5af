// Generated from openapi/ by pnpm generate. Do not edit.
import type { Answer } from "../runtime/check-response.ts";

/** By operationId. */
export const examples: Readonly<Record<string, Answer | undefined>> = {
  listMembers: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"members\":[{\"project_id\":\"01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\",\"user_id\":\"01912f4d-6c5b-7a49-8382-7160514f3e2d\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\",\"role\":\"member\",\"created_at\":\"2026-03-10T14:30:00Z\",\"updated_at\":\"2026-03-10T14:30:00Z\"}],\"pending_invitation_count\":1,\"total_count\":42,\"limit\":20,\"offset\":0}}"),
  getMember: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"project_id\":\"01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\",\"user_id\":\"01912f4d-6c5b-7a49-8382-7160514f3e2d\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\",\"role\":\"member\",\"created_at\":\"2026-03-10T14:30:00Z\",\"updated_at\":\"2026-03-10T14:30:00Z\"}}"),
  deleteMember: JSON.parse("{\"status\":204}"),
  updateMember: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"project_id\":\"01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\",\"user_id\":\"01912f4d-6c5b-7a49-8382-7160514f3e2d\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\",\"role\":\"member\",\"created_at\":\"2026-03-10T14:30:00Z\",\"updated_at\":\"2026-03-10T14:30:00Z\"}}"),
};
