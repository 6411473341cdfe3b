using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Common;

/// <summary>How the person who asks signs what they do.</summary>
internal static class CurrentUserExtensions
{
    public static Author Author(this ICurrentUser user) => new(user.PersonId, user.Name);

    public static Signature Signs(this ICurrentUser user, TimeProvider clock) => new(user.Author(), clock.GetUtcNow());

    /// <summary>Whether their roles allow a use case here: on a board, or in an agency where it serves agencies too.</summary>
    public static bool May<TRequest>(this ICurrentUser user)
    {
        var requires = Requirement<TRequest>.Value;

        return user.Has(requires.Permission) || user.Has(requires.InAgency);
    }

    private static class Requirement<TRequest>
    {
        public static readonly RequiresAttribute Value = RequiresAttribute.Of<TRequest>();
    }
}
