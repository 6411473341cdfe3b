using LscbCloud.Application.History;
using LscbCloud.Domain.History;
using LscbCloud.Infrastructure.Persistence;

namespace LscbCloud.Infrastructure.History;

internal sealed class HistoryVerifier(AppDbContext db) : IHistoryVerifier
{
    public Task<HistoryVerification> VerifyAsync(ChainHead? expected, CancellationToken cancellationToken) =>
        (db.CurrentBoard, db.CurrentAgency) switch
        {
            ({ } board, _) => HistoryChain.VerifyAsync<BoardHistoryEntry, BoardHistoryContent, BoardHistoryLink>(
                db,
                board.Value,
                expected,
                cancellationToken
            ),
            (_, { } agency) => HistoryChain.VerifyAsync<AgencyHistoryEntry, AgencyHistoryContent, AgencyHistoryLink>(
                db,
                agency.Value,
                expected,
                cancellationToken
            ),
            _ => throw new InvalidOperationException("No owner is set."),
        };
}
