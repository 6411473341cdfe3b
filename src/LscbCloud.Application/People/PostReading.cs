using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Reads posts with their holders and their open work, on a board or in an agency.</summary>
internal sealed class PostReading(
    IPersonRows personRows,
    PeopleReading people,
    HandOvers handOvers,
    PostWorkReading work
)
{
    private const int MostPeople = 300;

    /// <summary>The posts that a person would leave, each with its open work, and to whom it can be handed.</summary>
    public async Task<Result<WorkToHandOver>> OfMemberAsync(Guid membershipId, CancellationToken cancellationToken)
    {
        var id = new MembershipId(membershipId);
        var leaver = await people.Here.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);

        if (leaver is null)
        {
            return MembershipErrors.NotFound;
        }

        return await ReadAsync(leaver.IsLive(people.Today) ? leaver.PostsHeld : [], leaver.Id, cancellationToken);
    }

    /// <summary>One post, whoever holds it, with its open work, and to whom it can be handed.</summary>
    public Task<WorkToHandOver> OfPostAsync(string post, CancellationToken cancellationToken) =>
        ReadAsync(post.Trim().Length == 0 ? [] : [post.Trim()], leaver: null, cancellationToken);

    /// <summary>One page of the posts that open work names, those without a holder first, each kind in order of names.</summary>
    public async Task<PostList> PageAsync(
        bool isVacant,
        string? after,
        int limit,
        bool mayHandOver,
        CancellationToken cancellationToken
    )
    {
        var here = await handOvers.HereAsync(cancellationToken);
        var names = await NamesAsync(here, cancellationToken);
        PostSummary[] posts =
        [
            .. (await work.AllAsync(cancellationToken))
                .Select(post => new PostSummary(
                    post.Post,
                    HoldersOf(post.Post, here, names),
                    post.Actions,
                    post.Priorities,
                    post.Groups
                ))
                .Where(post => !isVacant || post.Holders.Count == 0)
                .OrderBy(post => PostName.KeyOf(post.Post), StringComparer.Ordinal),
        ];
        var page = posts
            .Where(post =>
                string.IsNullOrEmpty(after)
                || string.CompareOrdinal(PostName.KeyOf(post.Post), PostName.KeyOf(after)) > 0
            )
            .Take(limit + 1)
            .ToArray();

        return new PostList(
            [.. page.Take(limit)],
            posts.Length,
            posts.Count(post => post.Holders.Count == 0),
            page.Length > limit ? page[limit - 1].Post : null,
            new PostListCan(mayHandOver)
        );
    }

    /// <summary>The posts that open work names and nobody holds, in order of names.</summary>
    public async Task<IReadOnlyList<string>> VacantAsync(CancellationToken cancellationToken)
    {
        var here = await handOvers.HereAsync(cancellationToken);

        return
        [
            .. (await work.AllAsync(cancellationToken))
                .Select(named => named.Post)
                .Where(post => !here.Any(m => m.Holds(post)))
                .OrderBy(PostName.KeyOf, StringComparer.Ordinal),
        ];
    }

    private async Task<WorkToHandOver> ReadAsync(
        IReadOnlyList<string> posts,
        MembershipId? leaver,
        CancellationToken cancellationToken
    )
    {
        var here = (await handOvers.HereAsync(cancellationToken)).Where(m => m.Id != leaver).ToArray();
        var names = await NamesAsync(here, cancellationToken);
        var read = new List<PostWork>();

        foreach (var post in posts)
        {
            read.Add(await work.ReadAsync(post, HoldersOf(post, here, names), cancellationToken));
        }

        return new WorkToHandOver(
            read,
            [
                .. here.Select(m => new PossibleHolder(m.Id.Value, names[m.PersonId], m.Post))
                    .OrderBy(holder => holder.Name, StringComparer.OrdinalIgnoreCase)
                    .Take(MostPeople),
            ]
        );
    }

    private static IReadOnlyList<string> HoldersOf(
        string post,
        IReadOnlyList<Membership> here,
        Dictionary<PersonId, string> names
    ) => [.. here.Where(m => m.Holds(post)).Select(m => names[m.PersonId]).Order(StringComparer.OrdinalIgnoreCase)];

    private Task<Dictionary<PersonId, string>> NamesAsync(
        IReadOnlyList<Membership> here,
        CancellationToken cancellationToken
    )
    {
        PersonId[] ids = [.. here.Select(m => m.PersonId).Distinct()];

        return personRows
            .People.Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
    }
}
