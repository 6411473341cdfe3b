using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>An account as sign-in sees it.</summary>
internal sealed record Account(
    PersonId Id,
    string Name,
    string Email,
    string? PasswordHash,
    DateTimeOffset? LockedUntil,
    bool IsOperator,
    Guid SecurityStamp,
    string? SecondFactorKey,
    bool HasEnded
)
{
    /// <summary>Whether anything could let this person in at that moment.</summary>
    public bool IsUsable(DateTimeOffset at) =>
        PasswordHash is not null && !HasEnded && (LockedUntil is null || LockedUntil <= at);
}
