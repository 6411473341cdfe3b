namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A board's plan in the demonstration.</summary>
/// <param name="Board">The board's address.</param>
/// <param name="From">The first day of the plan.</param>
/// <param name="To">The last day of the plan.</param>
/// <param name="Priorities">What the board's paper states, or what was invented for the fictional board.</param>
internal sealed record DemonstrationPlan(
    string Board,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<DemonstrationPriority> Priorities
);

/// <summary>One priority of the demonstration. What a paper does not print is said to be not stated, and never made up.</summary>
internal sealed record DemonstrationPriority(string Title, string Aim, string Reason)
{
    public const string NotStated = "Not stated in this paper";

    public string LeadPost { get; init; } = NotStated;

    public string? LeadGroup { get; init; }

    /// <summary>The paper with its line; none where the priority is invented.</summary>
    public string? Paper { get; init; }

    /// <summary>What was done, as the paper tells it.</summary>
    public string? Did { get; init; }

    /// <summary>What the impact was; none where the paper does not state it.</summary>
    public string? Impact { get; init; }

    public string Next { get; init; } = NotStated;

    public DateOnly AsAt { get; init; }

    /// <summary>An invented judgement with its reason, for the fictional board only.</summary>
    public (Domain.Priorities.JudgementValue Value, string Label, string Reason)? Judgement { get; init; }

    public bool IsInvented => Paper is null;
}
