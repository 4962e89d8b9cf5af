// Generated from openapi/ by pnpm generate. Do not edit.
import type { Answer } from "../runtime/check-response.ts";

/** By operationId. */
export const examples: Readonly<Record<string, Answer | undefined>> = {
  listApiKeys: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"keys\":[{\"id\":\"01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b\",\"name\":\"CI\",\"description\":\"Nightly checks\",\"key_prefix\":\"ok_live_a1b2\",\"scopes\":[\"read\"],\"project_id\":\"01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\",\"last_used_at\":\"2026-03-10T14:30:00Z\",\"expires_at\":\"2026-12-31T23:59:59Z\",\"created_at\":\"2026-03-10T14:30:00Z\"}],\"total_count\":42,\"limit\":20,\"offset\":0}}"),
  createApiKey: JSON.parse("{\"status\":201,\"headers\":{\"Location\":\"/api/v1/projects/01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\"},\"contentType\":\"application/json\",\"body\":{\"id\":\"01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b\",\"name\":\"CI\",\"description\":\"Nightly checks\",\"key_prefix\":\"ok_live_a1b2\",\"scopes\":[\"read\"],\"project_id\":\"01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\",\"last_used_at\":\"2026-03-10T14:30:00Z\",\"expires_at\":\"2026-12-31T23:59:59Z\",\"created_at\":\"2026-03-10T14:30:00Z\",\"key\":\"ok_live_a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90\"}}"),
  getApiKey: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"id\":\"01912f50-7d21-7f00-8a4b-3c2d1e0f9a8b\",\"name\":\"CI\",\"description\":\"Nightly checks\",\"key_prefix\":\"ok_live_a1b2\",\"scopes\":[\"read\"],\"project_id\":\"01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\",\"last_used_at\":\"2026-03-10T14:30:00Z\",\"expires_at\":\"2026-12-31T23:59:59Z\",\"created_at\":\"2026-03-10T14:30:00Z\"}}"),
  deleteApiKey: JSON.parse("{\"status\":204}"),
};
