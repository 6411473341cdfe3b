namespace LscbCloud.Application.Removals;

/// <summary>Where the words are.</summary>
/// <param name="Places">In how many texts, all together; to be confirmed when they are removed.</param>
/// <param name="Kinds">The same by kind, in order of the alphabet.</param>
public sealed record FoundWords(int Places, IReadOnlyList<WordPlaces> Kinds);
