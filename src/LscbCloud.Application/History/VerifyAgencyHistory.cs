using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Checks that the agency's history is as it was written: nothing changed, nothing missing, no end cut off.</summary>
/// <param name="ExpectedSequence">The place of a head that was sent out earlier, to find a chain that was cut.</param>
[Requires(Permission.ReadAgencyHistory)]
public sealed record VerifyAgencyHistory(long? ExpectedSequence) : IQuery<HistoryVerification>;

internal sealed class VerifyAgencyHistoryHandler(IHistoryVerifier verifier)
    : IQueryHandler<VerifyAgencyHistory, HistoryVerification>
{
    public async Task<Result<HistoryVerification>> Handle(
        VerifyAgencyHistory request,
        CancellationToken cancellationToken
    ) =>
        await verifier.VerifyAsync(
            request.ExpectedSequence is { } sequence ? new ChainHead(sequence, "") : null,
            cancellationToken
        );
}
