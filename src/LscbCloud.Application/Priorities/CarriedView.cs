namespace LscbCloud.Application.Priorities;

/// <summary>How a priority stood when it was carried out of a plan into a later one.</summary>
/// <param name="Slug">Its name in addresses, if it is open.</param>
/// <param name="Into">The title of the plan in which it went on.</param>
public sealed record CarriedView(
    string Slug,
    string Title,
    string Aim,
    string LedBy,
    CurrentJudgement? Judgement,
    LatestUpdate? LatestUpdate,
    string Into,
    DateOnly CarriedOn,
    bool IsInvented
);
