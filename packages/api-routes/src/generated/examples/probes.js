// Generated from openapi/ by pnpm generate. Do not edit.
/** By operationId. */
export const examples = {
  getLiveness: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"status\":\"ok\"}}"),
  getReadiness: JSON.parse("{\"status\":200,\"contentType\":\"application/json\",\"body\":{\"status\":\"ready\",\"version\":\"0.1.0\",\"checks\":[{\"name\":\"database\",\"duration_ms\":20},{\"name\":\"jobs\",\"duration_ms\":20}]}}"),
};
