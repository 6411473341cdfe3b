using LscbCloud.Application.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Home;

/// <summary>What in an agency needs the reader, as home and the daily email tell it: what each feature finds.</summary>
internal sealed class AgencyNeeds(IEnumerable<IAgencyNeeds> features)
{
    public async Task<IReadOnlyList<Need>> ReadAsync(
        IReadOnlyDictionary<BoardId, PromisedTo> boards,
        CancellationToken cancellationToken
    )
    {
        var needs = new List<Need>();

        foreach (var feature in features)
        {
            needs.AddRange(await feature.ReadAsync(boards, cancellationToken));
        }

        return needs;
    }
}
