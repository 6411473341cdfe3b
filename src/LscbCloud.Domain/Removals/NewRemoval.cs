using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Removals;

/// <summary>What is kept of a removal of words: never the words.</summary>
/// <param name="Id">Names the removal.</param>
/// <param name="Places">In how many texts the words were; one at least.</param>
/// <param name="Reason">Why, without the words.</param>
/// <param name="By">Who removed them, and when.</param>
/// <param name="SharedWith">The agencies whose history lost words by it; none where an agency removes its own.</param>
public sealed record NewRemoval(
    RemovalId Id,
    int Places,
    string Reason,
    Signature By,
    IReadOnlyList<AgencyId> SharedWith
);
