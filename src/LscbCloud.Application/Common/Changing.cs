using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Common;

/// <summary>
/// Asks one aggregate root to change. A root that is not there is refused, and so is a writer who has read an older version: that
/// refusal carries the root as it is now, so that both versions can be shown.
/// </summary>
/// <param name="found">The root, loaded with all that the change looks at; none where the board has none at the address.</param>
/// <param name="notFound">The refusal where there is none.</param>
/// <param name="stale">The refusal for somebody who has read an older version.</param>
internal sealed class Changing<TRoot>(TRoot? found, Error notFound, Func<TRoot, Task<Error>> stale)
    where TRoot : AggregateRoot
{
    /// <summary>Changes the root if the writer has read the version that is in force.</summary>
    public Task<Result<Revision>> FromAsync(int version, Func<TRoot, Result> change) =>
        FromAsync(version, root => Task.FromResult(change(root)));

    /// <summary>The same, for a change that has to ask for more first.</summary>
    public async Task<Result<Revision>> FromAsync(int version, Func<TRoot, Task<Result>> change)
    {
        if (found is null)
        {
            return notFound;
        }

        if (found.Version != version)
        {
            return await stale(found);
        }

        var result = await change(found);

        return result.IsFailure ? result.Error : new Revision(found.Version);
    }
}
