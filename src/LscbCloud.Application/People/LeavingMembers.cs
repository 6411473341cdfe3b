using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Ends or changes a person's work in a place, together with what becomes of the posts that they leave.</summary>
internal sealed class LeavingMembers(MembershipChanges memberships, HandOvers handOvers, PeopleReading people)
{
    public async Task<Result<Revision>> EndAsync(
        LeavingMember leaver,
        Func<Membership, Result> end,
        CancellationToken cancellationToken
    )
    {
        var left = new LeavingWork();
        var result = await memberships.EndAsync(
            leaver.Id,
            leaver.Version,
            membership => left.Note(membership, people.Today, end),
            cancellationToken
        );

        return result.IsFailure ? result : await HandOverAsync(leaver, left, isForGood: true, cancellationToken);
    }

    public async Task<Result<Revision>> ChangeAsync(
        LeavingMember leaver,
        MembershipTerms terms,
        CancellationToken cancellationToken
    )
    {
        var left = new LeavingWork();
        var result = await memberships.ChangeAsync(
            leaver.Id,
            leaver.Version,
            membership => left.Note(membership, people.Today, m => m.Change(terms)),
            cancellationToken
        );

        return result.IsFailure ? result : await HandOverAsync(leaver, left, isForGood: false, cancellationToken);
    }

    private async Task<Result<Revision>> HandOverAsync(
        LeavingMember leaver,
        LeavingWork left,
        bool isForGood,
        CancellationToken cancellationToken
    )
    {
        var membership =
            left.Membership ?? throw new InvalidOperationException("A change that succeeded changed nobody.");
        string[] posts = isForGood ? [.. left.Posts] : [.. left.Posts.Where(post => !membership.Holds(post))];
        var handed = await handOvers.RunAsync(
            new Leaving(membership, posts, isForGood),
            leaver.HandOvers,
            cancellationToken
        );

        return handed.IsFailure ? handed.Error : new Revision(membership.Version);
    }

    /// <summary>Who it was, and which posts they held before. An invitation that nobody accepted held none.</summary>
    private sealed class LeavingWork
    {
        public Membership? Membership { get; private set; }

        public IReadOnlyList<string> Posts { get; private set; } = [];

        public Result Note(Membership membership, DateOnly today, Func<Membership, Result> change)
        {
            Membership = membership;
            Posts = membership.IsLive(today) ? membership.PostsHeld : [];

            return change(membership);
        }
    }
}
