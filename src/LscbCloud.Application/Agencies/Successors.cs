namespace LscbCloud.Application.Agencies;

/// <summary>Says of the agencies on a page which of them have become others.</summary>
internal sealed class Successors(IAgencyDirectory agencies)
{
    /// <summary>What has become of those that became another, by address. The directory keeps its answers, so this costs a page little.</summary>
    public async Task<IReadOnlyDictionary<string, Successor>> OfAsync(
        IEnumerable<string?> slugs,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<string, Successor>(StringComparer.Ordinal);

        foreach (var slug in slugs.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (await agencies.FindAsync(slug, cancellationToken) is { Now: { } now })
            {
                found[slug] = now;
            }
        }

        return found;
    }
}
