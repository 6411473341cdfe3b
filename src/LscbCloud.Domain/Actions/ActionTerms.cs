namespace LscbCloud.Domain.Actions;

/// <summary>What is promised, by whom, by when, and what it came from.</summary>
/// <param name="Title">What will be done, as one sentence.</param>
/// <param name="Reason">Why, in the board's words. An agency sees this sentence and never the source itself.</param>
/// <param name="Owner">The post that does it.</param>
/// <param name="Due">The day by which it is due.</param>
/// <param name="Recurrence">How often it comes again, counted from the day by which it is due.</param>
/// <param name="Source">What it came from.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record ActionTerms(
    string Title,
    string Reason,
    ActionOwner Owner,
    DateOnly Due,
    Recurrence Recurrence,
    SourceTerms Source,
    bool IsInvented = false
);
