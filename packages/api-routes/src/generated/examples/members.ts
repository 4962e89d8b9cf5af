// Generated from openapi/ by pnpm generate. Do not edit.
import type { Answer } from "../runtime/check-response.ts";

/** By operationId. */
export const examples: Readonly<Record<string, Answer | undefined>> = {
  listMembers: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"members\":[{\"project_id\":\"01912f4e-8a3b-7c51-9d2e-000000000007\",\"user_id\":\"01912f4e-8a3b-7c51-9d2e-000000000006\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\",\"role\":\"owner\",\"created_at\":\"2026-03-10T14:07:00Z\",\"updated_at\":\"2026-03-10T14:07:00Z\"},{\"project_id\":\"01912f4e-8a3b-7c51-9d2e-000000000007\",\"user_id\":\"01912f4e-8a3b-7c51-9d2e-00000000000a\",\"name\":\"Grace Hopper\",\"email\":\"grace@octokraft.dev\",\"role\":\"member\",\"created_at\":\"2026-03-10T14:12:00Z\",\"updated_at\":\"2026-03-10T14:12:00Z\"}],\"pending_invitation_count\":0,\"total_count\":2,\"limit\":20,\"offset\":0}}"),
  getMember: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"project_id\":\"01912f4e-8a3b-7c51-9d2e-000000000007\",\"user_id\":\"01912f4e-8a3b-7c51-9d2e-00000000000a\",\"name\":\"Grace Hopper\",\"email\":\"grace@octokraft.dev\",\"role\":\"member\",\"created_at\":\"2026-03-10T14:12:00Z\",\"updated_at\":\"2026-03-10T14:12:00Z\"}}"),
  deleteMember: JSON.parse("{\"status\":204}"),
  updateMember: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"project_id\":\"01912f4e-8a3b-7c51-9d2e-000000000007\",\"user_id\":\"01912f4e-8a3b-7c51-9d2e-00000000000a\",\"name\":\"Grace Hopper\",\"email\":\"grace@octokraft.dev\",\"role\":\"owner\",\"created_at\":\"2026-03-10T14:12:00Z\",\"updated_at\":\"2026-03-10T14:15:00Z\"}}"),
};
