import { CompiledQuery, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import type { DatabaseConnection, Driver } from "kysely";
import type { Database } from "../open-database.ts";
import type { Db, Tables } from "../tables.ts";

/** A step of a plan, as `explain (format json)` tells. */
export interface PlanNode {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  Plans?: PlanNode[];
}

export interface ExplainedQuery {
  sql: string;
  /** The plan for these parameters. */
  plan: PlanNode;
  /** The plan that a prepared statement may have for any parameters; PGlite makes none. */
  genericPlan: PlanNode | null;
}

/** Runs queries as usual and says how the database answers each of them. Needs PostgreSQL 16 or newer. */
export async function explainQueries(
  { db, engine }: Database,
  run: (db: Db) => Promise<unknown>,
): Promise<ExplainedQuery[]> {
  const explained: ExplainedQuery[] = [];
  const executor = db.getExecutor();
  const explain = async (
    options: string,
    { sql, parameters }: Pick<CompiledQuery, "sql" | "parameters">,
  ): Promise<PlanNode> => {
    const { rows } = await executor.executeQuery<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(
      CompiledQuery.raw(`explain (${options}, costs off, format json) ${sql}`, [...parameters]),
    );
    const plan = rows[0]?.["QUERY PLAN"][0].Plan;
    if (plan === undefined) throw new Error(`There is no plan of ${sql}`);
    return plan;
  };
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery) => {
      const plan = await explain("verbose false", query);
      const genericPlan =
        engine === "pglite" ? null : await explain("generic_plan", { sql: query.sql, parameters: [] });
      explained.push({ sql: query.sql, plan, genericPlan });
      return executor.executeQuery<R>({ ...query, query: query.query });
    },
    streamQuery: () => {
      throw new Error("Streams are not used here");
    },
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: async () => {},
    commitTransaction: async () => {},
    rollbackTransaction: async () => {},
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  const explaining = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (other) => new PostgresIntrospector(other),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  await run(explaining);
  return explained;
}

/** Every step of a plan that reads rows, as one line: `Index Only Scan issues_gravest`. */
export function scansOf(plan: PlanNode): string[] {
  const below = (plan.Plans ?? []).flatMap((child) => scansOf(child));
  const target = plan["Index Name"] ?? plan["Relation Name"];
  if (target === undefined || plan["Node Type"] === "Bitmap Heap Scan") return below;
  return [`${plan["Node Type"]} ${target}`, ...below];
}
