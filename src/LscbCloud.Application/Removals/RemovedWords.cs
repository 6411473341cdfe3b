namespace LscbCloud.Application.Removals;

/// <summary>That the words are gone.</summary>
/// <param name="Id">Names the removal.</param>
/// <param name="Places">How many texts were changed.</param>
public sealed record RemovedWords(Guid Id, int Places);
