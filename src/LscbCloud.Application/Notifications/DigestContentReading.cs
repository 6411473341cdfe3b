using LscbCloud.Application.Home;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <inheritdoc/>
/// <remarks>It counts what home tells, by home's own readings, so that the email and the page never disagree, and what features count besides.</remarks>
internal sealed class DigestContentReading(NeedReading needs, IEnumerable<INoticeCounts> features)
    : IDigestContentReading
{
    public async Task<Result<DigestContent>> ReadAsync(CancellationToken cancellationToken)
    {
        var counts = new List<DigestCount>();

        foreach (var need in await needs.AllAsync(cancellationToken))
        {
            if (need.Notice is { } notice)
            {
                counts.Add(
                    new DigestCount(notice.Code, Count: 1, need.NotFor, OnlyFor: need.IsForHolders ? need.Post : null)
                );
            }
        }

        foreach (var feature in features)
        {
            counts.AddRange(await feature.ReadAsync(cancellationToken));
        }

        return new DigestContent(counts);
    }
}
