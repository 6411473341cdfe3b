using LscbCloud.Domain.Measures;

namespace LscbCloud.Application.Measures;

/// <summary>One measure with its latest readings.</summary>
/// <param name="Number">Its place among the measures of the priority, which names it in addresses.</param>
/// <param name="Counted">What the number counts, such as "children".</param>
/// <param name="Start">The first reading, with which later ones are compared.</param>
/// <param name="Latest">The latest reading, where there is one after the start.</param>
/// <param name="Points">The latest readings that have not been restated, at most eight in a list, the oldest first.</param>
/// <param name="Description">What a picture of it would show, in a sentence.</param>
public sealed record MeasureSummary(
    int Number,
    string Title,
    MeasureUnit Unit,
    string Counted,
    MeasurePolarity Polarity,
    AimView? Aim,
    PointView? Start,
    PointView? Latest,
    StandingView Standing,
    IReadOnlyList<PointView> Points,
    string Description,
    string Source,
    bool IsInvented,
    EndView? End,
    int Version,
    MeasureCan Can
);
