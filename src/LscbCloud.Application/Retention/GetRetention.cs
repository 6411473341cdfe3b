using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Retention;

/// <summary>Reads how long the board or the agency keeps its records, and whether it is under a legal hold.</summary>
[Requires(Permission.ReadRetention, InAgency = Permission.ReadAgencyRetention)]
public sealed record GetRetention : IQuery<RetentionView>;

internal sealed class GetRetentionHandler(
    IRetentionRows retentionRows,
    RetentionReading retention,
    CurrentLegalHold holds,
    ICurrentUser user
) : IQueryHandler<GetRetention, RetentionView>
{
    private const int MostEarlier = 20;

    public async Task<Result<RetentionView>> Handle(GetRetention request, CancellationToken cancellationToken)
    {
        var rules = await retention.AllAsync(cancellationToken);
        var hold = await holds.FindAsync(cancellationToken);
        var earlier = await retentionRows
            .LegalHolds.AsNoTracking()
            .Where(h => h.LiftedOn != null)
            .OrderByDescending(h => h.LiftedOn)
            .ThenByDescending(h => h.PutOnOn)
            .Take(MostEarlier)
            .ToListAsync(cancellationToken);
        var manages = user.May<DecideRetention>();

        return new RetentionView(
            [.. rules.Select(RecordClassView.Of)],
            hold is null ? null : HoldView.Of(hold),
            [.. earlier.Select(HoldView.Of)],
            new RetentionCan(manages, manages && hold is null, manages && hold is not null)
        );
    }
}
