import { collectFacts, noSuspects, type CollectedFacts, type Suspects } from "./assess/collect-facts.ts";
import { placeFindings } from "./assess/place-findings.ts";
import { withoutDoubles } from "./assess/without-doubles.ts";
import { withoutReexports } from "./assess/without-reexports.ts";
import type { EngineMemory } from "./assess/engine-memory.ts";
import { measureCoverage } from "./coverage/measure-coverage.ts";
import { engineVersion } from "./engine-version.ts";
import { measureFile } from "./history/file-measure.ts";
import { createCloneFinder } from "./join/clones/clone-finder.ts";
import { joinProject } from "./join/join-project.ts";
import type { JoinedProject, ProjectFile } from "./join/joined-project.ts";
import { measureCalls } from "./measures/measure-calls.ts";
import { measureConventions } from "./measures/measure-conventions.ts";
import { measureImports } from "./measures/measure-imports.ts";
import { measureModules, measurePackages } from "./measures/measure-modules.ts";
import { measureTests } from "./measures/measure-tests.ts";
import type { AssessOptions } from "./model/assess-options.ts";
import type { Assessment, LanguageShare, Stage } from "./model/assessment.ts";
import type { EngineSettings } from "./model/engine-settings.ts";
import type { Snapshot } from "./model/snapshot.ts";
import { factRules } from "./rules/index.ts";
import type { FileFinding } from "./rules/rule.ts";
import { beginClones } from "./rules/duplication/duplicated-code/duplicated-code.ts";
import { untestedComplexFunction } from "./rules/test-coverage/untested-complex-function/untested-complex-function.ts";
import { round } from "./scoring/round.ts";
import { scoreIssues } from "./scoring/score-issues.ts";

const progressEvery = 100;

/**
 * Assesses one commit in this process, which must be one that may die: callers use `assessInChild`.
 *
 * The result depends on the commit and the settings alone: not on the machine, the cache, the number of workers or
 * the order of the snapshot's entries; `timings` and `analyzed.parsed` apart.
 *
 * @param memory Of a process that assesses more than once.
 * @throws The signal's reason when aborted; what the snapshot or the cache throws.
 */
export async function assess(
  snapshot: Snapshot,
  options: AssessOptions = {},
  suspects: Suspects = noSuspects,
  memory?: EngineMemory,
): Promise<Assessment> {
  const { settings = {}, signal } = options;
  const started = performance.now();
  const stages: { stage: Stage; duration_ms: number }[] = [];
  let stageStart = started;
  const report = throttled(options.onProgress);
  const end = (stage: Stage): void => {
    stages.push({ stage, duration_ms: Math.round(performance.now() - stageStart) });
    stageStart = performance.now();
    signal?.throwIfAborted();
  };

  let reading = true;
  const collected = await collectFacts(
    snapshot,
    options,
    suspects,
    (stage, done, total) => {
      if (reading && stage === "facts") {
        reading = false;
        end("read");
      }
      report(stage, done, total);
    },
    memory,
  );
  end("facts");

  const total = collected.files.length;
  report("join", 0, total);
  const finder = memory?.clones ?? createCloneFinder();
  let clones: ReturnType<typeof beginClones> | undefined;
  const joined = joinProject(
    collected.files,
    collected.manifests,
    snapshot.entries.map((entry) => entry.path),
    {
      onFiles: (files) => {
        clones = beginClones(files, finder);
      },
      memory: memory?.join,
    },
  );
  const given = options.coverage ?? [];
  const measured = measureCoverage(joined, given.length > 0 ? given : collected.coverage);
  const project: JoinedProject = { ...joined, coverage: measured.coverage };
  report("join", total, total);
  end("join");

  await clones?.(project);
  if (memory === undefined) finder.close();
  const findings = [...collected.findings];
  const notes = [...collected.notes, ...measured.notes];
  for (const [done, rule] of factRules.entries()) {
    report("rules", Math.round((done / factRules.length) * total), total);
    try {
      for (const finding of rule.check(project)) findings.push(finding);
    } catch (error) {
      // One broken rule must not cost the rest; what it would have said is missing, and the note says so.
      const why = error instanceof Error ? error.message : String(error);
      notes.push({ path: "", line: 0, code: "rule_failed", message: `The rule ${rule.id} failed: ${why}` });
    }
    signal?.throwIfAborted();
  }
  report("rules", total, total);
  end("rules");

  report("score", 0, total);
  const blobs = new Map(snapshot.entries.map((entry) => [entry.path, entry.blob]));
  const files = new Map(project.files.map((file) => [file.path, file]));
  const kept = withoutDoubles(overridden(withoutReexports(findings, project), settings));
  const issues = await placeFindings(snapshot, kept, files, blobs, memory);
  const analyzed = summary(project, { ...collected, notes });
  const scores = scoreIssues(issues, analyzed.lines);
  const untested = findings.filter((finding) => finding.rule_id === untestedComplexFunction.id);
  const measures = {
    tests: { ...measureTests(project), untested_complex_count: untested.length },
    conventions: measureConventions(project),
    modules: measureModules(project),
    packages: measurePackages(project),
    files: project.files.map(measureFile),
  };
  report("score", total, total);
  end("score");
  return {
    commit: snapshot.commit,
    engine_version: engineVersion,
    analyzed,
    ...scores,
    structural_coverage_pct: project.structural_coverage_pct,
    ...coverageOf(project),
    issues,
    measures,
    timings: { stages, duration_ms: Math.round(performance.now() - started) },
  };
}

function overridden(findings: readonly FileFinding[], settings: EngineSettings): FileFinding[] {
  const overrides = settings.severity_overrides ?? {};
  return findings.flatMap((finding) => {
    const severity = overrides[finding.rule_id];
    if (severity === undefined) return [finding];
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

function summary(project: JoinedProject, collected: CollectedFacts): Assessment["analyzed"] {
  const languages = new Map<string, LanguageShare>();
  let lines = 0;
  let testLines = 0;
  for (const file of project.files) {
    const { language, lines: count } = file.facts;
    lines += count.code;
    if (isTest(file)) testLines += count.code;
    const share = languages.get(language) ?? { language, files: 0, lines: 0 };
    share.files += 1;
    share.lines += count.code;
    languages.set(language, share);
  }
  return {
    files: project.files.length,
    lines,
    test_lines: testLines,
    languages: [...languages.values()].sort(
      (a, b) => b.lines - a.lines || (a.language < b.language ? -1 : 1),
    ),
    imports: measureImports(project),
    calls: measureCalls(project),
    skipped: collected.skipped,
    parsed: collected.parsed,
    notes: collected.notes,
  };
}

function coverageOf({ coverage }: JoinedProject): Pick<Assessment, "line_coverage_pct" | "coverage"> {
  if (coverage === null) return { line_coverage_pct: null, coverage: null };
  const { reports, files, lines_total, lines_covered } = coverage;
  return {
    line_coverage_pct: lines_total === 0 ? null : round((100 * lines_covered) / lines_total, 2),
    coverage: { reports, files, lines_total, lines_covered },
  };
}

function isTest(file: ProjectFile): boolean {
  return file.class === "test";
}

type Report = (stage: Stage, done: number, total: number) => void;

function throttled(onProgress: AssessOptions["onProgress"]): Report {
  if (onProgress === undefined) return () => undefined;
  let last = 0;
  return (stage, done, total) => {
    const now = performance.now();
    if (done < total && done > 0 && now - last < progressEvery) return;
    last = now;
    onProgress({ stage, files_done: done, files_total: total });
  };
}
