using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.Extensions.Logging;

namespace LscbCloud.Infrastructure.Mail;

/// <summary>Sends what is due. Several may do so at once: each email is taken by one of them at a time.</summary>
/// <remarks>
/// Taking an email puts its next try off, further each time; no row is locked while the server is spoken to. Whatever goes
/// wrong, the email stays until a server has taken it.
/// </remarks>
public sealed partial class Outbox(
    ControlDataSource control,
    IMailer mailer,
    DemonstrationSettings demonstration,
    TimeProvider clock,
    ILogger<Outbox> logger
)
{
    private const int LongestError = 500;

    private const string Take = """
        update control.outbox
        set tries = tries + 1, next_try_at = $1 + least(interval '1 minute' * power(2, least(tries, 10)), interval '1 hour')
        where id = (
          select id from control.outbox where sent_at is null and next_try_at <= $1
          order by next_try_at limit 1 for update skip locked
        )
        returning id, recipient, subject, text, html, stop_address
        """;

    // A link in it may still work, so the text goes once it is sent. The demonstration's mailbox shows it.
    private const string Sent = """
        update control.outbox set sent_at = $2, last_error = null, text = case when $3 then text else '' end,
          html = case when $3 then html end, stop_address = case when $3 then stop_address end
        where id = $1
        """;

    private const string Failed = "update control.outbox set last_error = $2 where id = $1";

    /// <summary>Sends everything that is due, one after the other, and says how many were taken by the server.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var sent = 0;

        while (await TakeAsync(cancellationToken) is { } email)
        {
            if (await SendAsync(email, cancellationToken))
            {
                sent++;
            }
        }

        return sent;
    }

    private Task<Email?> TakeAsync(CancellationToken cancellationToken) =>
        control.FirstAsync(
            Take,
            row => new Email(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3))
            {
                Html = row.IsDBNull(4) ? null : row.GetString(4),
                StopAddress = row.IsDBNull(5) ? null : row.GetString(5),
            },
            cancellationToken,
            clock.GetUtcNow()
        );

    private async Task<bool> SendAsync(Email email, CancellationToken cancellationToken)
    {
        try
        {
            await mailer.SendAsync(email, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogNotTaken(email.Id, e.GetType().Name);
            var reason = e.Message.Length <= LongestError ? e.Message : e.Message[..LongestError];
            _ = await control.ExecuteAsync(Failed, cancellationToken, email.Id, reason);

            return false;
        }

        _ = await control.ExecuteAsync(Sent, cancellationToken, email.Id, clock.GetUtcNow(), demonstration.IsOn);

        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Email {EmailId} was not taken, and is tried again: {Reason}")]
    private partial void LogNotTaken(Guid emailId, string reason);
}
