using LscbCloud.Domain.Measures;

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
