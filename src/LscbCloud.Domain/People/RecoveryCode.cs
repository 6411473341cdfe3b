using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>A code on paper that stands in for the authenticator app, once.</summary>
public sealed class RecoveryCode
{
    /// <summary>How many a person is given at a time.</summary>
    public const int Count = 10;

    private RecoveryCode()
    {
        // EF Core materialises recovery codes through here.
    }

    public PersonId PersonId { get; private init; }

    public string Hash { get; private init; } = "";

    public DateTimeOffset? UsedAt { get; private init; }

    public static RecoveryCode Of(PersonId personId, string hash) => new() { PersonId = personId, Hash = hash };
}
