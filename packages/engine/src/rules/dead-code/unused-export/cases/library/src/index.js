export { a } from "./parts.js"; // ok: unused-export
