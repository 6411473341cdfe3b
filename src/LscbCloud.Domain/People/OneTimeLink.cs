using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>A link that was sent to one person for one purpose. Opening it uses nothing up, since mail scanners open links too.</summary>
public sealed class OneTimeLink
{
    /// <summary>So many wrong codes end the link.</summary>
    public const int MaxTries = 5;

    private OneTimeLink()
    {
        // EF Core materialises links through here.
    }

    /// <summary>SHA-256 of the link's secret.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>A keyed hash of the code in the same email.</summary>
    public string CodeHash { get; private init; } = "";

    public OneTimeLinkKind Kind { get; private init; }

    public PersonId PersonId { get; private init; }

    /// <summary>The membership that an invitation is for.</summary>
    public MembershipId? MembershipId { get; private init; }

    /// <summary>The person's stamp when the link was made; a later password or second factor makes the link void.</summary>
    public Guid SecurityStamp { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>How many codes were tried on it; counted by the database, so that tries at the same moment all count.</summary>
    public int Tries { get; private init; }

    public static OneTimeLink Make(
        OneTimeLinkKind kind,
        Person person,
        MembershipId? membershipId,
        OneTimeSecret secret,
        DateTimeOffset at
    ) =>
        new()
        {
            TokenHash = secret.TokenHash,
            CodeHash = secret.CodeHash,
            Kind = kind,
            PersonId = person.Id,
            MembershipId = membershipId,
            SecurityStamp = person.SecurityStamp,
            CreatedAt = at,
            ExpiresAt = at + LifeOf(kind),
        };

    public static TimeSpan LifeOf(OneTimeLinkKind kind) =>
        kind switch
        {
            OneTimeLinkKind.Invitation => TimeSpan.FromDays(14),
            OneTimeLinkKind.PasswordReset => TimeSpan.FromHours(1),
            OneTimeLinkKind.FirstOperator => TimeSpan.FromDays(1),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>Whether another code may be tried on the link by this person as they are now.</summary>
    public bool IsOpen(Person person, DateTimeOffset at) => Tries < MaxTries && IsGood(person, at);

    /// <summary>Uses the link up, after its code was found right. The last try that is allowed may be the right one.</summary>
    public Result Confirm(Person person, DateTimeOffset at)
    {
        if (!IsGood(person, at))
        {
            return OneTimeLinkErrors.Gone;
        }

        UsedAt = at;

        return Result.Success;
    }

    /// <summary>Makes the link void, such as when a newer one replaces it.</summary>
    public void Withdraw(DateTimeOffset at) => UsedAt ??= at;

    private bool IsGood(Person person, DateTimeOffset at) => UsedAt is null && ExpiresAt > at && HasStampOf(person);

    // An invitation to a further place stays good when its holder changes their password meanwhile.
    private bool HasStampOf(Person person) =>
        SecurityStamp == person.SecurityStamp || Kind == OneTimeLinkKind.Invitation;
}
