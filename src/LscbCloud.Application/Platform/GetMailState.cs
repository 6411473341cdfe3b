using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Reads whether the service's email goes out: how much waits, since when, and what the mail server said.</summary>
[Requires(Permission.RunPlatform)]
public sealed record GetMailState : IQuery<MailState>;

/// <summary>How the service's email stands. It tells nothing of what an email says or to whom it goes.</summary>
/// <param name="Waiting">How many emails wait to be sent.</param>
/// <param name="HeldUp">How many of them a mail server has not taken at least once.</param>
/// <param name="HeldUpSince">When the oldest of those was written.</param>
/// <param name="MostTries">How often the one that was tried most has been tried.</param>
/// <param name="NextTryAt">When the next of those is tried.</param>
/// <param name="Reason">What was said when the latest of those was not taken.</param>
/// <param name="LastSentAt">When a mail server last took an email; none within the last 30 days.</param>
public sealed record MailState(
    int Waiting,
    int HeldUp,
    DateTimeOffset? HeldUpSince,
    int MostTries,
    DateTimeOffset? NextTryAt,
    string? Reason,
    DateTimeOffset? LastSentAt
);

internal sealed class GetMailStateHandler(IControlDb db) : IQueryHandler<GetMailState, MailState>
{
    public async Task<Result<MailState>> Handle(GetMailState request, CancellationToken cancellationToken)
    {
        var waiting = db.Outbox.AsNoTracking().Where(m => m.SentAt == null);
        var heldUp = waiting.Where(m => m.LastError != null);
        var counts = await heldUp
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Count = all.Count(),
                Since = all.Min(m => m.CreatedAt),
                Most = all.Max(m => m.Tries),
                Next = all.Min(m => m.NextTryAt),
            })
            .SingleOrDefaultAsync(cancellationToken);
        var reason = await heldUp
            .OrderByDescending(m => m.NextTryAt)
            .ThenBy(m => m.Id)
            .Select(m => m.LastError)
            .FirstOrDefaultAsync(cancellationToken);

        return new MailState(
            await waiting.CountAsync(cancellationToken),
            counts?.Count ?? 0,
            counts?.Since,
            counts?.Most ?? 0,
            counts?.Next,
            reason,
            await db.Outbox.AsNoTracking().MaxAsync(m => m.SentAt, cancellationToken)
        );
    }
}
