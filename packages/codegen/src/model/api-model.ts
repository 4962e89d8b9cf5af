import type { SchemaNode } from "../schema/schema-graph.ts";

/** An OpenAPI document, read and resolved: what the emitters work from. */
export interface ApiModel {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly OperationModel[];
  /** Operations of webhooks and callbacks: types and schemas, no routes. */
  readonly webhooks: readonly OperationModel[];
  readonly security: readonly SecuritySchemeModel[];
  readonly servers: readonly ServerModel[];
}

export interface OperationModel {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** The value of `x-role`. */
  readonly role?: string;
  readonly parameters: readonly ParameterModel[];
  readonly body?: BodyModel;
  readonly responses: readonly ResponseModel[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly pointer: string;
}

export type ParameterPlace = "path" | "query" | "header" | "cookie";

export interface ParameterModel {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly json: boolean;
  readonly schema: SchemaNode;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly pointer: string;
}

export interface BodyModel {
  readonly required: boolean;
  readonly content: readonly MediaModel[];
  readonly description?: string;
}

export interface MediaModel {
  readonly type: string;
  readonly kind: "json" | "text" | "urlencoded" | "multipart" | "binary";
  readonly schema?: SchemaNode;
  /** How form properties are written, by name. */
  readonly encoding: Readonly<
    Record<
      string,
      {
        readonly style?: string;
        readonly explode?: boolean;
        readonly json: boolean;
        /** Content types that a part may have; any where empty. */
        readonly types: readonly string[];
      }
    >
  >;
  readonly examples: readonly unknown[];
}

export interface ResponseModel {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly content: readonly MediaModel[];
  readonly headers: readonly HeaderModel[];
}

export interface HeaderModel {
  readonly name: string;
  readonly required: boolean;
  readonly schema: SchemaNode;
  readonly description?: string;
}

export type SecuritySchemeModel =
  | { readonly name: string; readonly type: "bearer" | "basic" | "mutualTLS" }
  | {
      readonly name: string;
      readonly type: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly key: string;
    };

export interface ServerModel {
  readonly url: string;
  readonly description?: string;
  readonly variables: Readonly<
    Record<string, { readonly default: string; readonly values: readonly string[] }>
  >;
}
