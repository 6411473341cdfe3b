using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Retention;

/// <summary>The legal hold that the board or the agency of the request is under. Every use case that destroys something asks here first.</summary>
internal sealed class CurrentLegalHold(IRetentionRows retentionRows)
{
    /// <summary>The hold; none where there is none. There is never more than one.</summary>
    public Task<LegalHold?> FindAsync(CancellationToken cancellationToken) =>
        retentionRows.LegalHolds.AsNoTracking().SingleOrDefaultAsync(h => h.LiftedOn == null, cancellationToken);

    /// <summary>Since when the owner is under a hold; none where it is under none.</summary>
    public async Task<DateOnly?> SinceAsync(CancellationToken cancellationToken) =>
        (await FindAsync(cancellationToken))?.PutOnOn;
}
