using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Removals;

/// <summary>
/// Finds and destroys words in every text of the board or the agency of the request, its history included. A board's reach what
/// it shares with agencies; an agency's end at its own records, because a board's record is not the agency's to change.
/// </summary>
public interface IWordRemover
{
    /// <summary>How many texts of each kind contain the words; kinds without any are left out.</summary>
    Task<IReadOnlyList<WordPlaces>> FindAsync(Wording words, CancellationToken cancellationToken);

    /// <summary>How many texts that each board shares with the agency contain the words; none for a board.</summary>
    Task<IReadOnlyList<WordsAtBoard>> FindAtBoardsAsync(Wording words, CancellationToken cancellationToken);

    /// <summary>The agencies whose history lost words by a removal, in the transaction of the request.</summary>
    Task<IReadOnlyList<AgencyId>> SharedWithAsync(RemovalId removal, CancellationToken cancellationToken);

    /// <summary>Puts a mark in the place of the words, in the transaction of the request.</summary>
    /// <returns>How many texts were changed.</returns>
    Task<int> RemoveAsync(Wording words, RemovalId removal, CancellationToken cancellationToken);
}
