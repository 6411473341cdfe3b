using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.People;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>
/// Finds the open work that names a post: on a board the actions that it keeps itself, its priorities and groups; in an agency its
/// actions for all boards.
/// </summary>
/// <remarks>What its owner says is done waits for the board and stays where it is; sent back, it names its post again.</remarks>
#pragma warning disable CA1304, CA1307, CA1311, CA1862, MA0001, MA0011 // The database makes the letters small, by its own rules.
internal sealed class PostWorkReading(
    IActionRows actionRows,
    IGroupRows groupRows,
    IPriorityRows priorityRows,
    AgencyActionReading promises,
    ITenantContext place
)
{
    private const int MostShown = 10;
    private const int MostPosts = 1000;

    private bool IsBoard => place.BoardId is not null;

    private IQueryable<BoardAction> Actions =>
        (IsBoard ? actionRows.Actions.Where(a => a.OwnerAgencyId == null) : actionRows.Actions).Where(a =>
            a.State == ActionState.Proposed || a.State == ActionState.Agreed || a.State == ActionState.InProgress
        );

    private IQueryable<Priority> Priorities => priorityRows.Priorities.Where(p => p.ClosedOn == null);

    private IQueryable<Group> Groups => groupRows.Groups.Where(g => g.EndedOn == null && g.ChairPost != null);

    /// <summary>How much open work names a post.</summary>
    public async Task<int> CountAsync(string post, CancellationToken cancellationToken)
    {
        var key = PostName.KeyOf(post);
        var actions = await ActionsOf(key).CountAsync(cancellationToken);

        return IsBoard
            ? actions
                + await PrioritiesOf(key).CountAsync(cancellationToken)
                + await GroupsOf(key).CountAsync(cancellationToken)
            : actions;
    }

    /// <summary>The work of one post, with the first pieces of each kind.</summary>
    public async Task<PostWork> ReadAsync(
        string post,
        IReadOnlyList<string> holders,
        CancellationToken cancellationToken
    )
    {
        var key = PostName.KeyOf(post);
        var actions = await ActionsOf(key).CountAsync(cancellationToken);
        var shown = await FirstActionsAsync(key, cancellationToken);
        var (priorities, groups) = (0, 0);

        if (IsBoard)
        {
            priorities = await PrioritiesOf(key).CountAsync(cancellationToken);
            groups = await GroupsOf(key).CountAsync(cancellationToken);
            shown =
            [
                .. await FirstPrioritiesAsync(key, cancellationToken),
                .. await FirstGroupsAsync(key, cancellationToken),
                .. shown,
            ];
        }

        var pieces = actions + priorities + groups;

        return new PostWork(
            post,
            holders,
            IsAsked: pieces > 0 && holders.Count == 0,
            pieces,
            actions,
            priorities,
            groups,
            shown
        );
    }

    /// <summary>Every post that open work names, as it is written most often, with how much: 1,000 ways of writing at most.</summary>
    public async Task<IReadOnlyList<NamedPost>> AllAsync(CancellationToken cancellationToken)
    {
        var actions = await Actions
            .GroupBy(a => a.OwnerPost)
            .Select(g => new { Post = g.Key, Count = g.Count() })
            .OrderBy(g => g.Post)
            .Take(MostPosts)
            .ToListAsync(cancellationToken);
        var named = actions.Select(g => new NamedPost(g.Post, g.Count, Priorities: 0, Groups: 0)).ToList();

        if (IsBoard)
        {
            var leads = await Priorities
                .Select(p => p.Lead.Post)
                .OrderBy(post => post)
                .Take(MostPosts)
                .ToListAsync(cancellationToken);
            var chairs = await Groups
                .Select(g => g.ChairPost ?? "")
                .OrderBy(post => post)
                .Take(MostPosts)
                .ToListAsync(cancellationToken);
            named.AddRange(leads.Select(post => new NamedPost(post, Actions: 0, Priorities: 1, Groups: 0)));
            named.AddRange(chairs.Select(post => new NamedPost(post, Actions: 0, Priorities: 0, Groups: 1)));
        }

        return
        [
            .. named
                .Where(post => PostName.IsPost(post.Post))
                .GroupBy(post => PostName.KeyOf(post.Post), StringComparer.Ordinal)
                .Select(same => new NamedPost(
                    same.MaxBy(post => post.Actions)?.Post ?? same.Key,
                    same.Sum(post => post.Actions),
                    same.Sum(post => post.Priorities),
                    same.Sum(post => post.Groups)
                )),
        ];
    }

    /// <summary>Gives all the work of a post to another, each piece with its own line of history; the first refusal ends it.</summary>
    public async Task<Result> GiveAsync(string post, string to, string reason, CancellationToken cancellationToken)
    {
        var key = PostName.KeyOf(post);
        var given = (await ActionsOf(key).ToListAsync(cancellationToken)).Select(a => a.HandOver(to, reason)).ToList();

        if (IsBoard)
        {
            var priorities = await PrioritiesOf(key).ToListAsync(cancellationToken);
            var groups = await GroupsOf(key).ToListAsync(cancellationToken);
            given.AddRange(priorities.Select(p => p.HandOver(to, reason)));
            given.AddRange(groups.Select(g => g.HandOver(to, reason)));
        }

        return given.Find(result => result.IsFailure) ?? Result.Success;
    }

    private IQueryable<BoardAction> ActionsOf(string key) =>
        Actions.Where(a => a.OwnerPost.Replace(PostName.Curly, PostName.Straight).ToLower() == key);

    private IQueryable<Priority> PrioritiesOf(string key) =>
        Priorities.Where(p => p.Lead.Post.Replace(PostName.Curly, PostName.Straight).ToLower() == key);

    private IQueryable<Group> GroupsOf(string key) =>
        Groups.Where(g => (g.ChairPost ?? "").Replace(PostName.Curly, PostName.Straight).ToLower() == key);

    private async Task<IReadOnlyList<WorkPiece>> FirstActionsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await ActionsOf(key)
            .OrderBy(a => a.DueOn)
            .ThenBy(a => a.Id)
            .Take(MostShown)
            .Select(a => new
            {
                a.BoardId,
                a.Number,
                a.Title,
                a.DueOn,
            })
            .ToListAsync(cancellationToken);
        var boards = IsBoard ? null : await promises.BoardsAsync(cancellationToken);

        return
        [
            .. rows.Select(a => new WorkPiece(
                WorkKind.Action,
                new ActionReference(a.Number).ToString(),
                boards?.GetValueOrDefault(a.BoardId)?.Slug,
                a.Title,
                a.DueOn
            )),
        ];
    }

    private async Task<IReadOnlyList<WorkPiece>> FirstPrioritiesAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await PrioritiesOf(key)
            .OrderBy(p => p.Title)
            .Take(MostShown)
            .Select(p => new { p.Slug, p.Title })
            .ToListAsync(cancellationToken);

        return [.. rows.Select(p => new WorkPiece(WorkKind.Priority, p.Slug, Board: null, p.Title, Due: null))];
    }

    private async Task<IReadOnlyList<WorkPiece>> FirstGroupsAsync(string key, CancellationToken cancellationToken)
    {
        var rows = await GroupsOf(key)
            .OrderBy(g => g.Name)
            .Take(MostShown)
            .Select(g => new { g.Slug, g.Name })
            .ToListAsync(cancellationToken);

        return [.. rows.Select(g => new WorkPiece(WorkKind.Group, g.Slug, Board: null, g.Name, Due: null))];
    }
}
