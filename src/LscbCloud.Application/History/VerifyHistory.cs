using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Checks that the board's history is as it was written: nothing changed, nothing missing, no end cut off.</summary>
/// <param name="ExpectedSequence">The place of a head that was sent out earlier, to find a chain that was cut.</param>
[Requires(Permission.ReadHistory)]
public sealed record VerifyHistory(long? ExpectedSequence) : IQuery<HistoryVerification>;

internal sealed class VerifyHistoryHandler(IHistoryVerifier verifier)
    : IQueryHandler<VerifyHistory, HistoryVerification>
{
    public async Task<Result<HistoryVerification>> Handle(VerifyHistory request, CancellationToken cancellationToken) =>
        await verifier.VerifyAsync(
            request.ExpectedSequence is { } sequence ? new ChainHead(sequence, "") : null,
            cancellationToken
        );
}
