using LscbCloud.Application.Common;

namespace LscbCloud.Application.Search;

/// <summary>
/// One sort of thing that can be found on a board. Another sort is one more class: it is found by this interface, and searched
/// for those who hold its permission.
/// </summary>
internal interface ISearchable
{
    FoundKind Kind { get; }

    /// <summary>Who may open these things; nobody else finds them.</summary>
    Permission Permission { get; }

    /// <summary>The things that contain every word, the best first.</summary>
    Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int most, CancellationToken cancellationToken);

    /// <summary>What these things are called, for guessing what was meant.</summary>
    Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken);
}
