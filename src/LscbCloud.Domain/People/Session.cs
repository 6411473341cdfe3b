using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>One sign-in of one person on one device. It ends when they say so, when it rests, or at the end of the day.</summary>
public sealed class Session
{
    public const int AgentMaxLength = 300;

    /// <summary>A session that nobody uses for so long ends by itself.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>No session lasts longer, however busy.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private Session()
    {
        // EF Core materialises sessions through here.
    }

    public Guid Id { get; private init; }

    /// <summary>SHA-256 of the random token in the cookie.</summary>
    public string TokenHash { get; private init; } = "";

    public PersonId PersonId { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When it was last used, to the minute.</summary>
    public DateTimeOffset SeenAt { get; private init; }

    public DateTimeOffset AbsoluteEnd { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public string? Address { get; private init; }

    public string? Agent { get; private init; }

    /// <summary>How the person proved who they are: pwd, otp, rc (recovery code), link.</summary>
    public IReadOnlyList<string> Amr { get; private init; } = [];

    public static Session Open(PersonId personId, string tokenHash, SessionOrigin origin, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            TokenHash = tokenHash,
            PersonId = personId,
            CreatedAt = at,
            SeenAt = at,
            AbsoluteEnd = at + Longest,
            Address = origin.Address,
            Agent = origin.Agent is { Length: > AgentMaxLength } agent ? agent[..AgentMaxLength] : origin.Agent,
            Amr = [.. origin.Amr],
        };

    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    /// <summary>Whether the session still lets its holder in.</summary>
    public bool IsLive(DateTimeOffset at) => RevokedAt is null && AbsoluteEnd > at && SeenAt + Idle > at;
}
