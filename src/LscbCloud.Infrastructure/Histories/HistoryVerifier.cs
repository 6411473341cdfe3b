using LscbCloud.Application.Histories;
using LscbCloud.Domain.Histories;
using LscbCloud.Infrastructure.Persistence;

namespace LscbCloud.Infrastructure.Histories;

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
