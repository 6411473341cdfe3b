namespace LscbCloud.Application.Search;

/// <summary>What a search found.</summary>
/// <param name="Items">At most 20, by kind, and within a kind the best first.</param>
/// <param name="Commands">What the reader may do here, and with the first open record that was found.</param>
/// <param name="Meant">What was probably meant, where nothing was found.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Items, IReadOnlyList<FoundCommand> Commands, string? Meant)
{
    public const int Most = 20;
}
