// Generated from openapi/ by pnpm generate. Do not edit.
import type { Answer } from "../runtime/check-response.ts";

/** By operationId. */
export const examples: Readonly<Record<string, Answer | undefined>> = {
  listDismissRules: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"dismiss_rules\":[{\"id\":\"01912f4e-8a3b-7c51-9d2e-00000000001c\",\"project_id\":\"01912f4e-8a3b-7c51-9d2e-000000000007\",\"match\":{\"path\":\"tools/**\"},\"reason\":\"accepted_risk\",\"comment\":\"Runs on one laptop.\",\"matched_count\":3,\"created_by\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000006\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\"},\"created_at\":\"2026-03-10T14:34:00Z\"}],\"total_count\":1,\"limit\":20,\"offset\":0}}"),
  createDismissRule: JSON.parse("{\"status\":201,\"headers\":{\"Location\":\"/api/v1/projects/01912f4e-8a3b-7c51-9d2e-5f6a7b8c9d0e\"},\"contentType\":\"application/json\",\"body\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-00000000001c\",\"project_id\":\"01912f4e-8a3b-7c51-9d2e-000000000007\",\"match\":{\"path\":\"tools/**\"},\"reason\":\"accepted_risk\",\"comment\":\"Runs on one laptop.\",\"matched_count\":3,\"created_by\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000006\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\"},\"created_at\":\"2026-03-10T14:34:00Z\"}}"),
  getDismissRule: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-00000000001c\",\"project_id\":\"01912f4e-8a3b-7c51-9d2e-000000000007\",\"match\":{\"path\":\"tools/**\"},\"reason\":\"accepted_risk\",\"comment\":\"Runs on one laptop.\",\"matched_count\":3,\"created_by\":{\"id\":\"01912f4e-8a3b-7c51-9d2e-000000000006\",\"name\":\"Ada Lovelace\",\"email\":\"ada@octokraft.dev\"},\"created_at\":\"2026-03-10T14:34:00Z\"}}"),
  deleteDismissRule: JSON.parse("{\"status\":204}"),
};
