using LscbCloud.Application.Common;

namespace LscbCloud.Application.Search;

/// <summary>
/// One kind of record that can be found on a board, in an agency, or in both. Another kind is one more class: it is found by this
/// interface, and searched for those who may open its records.
/// </summary>
internal interface ISearchable
{
    FoundKind Kind { get; }

    /// <summary>Whether somebody may open these records here. Nobody else finds them.</summary>
    bool IsOpenTo(ICurrentUser user);

    /// <summary>The records that contain every word, the best first.</summary>
    Task<IReadOnlyList<SearchHit>> FindAsync(SearchWords words, int most, CancellationToken cancellationToken);

    /// <summary>What these records are called, for guessing what was meant.</summary>
    Task<IReadOnlyList<string>> TitlesAsync(int most, CancellationToken cancellationToken);
}
