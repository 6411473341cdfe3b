namespace LscbCloud.Application.Home;

/// <summary>What needs the reader, on a board or in an agency, as home and the daily email tell it: what each feature finds.</summary>
internal sealed class NeedReading(IEnumerable<INeeds> features)
{
    public async Task<IReadOnlyList<Need>> AllAsync(CancellationToken cancellationToken)
    {
        var needs = new List<Need>();

        foreach (var feature in features)
        {
            needs.AddRange(await feature.ReadAsync(cancellationToken));
        }

        return needs;
    }
}
