using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Meetings;

/// <summary>The update that is reported, in its words.</summary>
public sealed record ReportedUpdate(
    DateOnly AsAt,
    string Did,
    ImpactState ImpactState,
    string Impact,
    string Next,
    string WrittenBy
);
