namespace LscbCloud.Domain.Measures;

/// <summary>What is recorded of a measure.</summary>
/// <param name="AsAt">The day that it is true of.</param>
/// <param name="Figure">The value, or the two counts.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Comment">What must be known to read it rightly, if anything.</param>
/// <param name="IsProvisional">Whether the source may still change it.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record NewReading(
    DateOnly AsAt,
    Figure Figure,
    string Source,
    string? Comment = null,
    bool IsProvisional = false,
    bool IsInvented = false
);
