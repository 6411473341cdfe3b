namespace LscbCloud.Application.Removals;

/// <summary>Where the words are.</summary>
/// <param name="Places">In how many texts that the owner can remove them from; to be confirmed when they are removed.</param>
/// <param name="Kinds">The same by kind, in order of the alphabet.</param>
/// <param name="Boards">The boards that have the words in what they share with an agency, and must remove them there; none for a board.</param>
public sealed record FoundWords(int Places, IReadOnlyList<WordPlaces> Kinds, IReadOnlyList<WordsAtBoard> Boards);
