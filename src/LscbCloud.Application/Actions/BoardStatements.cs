using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>How people of the board speak of actions.</summary>
internal static class BoardStatements
{
    /// <summary>Signs what somebody of the board says: the office for every post, everybody else for the posts that they hold.</summary>
    public static StatementBy SpeaksForBoard(this ICurrentUser user, TimeProvider clock) =>
        new(user.Signs(clock), Side.Board) { OnlyFor = user.PostsSpokenFor() };

    /// <summary>The posts that somebody speaks for; none where they speak for every post, as an agency's people do for their agency.</summary>
    public static IReadOnlyCollection<string>? PostsSpokenFor(this ICurrentUser user) =>
        user.Has(Permission.WorkActions) || user.Has(Permission.WorkAgencyActions) ? null : user.Posts ?? [];
}
