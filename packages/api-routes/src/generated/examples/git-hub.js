// Generated from openapi/ by pnpm generate. Do not edit.
/** By operationId. */
export const examples = {
  listInstallations: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"installations\":[{\"installation_id\":48151623,\"account\":\"shop\",\"account_type\":\"organization\",\"repository_selection\":\"selected\",\"repository_count\":14,\"suspended_at\":null,\"synced_at\":\"2026-03-10T14:30:00Z\"}],\"total_count\":42,\"limit\":20,\"offset\":0}}"),
  syncInstallations: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"installations\":[{\"installation_id\":48151623,\"account\":\"shop\",\"account_type\":\"organization\",\"repository_selection\":\"selected\",\"repository_count\":14,\"suspended_at\":null,\"synced_at\":\"2026-03-10T14:30:00Z\"}],\"added_count\":1,\"removed_count\":0,\"repository_count\":14,\"synced_at\":\"2026-03-10T14:30:00Z\"}}"),
};
