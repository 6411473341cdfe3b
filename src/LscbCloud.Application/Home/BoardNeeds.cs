namespace LscbCloud.Application.Home;

/// <summary>What on a board needs the reader, as home and the daily email tell it: what each feature finds.</summary>
internal sealed class BoardNeeds(IEnumerable<IBoardNeeds> features)
{
    public async Task<IReadOnlyList<Need>> ReadAsync(BoardStanding standing, CancellationToken cancellationToken)
    {
        var needs = new List<Need>();

        foreach (var feature in features)
        {
            needs.AddRange(await feature.ReadAsync(standing, cancellationToken));
        }

        return needs;
    }
}
