using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <content>The posts that a person holds. Work is named by posts, so that it stays when people change.</content>
public sealed partial class Membership
{
    /// <summary>Their own post and those that were handed to them.</summary>
    public IReadOnlyList<string> PostsHeld => Post is null ? AlsoHolds : [Post, .. AlsoHolds];

    public bool Holds(string post) => PostsHeld.Any(held => PostName.AreSame(held, post));

    /// <summary>They hold a post from now on, with the work that is named by it. It becomes their own where they had none.</summary>
    public Result TakeOver(string post, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(post);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (EndedOn is not null)
        {
            return MembershipErrors.Ended;
        }

        if (Holds(post))
        {
            return HandOverErrors.HeldAlready;
        }

        if (Post is not null && AlsoHolds.Count >= MostOtherPosts)
        {
            return HandOverErrors.EnoughPosts;
        }

        if (Post is null)
        {
            Post = post;
        }
        else
        {
            AlsoHolds = [.. AlsoHolds, post];
        }

        RecordEvent("Took over a post", FieldChange.Added("Post", post), FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>They leave a post, and nobody holds it for now.</summary>
    public void LeaveVacant(string post, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(post);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        RecordEvent(
            "Left a post without a holder",
            FieldChange.Added("Post", post),
            FieldChange.Added("Reason", reason)
        );
    }
}
