namespace LscbCloud.Domain.Evidence;

/// <summary>What is said of an item, apart from the document itself.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Note">What a reader should know of it, if anything.</param>
/// <param name="ReviewOn">The day by which it is looked at again; none where it cannot age.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record EvidenceTerms(string Title, string? Note, DateOnly? ReviewOn, bool IsInvented = false);
