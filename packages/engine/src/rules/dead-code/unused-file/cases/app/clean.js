import { rmSync } from "node:fs"; // ok: unused-file

rmSync("dist", { recursive: true });
