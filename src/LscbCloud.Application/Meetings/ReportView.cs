using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Meetings;

/// <summary>What one priority reports.</summary>
/// <param name="Priority">The priority's address.</param>
/// <param name="Title">Its title.</param>
/// <param name="LedBy">The post that leads it, with its group.</param>
/// <param name="Judgement">The judgement in force.</param>
/// <param name="Update">Its latest update; none where there is none.</param>
/// <param name="IsNew">Whether an update was written since the meeting before.</param>
/// <param name="Actions">The state of its actions.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record ReportView(
    string Priority,
    string Title,
    string LedBy,
    ReportedJudgement? Judgement,
    ReportedUpdate? Update,
    bool IsNew,
    ReportedActions Actions,
    bool IsInvented
);
