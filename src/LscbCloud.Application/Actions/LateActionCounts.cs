using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Application.Notifications;

namespace LscbCloud.Application.Actions;

/// <summary>Counts the board’s late actions, of agencies and of its own posts.</summary>
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

    /// <summary>What a post of the board is late with is simply due to those who hold it.</summary>
    private static DigestCount CountOf(LateActions late) => new(ActionNotices.Late.Code, late.Count, Unless: late.Post);
}
