using LscbCloud.Domain.Measures;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A reading of a day.</summary>
/// <param name="AsAt">The day that it is true of.</param>
/// <param name="Figure">The value, or the two counts, as the paper prints them.</param>
/// <param name="Source">The words that print it; without a place it is invented.</param>
/// <param name="Restates">The number of the reading that it corrects; none for a new one.</param>
internal sealed record DemonstrationReading(
    DateOnly AsAt,
    Figure Figure,
    Telling Source,
    string? Comment = null,
    bool IsProvisional = false,
    int? Restates = null
)
{
    /// <summary>The paper with its lines; none where it is invented.</summary>
    public string? Paper => Telling.SourceOf(Source);
}
