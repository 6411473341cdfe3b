using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>What a machine of one board signs in with. It works on that board only.</summary>
public sealed class ApiKey
{
    public const int NameMaxLength = 120;

    public static readonly TimeSpan Life = TimeSpan.FromDays(365);

    private ApiKey()
    {
        // EF Core materialises keys through here.
    }

    public Guid Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>SHA-256 of the key's secret, which is random and needs no slow hash.</summary>
    public string Hash { get; private init; } = "";

    public IReadOnlyList<string> Roles { get; private init; } = [];

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public DateTimeOffset? LastUsedAt { get; private init; }

    public static ApiKey Issue(
        BoardId board,
        string name,
        string hash,
        IReadOnlyList<string> roles,
        DateTimeOffset at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            BoardId = board,
            Name = name,
            Hash = hash,
            Roles = roles,
            CreatedAt = at,
            ExpiresAt = at + Life,
        };

    public void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
