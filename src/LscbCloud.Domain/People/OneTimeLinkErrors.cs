using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Why a link from an email is refused.</summary>
public static class OneTimeLinkErrors
{
    /// <summary>One answer for a link that never was, that is over, that was used, or that took too many wrong codes.</summary>
    public static readonly Error Gone = Error.Conflict(
        "links.gone",
        "This link no longer works. It may have been used already, or it is too old. Ask for a new one."
    );

    public static readonly Error WrongCode = Error.Invalid("code", "Enter the six-digit code from the same email.");

    public static readonly Error SomebodyElse = Error.Conflict(
        "links.somebody-else",
        "This link is for another person. Sign out first, then open it again."
    );
}
