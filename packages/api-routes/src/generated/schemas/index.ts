// Generated from openapi/ by pnpm generate. Do not edit.
import type { ZodType } from "zod";
import type * as T from "../models.ts";
import * as v from "./validators.js";

/** The validators of the component schemas. */
export interface Schemas {
  readonly Uuid: ZodType<T.Uuid>;
  readonly DriftThresholds: ZodType<T.DriftThresholds>;
  readonly Severity: ZodType<T.Severity>;
  readonly ProjectSettings: ZodType<T.ProjectSettings>;
  readonly Role: ZodType<T.Role>;
  readonly Count: ZodType<T.Count>;
  readonly Timestamp: ZodType<T.Timestamp>;
  readonly Project: ZodType<T.Project>;
  readonly TotalCount: ZodType<T.TotalCount>;
  readonly PageLimit: ZodType<T.PageLimit>;
  readonly PageOffset: ZodType<T.PageOffset>;
  readonly ProjectPage: ZodType<T.ProjectPage>;
  readonly ErrorDetail: ZodType<T.ErrorDetail>;
  readonly Error: ZodType<T.Error>;
  readonly ProjectCreate: ZodType<T.ProjectCreate>;
  readonly DriftThresholdsUpdate: ZodType<T.DriftThresholdsUpdate>;
  readonly ProjectSettingsUpdate: ZodType<T.ProjectSettingsUpdate>;
  readonly ProjectUpdate: ZodType<T.ProjectUpdate>;
  readonly Member: ZodType<T.Member>;
  readonly MemberPage: ZodType<T.MemberPage>;
  readonly MemberUpdate: ZodType<T.MemberUpdate>;
  readonly InvitationStatus: ZodType<T.InvitationStatus>;
  readonly UserReference: ZodType<T.UserReference>;
  readonly Invitation: ZodType<T.Invitation>;
  readonly InvitationPage: ZodType<T.InvitationPage>;
  readonly InvitationCreate: ZodType<T.InvitationCreate>;
  readonly InvitationCreated: ZodType<T.InvitationCreated>;
  readonly InvitationAccept: ZodType<T.InvitationAccept>;
  readonly ApiKey: ZodType<T.ApiKey>;
  readonly ApiKeyCreated: ZodType<T.ApiKeyCreated>;
  readonly InvitationAcceptance: ZodType<T.InvitationAcceptance>;
  readonly Repository: ZodType<T.Repository>;
  readonly RepositoryPage: ZodType<T.RepositoryPage>;
  readonly LocalRepositoryLink: ZodType<T.LocalRepositoryLink>;
  readonly GitRepositoryLink: ZodType<T.GitRepositoryLink>;
  readonly GithubRepositoryLink: ZodType<T.GithubRepositoryLink>;
  readonly RepositoryLink: ZodType<T.RepositoryLink>;
  readonly AvailableRepository: ZodType<T.AvailableRepository>;
  readonly AvailableRepositoryPage: ZodType<T.AvailableRepositoryPage>;
  readonly Installation: ZodType<T.Installation>;
  readonly InstallationPage: ZodType<T.InstallationPage>;
  readonly InstallationSync: ZodType<T.InstallationSync>;
  readonly TriggerType: ZodType<T.TriggerType>;
  readonly RunStatus: ZodType<T.RunStatus>;
  readonly AssessmentStage: ZodType<T.AssessmentStage>;
  readonly AssessmentRun: ZodType<T.AssessmentRun>;
  readonly NullableScore: ZodType<T.NullableScore>;
  readonly NullableCount: ZodType<T.NullableCount>;
  readonly AssessmentResult: ZodType<T.AssessmentResult>;
  readonly HealthAssessmentSummary: ZodType<T.HealthAssessmentSummary>;
  readonly Score: ZodType<T.Score>;
  readonly TrendPoint: ZodType<T.TrendPoint>;
  readonly DriftType: ZodType<T.DriftType>;
  readonly DriftAlertStatus: ZodType<T.DriftAlertStatus>;
  readonly DriftAlert: ZodType<T.DriftAlert>;
  readonly Hotspot: ZodType<T.Hotspot>;
  readonly CodebaseDynamics: ZodType<T.CodebaseDynamics>;
  readonly ConventionConsistency: ZodType<T.ConventionConsistency>;
  readonly TestQuality: ZodType<T.TestQuality>;
  readonly HealthDashboard: ZodType<T.HealthDashboard>;
  readonly AssessmentTrigger: ZodType<T.AssessmentTrigger>;
  readonly Category: ZodType<T.Category>;
  readonly Grade: ZodType<T.Grade>;
  readonly SeverityCounts: ZodType<T.SeverityCounts>;
  readonly CategoryScore: ZodType<T.CategoryScore>;
  readonly AnalyzedTotals: ZodType<T.AnalyzedTotals>;
  readonly LanguageShare: ZodType<T.LanguageShare>;
  readonly SkippedFile: ZodType<T.SkippedFile>;
  readonly ParseNote: ZodType<T.ParseNote>;
  readonly Analyzed: ZodType<T.Analyzed>;
  readonly StageTiming: ZodType<T.StageTiming>;
  readonly AssessmentTimings: ZodType<T.AssessmentTimings>;
  readonly RepositoryAssessment: ZodType<T.RepositoryAssessment>;
  readonly CategoryComparison: ZodType<T.CategoryComparison>;
  readonly AssessmentComparison: ZodType<T.AssessmentComparison>;
  readonly HealthAssessment: ZodType<T.HealthAssessment>;
  readonly HealthAssessmentPage: ZodType<T.HealthAssessmentPage>;
  readonly RepositorySkippedFile: ZodType<T.RepositorySkippedFile>;
  readonly SkippedFilePage: ZodType<T.SkippedFilePage>;
  readonly DriftAlertPage: ZodType<T.DriftAlertPage>;
  readonly HealthCategory: ZodType<T.HealthCategory>;
  readonly SeverityWeights: ZodType<T.SeverityWeights>;
  readonly HealthCategoryPage: ZodType<T.HealthCategoryPage>;
  readonly IssueStatus: ZodType<T.IssueStatus>;
  readonly IssueFinding: ZodType<T.IssueFinding>;
  readonly DismissReason: ZodType<T.DismissReason>;
  readonly Dismissal: ZodType<T.Dismissal>;
  readonly CommitSha: ZodType<T.CommitSha>;
  readonly IssueLifecycle: ZodType<T.IssueLifecycle>;
  readonly IssueSummary: ZodType<T.IssueSummary>;
  readonly IssuePage: ZodType<T.IssuePage>;
  readonly CategoryCount: ZodType<T.CategoryCount>;
  readonly IssueStatusCounts: ZodType<T.IssueStatusCounts>;
  readonly RuleCount: ZodType<T.RuleCount>;
  readonly DirectoryCount: ZodType<T.DirectoryCount>;
  readonly RepositoryCount: ZodType<T.RepositoryCount>;
  readonly IssueTrendPoint: ZodType<T.IssueTrendPoint>;
  readonly IssueStats: ZodType<T.IssueStats>;
  readonly RelatedLocation: ZodType<T.RelatedLocation>;
  readonly CodeAuthor: ZodType<T.CodeAuthor>;
  readonly IssueEvent: ZodType<T.IssueEvent>;
  readonly Issue: ZodType<T.Issue>;
  readonly IssueDismiss: ZodType<T.IssueDismiss>;
  readonly DismissRuleMatch: ZodType<T.DismissRuleMatch>;
  readonly DismissRule: ZodType<T.DismissRule>;
  readonly DismissRulePage: ZodType<T.DismissRulePage>;
  readonly DismissRuleCreate: ZodType<T.DismissRuleCreate>;
  readonly ReadinessStatus: ZodType<T.ReadinessStatus>;
  readonly MergeReadiness: ZodType<T.MergeReadiness>;
  readonly CategoryImpact: ZodType<T.CategoryImpact>;
  readonly HealthImpact: ZodType<T.HealthImpact>;
  readonly PrAnalysisSummary: ZodType<T.PrAnalysisSummary>;
  readonly PrAnalysisPage: ZodType<T.PrAnalysisPage>;
  readonly RunStatusCounts: ZodType<T.RunStatusCounts>;
  readonly ReadinessCounts: ZodType<T.ReadinessCounts>;
  readonly PrIntent: ZodType<T.PrIntent>;
  readonly IntentCount: ZodType<T.IntentCount>;
  readonly PrTrendPoint: ZodType<T.PrTrendPoint>;
  readonly PrAnalysisStats: ZodType<T.PrAnalysisStats>;
  readonly RiskSignal: ZodType<T.RiskSignal>;
  readonly PrClassification: ZodType<T.PrClassification>;
  readonly CategoryProjection: ZodType<T.CategoryProjection>;
  readonly HealthProjection: ZodType<T.HealthProjection>;
  readonly ChangedSymbol: ZodType<T.ChangedSymbol>;
  readonly ImpactedSymbol: ZodType<T.ImpactedSymbol>;
  readonly MissingCoChange: ZodType<T.MissingCoChange>;
  readonly GraphImpact: ZodType<T.GraphImpact>;
  readonly ScopeDrift: ZodType<T.ScopeDrift>;
  readonly ImpactZone: ZodType<T.ImpactZone>;
  readonly PullRequestReference: ZodType<T.PullRequestReference>;
  readonly PrConflict: ZodType<T.PrConflict>;
  readonly PrConflicts: ZodType<T.PrConflicts>;
  readonly StackedPrs: ZodType<T.StackedPrs>;
  readonly PrAnalysis: ZodType<T.PrAnalysis>;
  readonly IssueChange: ZodType<T.IssueChange>;
  readonly PrIssue: ZodType<T.PrIssue>;
  readonly PrIssuePage: ZodType<T.PrIssuePage>;
  readonly PrAnalysisTrigger: ZodType<T.PrAnalysisTrigger>;
  readonly ArchitectureModule: ZodType<T.ArchitectureModule>;
  readonly ModuleDependency: ZodType<T.ModuleDependency>;
  readonly ModuleCycle: ZodType<T.ModuleCycle>;
  readonly ArchitectureReviewSummary: ZodType<T.ArchitectureReviewSummary>;
  readonly AdrCounts: ZodType<T.AdrCounts>;
  readonly ArchitectureOverview: ZodType<T.ArchitectureOverview>;
  readonly ArchitectureReviewPage: ZodType<T.ArchitectureReviewPage>;
  readonly ArchitectureReviewTrigger: ZodType<T.ArchitectureReviewTrigger>;
  readonly ReviewedCommit: ZodType<T.ReviewedCommit>;
  readonly ReviewDimensionKey: ZodType<T.ReviewDimensionKey>;
  readonly ReviewMetric: ZodType<T.ReviewMetric>;
  readonly ReviewDimension: ZodType<T.ReviewDimension>;
  readonly ReviewLocation: ZodType<T.ReviewLocation>;
  readonly ReviewFinding: ZodType<T.ReviewFinding>;
  readonly ReviewRecommendation: ZodType<T.ReviewRecommendation>;
  readonly ArchitectureReview: ZodType<T.ArchitectureReview>;
  readonly ConventionStatus: ZodType<T.ConventionStatus>;
  readonly ConventionCategory: ZodType<T.ConventionCategory>;
  readonly ConventionSummary: ZodType<T.ConventionSummary>;
  readonly ConventionPage: ZodType<T.ConventionPage>;
  readonly ConventionDetectionTrigger: ZodType<T.ConventionDetectionTrigger>;
  readonly ConventionDetection: ZodType<T.ConventionDetection>;
  readonly ConventionExample: ZodType<T.ConventionExample>;
  readonly Convention: ZodType<T.Convention>;
  readonly ConventionUpdate: ZodType<T.ConventionUpdate>;
  readonly AdrStatus: ZodType<T.AdrStatus>;
  readonly AdrSuggestion: ZodType<T.AdrSuggestion>;
  readonly Adr: ZodType<T.Adr>;
  readonly AdrPage: ZodType<T.AdrPage>;
  readonly AdrCreate: ZodType<T.AdrCreate>;
  readonly AdrUpdate: ZodType<T.AdrUpdate>;
  readonly CurrentUser: ZodType<T.CurrentUser>;
  readonly ApiKeyPage: ZodType<T.ApiKeyPage>;
  readonly ApiKeyCreate: ZodType<T.ApiKeyCreate>;
  readonly Liveness: ZodType<T.Liveness>;
  readonly ReadinessCheck: ZodType<T.ReadinessCheck>;
  readonly Readiness: ZodType<T.Readiness>;
}

