using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Idempotency;

/// <summary>A key that a person has used, with a fingerprint of the request and its answer. It holds no words of anybody.</summary>
internal abstract class IdempotencyKey
{
    public PersonId PersonId { get; init; }

    public string Key { get; init; } = "";

    public string UseCase { get; init; } = "";

    /// <summary>HMAC-SHA256 of the request, as 64 hexadecimal digits.</summary>
    public string RequestHash { get; init; } = "";

    /// <summary>The answer as JSON: ids, addresses and versions.</summary>
    public string Answer { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }
}
