using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Actions;

/// <summary>Counts the board’s late actions, of agencies and of its own office.</summary>
internal sealed class LateActionCounts(BoardStanding standing, ICurrentUser user) : INoticeCounts
{
    public async Task<IEnumerable<DigestCount>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.ManageActions))
        {
            return [];
        }

        var actions = await standing.ActionsAsync(cancellationToken);

        return actions.Late.Select(CountOf);
    }

    /// <summary>What the board's own office is late with is simply due to people who work on it.</summary>
    private static DigestCount CountOf(LateActions late) =>
        new(ActionNotices.Late.Code, late.Count, Unless: late.AgencySlug is null ? Permission.WorkActions : null);
}
