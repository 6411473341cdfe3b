using LscbCloud.Application.Common;
using LscbCloud.Application.Mail;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Reads whether the service's email goes out: how much waits, since when, and what the mail server said.</summary>
[Requires(Permission.RunPlatform)]
public sealed record GetMailState : IQuery<MailState>;

internal sealed class GetMailStateHandler(IOutboxRows outboxRows) : IQueryHandler<GetMailState, MailState>
{
    public async Task<Result<MailState>> Handle(GetMailState request, CancellationToken cancellationToken)
    {
        var waiting = outboxRows.Outbox.AsNoTracking().Where(m => m.SentAt == null);
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
            await outboxRows.Outbox.AsNoTracking().MaxAsync(m => m.SentAt, cancellationToken)
        );
    }
}
