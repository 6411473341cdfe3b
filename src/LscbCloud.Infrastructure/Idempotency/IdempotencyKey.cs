using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

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

/// <summary>A key that was used on a board's own rows.</summary>
internal sealed class BoardIdempotencyKey : IdempotencyKey, IBoardOwned
{
    public BoardId BoardId { get; private init; }
}

/// <summary>A key that was used on an agency's own rows.</summary>
internal sealed class AgencyIdempotencyKey : IdempotencyKey, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }
}

/// <summary>A key that was used on control rows.</summary>
internal sealed class ControlIdempotencyKey : IdempotencyKey
{
    /// <summary>The board or the agency where it was used; all zeros on the platform.</summary>
    public Guid OwnerId { get; init; }
}
