namespace LscbCloud.Application.Priorities;

/// <summary>An objective with the stretch of the plan in which it runs.</summary>
/// <param name="Number">Its place among the objectives of the priority.</param>
/// <param name="Sentence">What will be so when it is reached.</param>
/// <param name="From">Its first day, where one is set.</param>
/// <param name="To">The day by which it is to be reached, where one is set.</param>
/// <param name="FirstSpan">The first span in which it runs, counted from 0; none where no day is set, or it lies outside the plan.</param>
/// <param name="LastSpan">The last span in which it runs; none as before.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record ObjectiveOutline(
    int Number,
    string Sentence,
    DateOnly? From,
    DateOnly? To,
    int? FirstSpan,
    int? LastSpan,
    bool IsInvented
);
