using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Common;

/// <summary>How the person who asks signs what they do.</summary>
internal static class CurrentUserExtensions
{
    public static Author Author(this ICurrentUser user) => new(user.PersonId, user.Name);

    public static Signature Signs(this ICurrentUser user, TimeProvider clock) => new(user.Author(), clock.GetUtcNow());
}
