import { expect, test } from "vitest";
import { linkRepository } from "../repositories.ts";
import { runAssessment, sampleAssessment, seedProject, testDatabase } from "../testing/index.ts";
import { beginAssessment } from "./begin-assessment.ts";
import { completeAssessment } from "./complete-assessment.ts";
import { getHealthDashboard } from "./get-health-dashboard.ts";
import { startAssessment } from "./start-assessment.ts";

const { db } = await testDatabase();

test("the dashboard shows how good the tests of all repositories are, and how well conventions are kept", async () => {
  const { project } = await seedProject(db);
  const second = await linkRepository(db, project.id, {
    provider: "local",
    name: "back-office",
    path: "/code/back-office",
    default_branch: "main",
    head_sha: null,
  });
  const { id } = await startAssessment(db, project.id, { trigger_type: "manual" });
  const work = await beginAssessment(db, id);
  const { analyzed } = sampleAssessment([]);
  const results = (work?.repositories ?? []).map((repository) => {
    const isSecond = repository.id === second.id;
    const assessment = sampleAssessment([], {
      analyzed: { ...analyzed, lines: isSecond ? 1000 : 2000, test_lines: isSecond ? 100 : 500 },
      measures: {
        tests: {
          test_count: isSecond ? 10 : 20,
          skipped_test_count: isSecond ? 1 : 2,
          assertion_count: isSecond ? 10 : 30,
          mock_count: isSecond ? 0 : 5,
          untested_complex_count: isSecond ? 4 : 3,
        },
        conventions: isSecond
          ? [
              { key: "go/file-names/snake_case", applicable_count: 30, conforming_count: 27 },
              { key: "python/file-names/snake_case", applicable_count: 20, conforming_count: 20 },
            ]
          : [{ key: "typescript/file-names/kebab-case", applicable_count: 25, conforming_count: 24 }],
        modules: [],
        packages: [],
        files: [],
      },
    });
    return { repository_id: repository.id, fetch_duration_ms: 1, assessment };
  });
  await completeAssessment(db, id, results);
  expect(await getHealthDashboard(db, project.id, { trend_days: 90 })).toMatchObject({
    codebase_dynamics: null,
    test_quality: {
      structural_coverage_pct: 71.4,
      test_lines_of_code: 600,
      // 600 / 2,400; 40 / 30; 5 / 30.
      test_ratio: 0.25,
      test_count: 30,
      skipped_test_count: 3,
      assertions_per_test: 1.33,
      mocks_per_test: 0.17,
      untested_complex_count: 7,
    },
    convention_consistency: {
      // 71 / 75.
      consistency_pct: 94.67,
      confirmed_count: 0,
      detected_count: 3,
      dismissed_count: 0,
      deviation_count: 0,
    },
  });
});

test("there are no means without tests, no ratio without other code, no consistency without a convention", async () => {
  const { project } = await seedProject(db);
  const { analyzed, measures } = sampleAssessment([]);
  const tests = { ...measures.tests, test_count: 0, assertion_count: 0, mock_count: 0 };
  const codebase_dynamics = {
    window_days: 30,
    commit_count: 2,
    author_count: 1,
    lines_added: 5,
    lines_removed: 3,
    open_pr_count: null,
    hotspots: [],
  };
  await runAssessment(
    db,
    project.id,
    sampleAssessment([], {
      analyzed: { ...analyzed, lines: 0, test_lines: 0 },
      structural_coverage_pct: null,
      measures: { tests, conventions: [], modules: [], packages: [], files: [] },
    }),
    {},
    { codebase_dynamics },
  );
  expect(await getHealthDashboard(db, project.id, { trend_days: 90 })).toMatchObject({
    codebase_dynamics,
    convention_consistency: null,
    test_quality: {
      structural_coverage_pct: null,
      test_ratio: null,
      assertions_per_test: null,
      mocks_per_test: null,
    },
  });
});
