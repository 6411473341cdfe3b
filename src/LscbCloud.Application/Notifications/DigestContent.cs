using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.Notifications;

/// <summary>How many things of each sort wait in one place, read once for all of its people. No word of the board is in it.</summary>
public sealed record DigestContent(IReadOnlyList<DigestCount> Items)
{
    /// <summary>How many of each of these sorts there are for one person; what there is none of is left out.</summary>
    public IReadOnlyList<(Notice Notice, int Count)> For(
        PersonId person,
        IEnumerable<Notice> notices,
        IReadOnlyCollection<string> posts
    ) =>
        [
            .. from notice in notices
            let count = Items
                .Where(item =>
                    item.Notice == notice.Code
                    && item.NotFor != person
                    && (item.OnlyFor is not { } post || Holds(posts, post))
                    && !(item.Unless is { } other && Holds(posts, other))
                )
                .Sum(item => item.Count)
            where count > 0
            select (notice, count),
        ];

    private static bool Holds(IReadOnlyCollection<string> posts, string post) =>
        posts.Any(held => PostName.AreSame(held, post));
}
