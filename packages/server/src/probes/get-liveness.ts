import type { Handler } from "../http/handler.ts";

export const getLiveness: Handler<"getLiveness"> = async () => ({ status: 200, body: { status: "ok" } });
