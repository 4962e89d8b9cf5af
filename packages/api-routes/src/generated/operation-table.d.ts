// Generated from openapi/ by pnpm generate. Do not edit.
import type { Operations } from "./operation-types.ts";
import type { Answer } from "./runtime/check-response.ts";
import type { Operation, OperationDetail } from "./runtime/operation.ts";

/** Method, path, tag, role, security and statuses of every operation. */
export declare const table: { readonly [Id in keyof Operations]: Operation };

type ByTag<Loaded> = Readonly<Record<string, () => Promise<Readonly<Record<string, Loaded | undefined>>>>>;

/** What loads the decoders and validators of a tag's operations. */
export declare const detailsByTag: ByTag<OperationDetail>;

/** What loads the example answers of a tag's operations. */
export declare const examplesByTag: ByTag<Answer>;
