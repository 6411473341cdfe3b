using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Every reason for which a change to a commitment may be refused.</summary>
public static class CommitmentErrors
{
    public static readonly Error SameBoard = Error.Invalid(
        "other",
        "Choose an action of another board. The commitment answers one of this board already."
    );

    public static readonly Error Enough = Error.Conflict(
        "commitments.enough",
        $"A commitment answers at most {Commitment.MostPromises} boards."
    );

    public static readonly Error AnotherCommitment = Error.Invalid(
        "other",
        "This action belongs to another commitment. Take it out of that first, on its own page."
    );

    public static readonly Error NoSuchAction = Error.Invalid(
        "other",
        "Choose an action of the agency that is not finished."
    );

    /// <summary>Nothing is said to any board where one of them has changed its action meanwhile.</summary>
    public static Error SomeChanged(IReadOnlyList<string> actions) =>
        Error.Conflict(
            "commitments.some-changed",
            $"{string.Join(", ", actions)} changed since you opened the page, so nothing was sent. Look at the page as it is now and send again."
        );

    public static readonly Error NotOfIt = Error.Invalid(
        "also",
        "Choose among the actions that this commitment answers. Look at the action again."
    );
}
