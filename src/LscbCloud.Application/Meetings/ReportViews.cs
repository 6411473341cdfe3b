using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Meetings;

/// <summary>How what a priority reports is shown, whether it was copied or not.</summary>
internal static class ReportViews
{
    public static ReportView Of(PriorityReport report, bool isNew)
    {
        var (priority, update, actions) = report;
        var standing = priority.Standing;

        return new ReportView(
            priority.Slug,
            priority.Title,
            priority.Lead.ToString(),
            standing is { Judged: { } value, JudgedLabel: { } label }
                ? new ReportedJudgement(value, label, standing.IsJudgementInvented)
                : null,
            update is null
                ? null
                : new ReportedUpdate(
                    update.AsAt,
                    update.Did,
                    update.ImpactState,
                    update.Impact.ToString(),
                    update.Next,
                    update.WrittenBy.Name
                ),
            isNew,
            actions,
            priority.IsInvented
        );
    }

    public static ReportView Of(string slug, ReportedPriority report, bool isNew) =>
        new(
            slug,
            report.Title,
            report.LedBy,
            report is { Judgement: { } value, JudgementLabel: { } label }
                ? new ReportedJudgement(value, label, report.IsJudgementInvented)
                : null,
            report is { AsAt: { } asAt, ImpactState: { } impactState }
                ? new ReportedUpdate(
                    asAt,
                    report.Did ?? "",
                    impactState,
                    report.Impact ?? "",
                    report.Next ?? "",
                    report.WrittenByName ?? ""
                )
                : null,
            isNew,
            new ReportedActions(report.OpenActions, report.OverdueActions, report.FinishedActions),
            report.IsInvented
        );
}
