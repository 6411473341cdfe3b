using LscbCloud.Domain.Priorities;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A board's plan in the demonstration.</summary>
/// <param name="Board">The board's address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">The first day of the plan.</param>
/// <param name="To">The last day of the plan.</param>
/// <param name="Priorities">What the board's paper states, or what was invented for the fictional board.</param>
internal sealed record DemonstrationPlan(
    string Board,
    Telling Title,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<DemonstrationPriority> Priorities
);

/// <summary>One priority of the demonstration. What a paper does not print is said to be not stated, and never made up.</summary>
/// <param name="Title">Its name, with the line that makes it a priority.</param>
/// <param name="Aim">What will be different for children.</param>
/// <param name="Reason">Why it is a priority.</param>
internal sealed record DemonstrationPriority(Telling Title, Telling Aim, Telling Reason)
{
    public Telling LeadPost { get; init; } = Telling.NotStated;

    public Telling? LeadGroup { get; init; }

    public DemonstrationUpdate? Update { get; init; }

    /// <summary>An invented judgement with its reason, for the fictional board only.</summary>
    public (JudgementValue Value, string Reason)? Judgement { get; init; }

    /// <summary>The day on which it is shown as closed, and why: for a plan whose period has long ended.</summary>
    public (DateOnly On, string Reason)? Closure { get; init; }

    /// <summary>The papers with their lines; none where it is invented.</summary>
    public string? Source => Telling.SourceOf(Title, Aim, Reason, LeadPost, LeadGroup);
}

/// <summary>What was done, as a paper tells it.</summary>
/// <param name="AsAt">The day that it describes: the end of the paper's period, or the paper's own day.</param>
/// <param name="Did">What was done.</param>
internal sealed record DemonstrationUpdate(DateOnly AsAt, Telling Did)
{
    /// <summary>What the impact was; none where the paper does not state it.</summary>
    public Telling? Impact { get; init; }

    public Telling Next { get; init; } = Telling.NotStated;

    /// <summary>The papers with their lines; none where it is invented.</summary>
    public string? Source => Telling.SourceOf(Did, Impact, Next);
}
