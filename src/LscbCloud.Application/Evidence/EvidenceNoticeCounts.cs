using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Evidence;

/// <summary>Counts the board’s evidence whose day of review has come.</summary>
internal sealed class EvidenceNoticeCounts(IEvidenceRows evidenceRows, ICurrentUser user, IBusinessDay day)
    : INoticeCounts
{
    public async Task<IEnumerable<DigestCount>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(Permission.WriteEvidence))
        {
            return [];
        }

        var today = day.Today;
        var count = await evidenceRows.Evidence.CountAsync(
            e => e.WithdrawnOn == null && e.ReviewOn <= today,
            cancellationToken
        );

        return [new DigestCount(EvidenceNotices.Review.Code, count)];
    }
}
