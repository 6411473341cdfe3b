using LscbCloud.Domain.Priorities;

namespace LscbCloud.Infrastructure.Demonstration;

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
