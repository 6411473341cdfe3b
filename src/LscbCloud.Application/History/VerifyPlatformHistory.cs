using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Checks that the service's history is as it was written: nothing changed, nothing missing, no end cut off.</summary>
/// <param name="ExpectedSequence">The place of a head that was sent out earlier, to find a chain that was cut.</param>
[Requires(Permission.RunPlatform)]
public sealed record VerifyPlatformHistory(long? ExpectedSequence) : IQuery<HistoryVerification>;

internal sealed class VerifyPlatformHistoryHandler(IPlatformHistory history)
    : IQueryHandler<VerifyPlatformHistory, HistoryVerification>
{
    public async Task<Result<HistoryVerification>> Handle(
        VerifyPlatformHistory request,
        CancellationToken cancellationToken
    ) =>
        await history.VerifyAsync(
            request.ExpectedSequence is { } sequence ? new ChainHead(sequence, "") : null,
            cancellationToken
        );
}
