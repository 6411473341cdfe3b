using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;

namespace LscbCloud.Infrastructure.History;

internal sealed class PlatformHistoryVerifier(ControlDbContext db) : IPlatformHistoryVerifier
{
    public Task<HistoryVerification> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken) =>
        HistoryChain.VerifyAsync<PlatformHistoryEntry, PlatformHistoryContent, PlatformHistoryLink>(
            db,
            Guid.Empty,
            expected,
            cancellationToken
        );
}
