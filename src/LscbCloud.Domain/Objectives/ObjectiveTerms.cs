namespace LscbCloud.Domain.Objectives;

/// <summary>What an objective says.</summary>
/// <param name="Sentence">What will be so when it is reached.</param>
/// <param name="From">Its first day, where one is set.</param>
/// <param name="To">The day by which it is to be reached, where one is set.</param>
public sealed record ObjectiveTerms(string Sentence, DateOnly? From, DateOnly? To);
