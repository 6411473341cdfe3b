using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>What of the board's actions needs the reader: nothing that they could do nothing about.</summary>
internal sealed class ActionNeeds(BoardStanding standing, IActionRows actionRows, ICurrentUser user, IBusinessDay day)
    : INeeds
{
    private bool Manages => user.Has(Permission.ManageActions);

    private bool Works => user.Has(Permission.WorkOwnActions);

    public async Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken) =>
        [.. Manages ? await LateAsync(cancellationToken) : [], .. Works ? await DueAsync(cancellationToken) : []];

    private async Task<IEnumerable<Need>> LateAsync(CancellationToken cancellationToken)
    {
        var actions = await standing.ActionsAsync(cancellationToken);

        // What the reader's own posts are late with is theirs to do, and told as that.
        return actions.Late.Where(late => late.Post is null || !user.Holds(late.Post)).Select(LateNeed);
    }

    private static Need LateNeed(LateActions late)
    {
        var owner = late.AgencyName ?? (late.Post is { } post && PostName.IsPost(post) ? post : "the board");
        var isOne = late.Count == 1;

        return new Need(
            NeedKind.LateByOthers,
            isOne ? late.Title : $"{late.Count} actions of {owner} are late",
            isOne
                ? $"{late.Reference}, {owner}. Due on {late.Due.InWords()}"
                : $"The first was due on {late.Due.InWords()}",
            "Follow up",
            isOne ? new NeedSubject(Action: late.Reference) : new NeedSubject(Owner: late.AgencySlug ?? "board"),
            new Urgency(late.Due, IsLateByOthers: true),
            late.IsInvented
        )
        {
            // One need tells all that an owner is late with, so the email counts it by LateActionCounts.
            Notice = null,
            CanBeLate = true,
        };
    }

    /// <summary>What the reader's own posts have to do, from two weeks before its day, and what they are asked about.</summary>
    private async Task<IEnumerable<Need>> DueAsync(CancellationToken cancellationToken)
    {
        var until = day.Today.AddDays(Urgency.DaysAhead);
        var rows = await OfPosts()
            .Where(a =>
                a.OwnerAgencyId == null
                && (a.State == ActionState.Agreed || a.State == ActionState.InProgress)
                && !a.AsksForTime
                && (a.DueOn <= until || a.ReplyBy != null)
            )
            .OrderBy(a => a.ReplyBy == null ? a.DueOn : a.ReplyBy.Value)
            .ThenBy(a => a.Number)
            .Take(Need.MostOfAKind)
            .Select(a => new
            {
                a.Number,
                a.Title,
                a.OwnerPost,
                a.DueOn,
                a.ReplyBy,
                a.IsInvented,
            })
            .ToListAsync(cancellationToken);

        return rows.Select(action => new Need(
            action.ReplyBy is null ? NeedKind.Due : NeedKind.ReplyAsked,
            action.Title,
            action.ReplyBy is { } replyBy
                ? $"{new ActionReference(action.Number)}, {action.OwnerPost}. The board asks for a reply by {replyBy.InWords()}"
                : $"{new ActionReference(action.Number)}, {action.OwnerPost}. Due on {action.DueOn.InWords()}",
            "Write an update",
            new NeedSubject(Action: new ActionReference(action.Number).ToString()),
            new Urgency(action.ReplyBy ?? action.DueOn, IsLateByOthers: false),
            action.IsInvented
        )
        {
            Post = action.OwnerPost,
            IsForHolders = true,
            Notice = action.ReplyBy is null ? ActionNotices.Due : ActionNotices.Reply,
            CanBeLate = true,
        });
    }

    /// <summary>The board's own actions of the posts that the reader holds, or of all posts for a job that reads for everybody.</summary>
    private IQueryable<BoardAction> OfPosts()
    {
        var actions = actionRows.Actions.AsNoTracking();

        if (user.Posts is not { } posts)
        {
            return actions;
        }

        string[] keys = [.. posts.Select(PostName.KeyOf)];

#pragma warning disable CA1304, CA1311, MA0011 // The database compares.
        return actions.Where(a => keys.Contains(a.OwnerPost.Replace(PostName.Curly, PostName.Straight).ToLower()));
#pragma warning restore CA1304, CA1311, MA0011
    }
}
