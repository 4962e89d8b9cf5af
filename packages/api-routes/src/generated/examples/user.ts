// Generated from openapi/ by pnpm generate. Do not edit.
import type { Answer } from "../runtime/check-response.ts";

/** By operationId. */
export const examples: Readonly<Record<string, Answer | undefined>> = {
  getCurrentUser: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"id\":\"01912f4d-6c5b-7a49-8382-7160514f3e2d\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\",\"api_key\":{\"id\":\"01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b\",\"name\":\"CI\",\"description\":\"Nightly checks\",\"key_prefix\":\"ok_live_a1b2\",\"scopes\":[\"read\"],\"project_id\":\"01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\",\"last_used_at\":\"2026-03-10T14:30:00Z\",\"expires_at\":\"2026-12-31T23:59:59Z\",\"created_at\":\"2026-03-10T14:30:00Z\"},\"created_at\":\"2026-03-10T14:30:00Z\"}}"),
};
