using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Removals;

/// <summary>Finds and destroys words in every text of the board on whose ground the request stands, its history included.</summary>
public interface IWordRemover
{
    /// <summary>In how many texts of each kind the words stand; kinds without any are left out.</summary>
    Task<IReadOnlyList<WordPlaces>> FindAsync(Wording words, CancellationToken cancellationToken);

    /// <summary>The agencies whose history lost words by a removal, in the transaction of the request.</summary>
    Task<IReadOnlyList<AgencyId>> SharedWithAsync(RemovalId removal, CancellationToken cancellationToken);

    /// <summary>Puts a mark where the words stand, in the transaction of the request.</summary>
    /// <returns>How many texts were changed.</returns>
    Task<int> RemoveAsync(Wording words, RemovalId removal, CancellationToken cancellationToken);
}
