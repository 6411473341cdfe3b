namespace LscbCloud.Infrastructure.Demonstration;

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
