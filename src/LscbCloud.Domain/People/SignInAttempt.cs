using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>A right password that waits for its second factor.</summary>
public sealed class SignInAttempt
{
    public const int MaxTries = 5;

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private SignInAttempt()
    {
        // EF Core materialises attempts through here.
    }

    /// <summary>SHA-256 of the random name that the browser holds.</summary>
    public string IdHash { get; private init; } = "";

    public PersonId PersonId { get; private init; }

    public Guid SecurityStamp { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public int Tries { get; private init; }

    public static SignInAttempt Begin(Person person, string idHash, DateTimeOffset at) =>
        new()
        {
            IdHash = idHash,
            PersonId = person.Id,
            SecurityStamp = person.SecurityStamp,
            ExpiresAt = at + Life,
        };
}
