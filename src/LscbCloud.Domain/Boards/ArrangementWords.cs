namespace LscbCloud.Domain.Boards;

/// <summary>The words of an arrangement: labels, role names, and the scale of judgements.</summary>
public sealed record ArrangementWords(
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyDictionary<string, string> RoleNames,
    IReadOnlyDictionary<string, string> JudgementLabels
)
{
    /// <summary>The words that an arrangement of a type usually has; a board may set its own.</summary>
    public static ArrangementWords Usual(ArrangementType type) =>
        new(
            type is ArrangementType.Lscb
                ? new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["board"] = "board",
                    ["chair"] = "Independent chair",
                    ["annualReport"] = "annual report",
                    ["seriousCaseReview"] = "serious case review",
                }
                : new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["board"] = "partnership",
                    ["chair"] = "Independent scrutineer",
                    ["annualReport"] = "yearly report",
                    ["seriousCaseReview"] = "local child safeguarding practice review",
                },
            type is ArrangementType.Lscb
                ? new Dictionary<string, string>(StringComparer.Ordinal)
                : new Dictionary<string, string>(StringComparer.Ordinal) { ["chair"] = "Independent scrutineer" },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["on-track"] = "On track",
                ["needs-attention"] = "Needs attention",
                ["off-track"] = "Off track",
            }
        );
}
