using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Idempotency;

/// <summary>A key that was used on an agency's own rows.</summary>
internal sealed class AgencyIdempotencyKey : IdempotencyKey, IAgencyOwned
{
    public AgencyId AgencyId { get; private init; }
}
