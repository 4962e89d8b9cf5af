// Generated from openapi/ by pnpm generate. Do not edit.
import type { Answer } from "../runtime/check-response.ts";

/** By operationId. */
export const examples: Readonly<Record<string, Answer | undefined>> = {
  listApiKeys: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"keys\":[{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000001\",\"name\":\"CI\",\"description\":\"Nightly checks\",\"key_prefix\":\"ok_live_fd0f\",\"scopes\":[\"read\"],\"project_id\":null,\"last_used_at\":null,\"expires_at\":null,\"created_at\":\"2026-03-10T14:03:00Z\"},{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000004\",\"name\":\"Initial key\",\"description\":\"\",\"key_prefix\":\"ok_live_1fe7\",\"scopes\":[],\"project_id\":null,\"last_used_at\":\"2026-03-10T14:03:00Z\",\"expires_at\":null,\"created_at\":\"2026-03-10T14:00:00Z\"}],\"total_count\":2,\"limit\":20,\"offset\":0}}"),
  createApiKey: JSON.parse("{\"status\":201,\"headers\":{\"Location\":\"/api/v1/projects/01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\"},\"contentType\":\"application/json\",\"body\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000001\",\"name\":\"CI\",\"description\":\"Nightly checks\",\"key_prefix\":\"ok_live_5532\",\"scopes\":[\"read\"],\"project_id\":null,\"last_used_at\":null,\"expires_at\":null,\"created_at\":\"2026-03-10T14:03:00Z\",\"key\":\"ok_live_fd0fe62cd20e6923c737ebc8ddf03e8fa25cf201c3b5fbf15659ab22a3a08d7c\"}}"),
  getApiKey: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000001\",\"name\":\"CI\",\"description\":\"Nightly checks\",\"key_prefix\":\"ok_live_fd0f\",\"scopes\":[\"read\"],\"project_id\":null,\"last_used_at\":null,\"expires_at\":null,\"created_at\":\"2026-03-10T14:03:00Z\"}}"),
  deleteApiKey: JSON.parse("{\"status\":204}"),
};
