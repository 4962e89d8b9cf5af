// Generated from openapi/ by pnpm generate. Do not edit.
/** By operationId. */
export const examples = {
  getCurrentUser: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000006\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\",\"created_at\":\"2026-03-10T14:00:00Z\",\"api_key\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000004\",\"name\":\"Initial key\",\"description\":\"\",\"key_prefix\":\"ok_live_1fe7\",\"scopes\":[],\"project_id\":null,\"last_used_at\":\"2026-03-10T14:05:00Z\",\"expires_at\":null,\"created_at\":\"2026-03-10T14:00:00Z\"}}}"),
};
