using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>Who leaves which posts.</summary>
/// <param name="Membership">Whoever leaves; none where a post has no holder already.</param>
/// <param name="Posts">The posts.</param>
/// <param name="IsForGood">Whether the person leaves the place, and not only the post.</param>
internal sealed record Leaving(Membership? Membership, IReadOnlyList<string> Posts, bool IsForGood);
