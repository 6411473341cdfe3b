using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Checks that the history of the board or of the agency is as it was written: nothing changed, nothing missing, no end cut off.</summary>
/// <param name="ExpectedSequence">The place of a head that was sent out earlier, to find a chain that was cut.</param>
[Requires(Permission.ReadHistory, InAgency = Permission.ReadAgencyHistory)]
public sealed record VerifyHistory(long? ExpectedSequence) : IQuery<HistoryVerification>;

internal sealed class VerifyHistoryHandler(IHistory history) : IQueryHandler<VerifyHistory, HistoryVerification>
{
    public async Task<Result<HistoryVerification>> Handle(VerifyHistory request, CancellationToken cancellationToken) =>
        await history.VerifyAsync(
            request.ExpectedSequence is { } sequence ? new ChainHead(sequence, "") : null,
            cancellationToken
        );
}
