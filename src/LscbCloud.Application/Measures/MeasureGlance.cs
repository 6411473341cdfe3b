namespace LscbCloud.Application.Measures;

/// <summary>One measure in a word, beside others.</summary>
/// <param name="Number">Its place among the measures of the priority, which names it in addresses.</param>
/// <param name="Title">What is measured.</param>
/// <param name="Latest">The latest reading as people read it, <c>[c]</c> where it is hidden; none before the first.</param>
/// <param name="AsAt">The day that it describes.</param>
/// <param name="Aim">What the board wants it to be, in words.</param>
/// <param name="Standing">How it compares with its start.</param>
/// <param name="IsHidden">Whether the latest reading is hidden because it is small.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record MeasureGlance(
    int Number,
    string Title,
    string? Latest,
    DateOnly? AsAt,
    string? Aim,
    StandingView Standing,
    bool IsHidden,
    bool IsInvented
);
