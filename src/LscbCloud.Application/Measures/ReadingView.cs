namespace LscbCloud.Application.Measures;

/// <summary>One reading with all that is known of it, restated or not.</summary>
/// <param name="Restates">The number of the reading that it corrects.</param>
/// <param name="RestatedBy">The number of the reading that replaces it.</param>
public sealed record ReadingView(
    int Number,
    DateOnly AsAt,
    FigureView Figure,
    string Source,
    string? Comment,
    bool IsProvisional,
    bool IsInvented,
    string RecordedBy,
    DateOnly RecordedOn,
    int? Restates,
    int? RestatedBy,
    DateOnly? RestatedOn
);
