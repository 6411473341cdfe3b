using LscbCloud.Domain.Measures;
using LscbCloud.Domain.Objectives;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A measure of the demonstration: figures that a paper states, or figures that are invented and say so.</summary>
/// <param name="Board">The board's address.</param>
/// <param name="Priority">The title of the priority.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Terms">What it is about.</param>
/// <param name="Readings">What it was, in the order in which that was recorded.</param>
internal sealed record DemonstrationMeasure(
    string Board,
    string Priority,
    MeasureUnit Unit,
    MeasureTerms Terms,
    IReadOnlyList<DemonstrationReading> Readings
);

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

/// <summary>The objectives of an invented priority, in their order.</summary>
internal sealed record DemonstrationObjectives(string Board, string Priority, IReadOnlyList<ObjectiveTerms> Terms);