/** The validators by the name of their component. */
export const schemas: Schemas = {
  Uuid: v.Uuid,
  DriftThresholds: v.DriftThresholds,
  Severity: v.Severity,
  ProjectSettings: v.ProjectSettings,
  Role: v.Role,
  Count: v.Count,
  Timestamp: v.Timestamp,
  Project: v.Project,
  TotalCount: v.TotalCount,
  PageLimit: v.PageLimit,
  PageOffset: v.PageOffset,
  ProjectPage: v.ProjectPage,
  ErrorDetail: v.ErrorDetail,
  Error: v.Error,
  ProjectCreate: v.ProjectCreate,
  DriftThresholdsUpdate: v.DriftThresholdsUpdate,
  ProjectSettingsUpdate: v.ProjectSettingsUpdate,
  ProjectUpdate: v.ProjectUpdate,
  Member: v.Member,
  MemberPage: v.MemberPage,
  MemberUpdate: v.MemberUpdate,
  InvitationStatus: v.InvitationStatus,
  UserReference: v.UserReference,
  Invitation: v.Invitation,
  InvitationPage: v.InvitationPage,
  InvitationCreate: v.InvitationCreate,
  InvitationCreated: v.InvitationCreated,
  InvitationAccept: v.InvitationAccept,
  ApiKey: v.ApiKey,
  ApiKeyCreated: v.ApiKeyCreated,
  InvitationAcceptance: v.InvitationAcceptance,
  Repository: v.Repository,
  RepositoryPage: v.RepositoryPage,
  LocalRepositoryLink: v.LocalRepositoryLink,
  GitRepositoryLink: v.GitRepositoryLink,
  GithubRepositoryLink: v.GithubRepositoryLink,
  RepositoryLink: v.RepositoryLink,
  AvailableRepository: v.AvailableRepository,
  AvailableRepositoryPage: v.AvailableRepositoryPage,
  Installation: v.Installation,
  InstallationPage: v.InstallationPage,
  InstallationSync: v.InstallationSync,
  TriggerType: v.TriggerType,
  RunStatus: v.RunStatus,
  AssessmentStage: v.AssessmentStage,
  AssessmentRun: v.AssessmentRun,
  NullableScore: v.NullableScore,
  NullableCount: v.NullableCount,
  AssessmentResult: v.AssessmentResult,
  HealthAssessmentSummary: v.HealthAssessmentSummary,
  Score: v.Score,
  TrendPoint: v.TrendPoint,
  DriftType: v.DriftType,
  DriftAlertStatus: v.DriftAlertStatus,
  DriftAlert: v.DriftAlert,
  Hotspot: v.Hotspot,
  CodebaseDynamics: v.CodebaseDynamics,
  ConventionConsistency: v.ConventionConsistency,
  TestQuality: v.TestQuality,
  HealthDashboard: v.HealthDashboard,
  AssessmentTrigger: v.AssessmentTrigger,
  Category: v.Category,
  Grade: v.Grade,
  SeverityCounts: v.SeverityCounts,
  CategoryScore: v.CategoryScore,
  AnalyzedTotals: v.AnalyzedTotals,
  LanguageShare: v.LanguageShare,
  SkippedFile: v.SkippedFile,
  ParseNote: v.ParseNote,
  Analyzed: v.Analyzed,
  StageTiming: v.StageTiming,
  AssessmentTimings: v.AssessmentTimings,
  RepositoryAssessment: v.RepositoryAssessment,
  CategoryComparison: v.CategoryComparison,
  AssessmentComparison: v.AssessmentComparison,
  HealthAssessment: v.HealthAssessment,
  HealthAssessmentPage: v.HealthAssessmentPage,
  RepositorySkippedFile: v.RepositorySkippedFile,
  SkippedFilePage: v.SkippedFilePage,
  DriftAlertPage: v.DriftAlertPage,
  HealthCategory: v.HealthCategory,
  SeverityWeights: v.SeverityWeights,
  HealthCategoryPage: v.HealthCategoryPage,
  IssueStatus: v.IssueStatus,
  IssueFinding: v.IssueFinding,
  DismissReason: v.DismissReason,
  Dismissal: v.Dismissal,
  CommitSha: v.CommitSha,
  IssueLifecycle: v.IssueLifecycle,
  IssueSummary: v.IssueSummary,
  IssuePage: v.IssuePage,
  CategoryCount: v.CategoryCount,
  IssueStatusCounts: v.IssueStatusCounts,
  RuleCount: v.RuleCount,
  DirectoryCount: v.DirectoryCount,
  RepositoryCount: v.RepositoryCount,
  IssueTrendPoint: v.IssueTrendPoint,
  IssueStats: v.IssueStats,
  RelatedLocation: v.RelatedLocation,
  CodeAuthor: v.CodeAuthor,
  IssueEvent: v.IssueEvent,
  Issue: v.Issue,
  IssueDismiss: v.IssueDismiss,
  DismissRuleMatch: v.DismissRuleMatch,
  DismissRule: v.DismissRule,
  DismissRulePage: v.DismissRulePage,
  DismissRuleCreate: v.DismissRuleCreate,
  ReadinessStatus: v.ReadinessStatus,
  MergeReadiness: v.MergeReadiness,
  CategoryImpact: v.CategoryImpact,
  HealthImpact: v.HealthImpact,
  PrAnalysisSummary: v.PrAnalysisSummary,
  PrAnalysisPage: v.PrAnalysisPage,
  RunStatusCounts: v.RunStatusCounts,
  ReadinessCounts: v.ReadinessCounts,
  PrIntent: v.PrIntent,
  IntentCount: v.IntentCount,
  PrTrendPoint: v.PrTrendPoint,
  PrAnalysisStats: v.PrAnalysisStats,
  RiskSignal: v.RiskSignal,
  PrClassification: v.PrClassification,
  CategoryProjection: v.CategoryProjection,
  HealthProjection: v.HealthProjection,
  ChangedSymbol: v.ChangedSymbol,
  ImpactedSymbol: v.ImpactedSymbol,
  MissingCoChange: v.MissingCoChange,
  GraphImpact: v.GraphImpact,
  ScopeDrift: v.ScopeDrift,
  ImpactZone: v.ImpactZone,
  PullRequestReference: v.PullRequestReference,
  PrConflict: v.PrConflict,
  PrConflicts: v.PrConflicts,
  StackedPrs: v.StackedPrs,
  PrAnalysis: v.PrAnalysis,
  IssueChange: v.IssueChange,
  PrIssue: v.PrIssue,
  PrIssuePage: v.PrIssuePage,
  PrAnalysisTrigger: v.PrAnalysisTrigger,
  ArchitectureModule: v.ArchitectureModule,
  ModuleDependency: v.ModuleDependency,
  ModuleCycle: v.ModuleCycle,
  ArchitectureReviewSummary: v.ArchitectureReviewSummary,
  AdrCounts: v.AdrCounts,
  ArchitectureOverview: v.ArchitectureOverview,
  ArchitectureReviewPage: v.ArchitectureReviewPage,
  ArchitectureReviewTrigger: v.ArchitectureReviewTrigger,
  ReviewedCommit: v.ReviewedCommit,
  ReviewDimensionKey: v.ReviewDimensionKey,
  ReviewMetric: v.ReviewMetric,
  ReviewDimension: v.ReviewDimension,
  ReviewLocation: v.ReviewLocation,
  ReviewFinding: v.ReviewFinding,
  ReviewRecommendation: v.ReviewRecommendation,
  ArchitectureReview: v.ArchitectureReview,
  ConventionStatus: v.ConventionStatus,
  ConventionCategory: v.ConventionCategory,
  ConventionSummary: v.ConventionSummary,
  ConventionPage: v.ConventionPage,
  ConventionDetectionTrigger: v.ConventionDetectionTrigger,
  ConventionDetection: v.ConventionDetection,
  ConventionExample: v.ConventionExample,
  Convention: v.Convention,
  ConventionUpdate: v.ConventionUpdate,
  AdrStatus: v.AdrStatus,
  AdrSuggestion: v.AdrSuggestion,
  Adr: v.Adr,
  AdrPage: v.AdrPage,
  AdrCreate: v.AdrCreate,
  AdrUpdate: v.AdrUpdate,
  CurrentUser: v.CurrentUser,
  ApiKeyPage: v.ApiKeyPage,
  ApiKeyCreate: v.ApiKeyCreate,
  Liveness: v.Liveness,
  ReadinessCheck: v.ReadinessCheck,
  Readiness: v.Readiness,
};
