using System.Net;
using System.Net.Mail;
using System.Text;

namespace LscbCloud.Infrastructure.Mail;

/// <summary>Sends by SMTP, with TLS unless it is switched off.</summary>
internal sealed class SmtpMailer(MailSettings settings) : IMailer
{
    private const int TimeoutMilliseconds = 30_000;

    public async Task SendAsync(Email email, CancellationToken cancellationToken)
    {
#pragma warning disable S5332 // Off only where a setting says so, for a relay on the same machine.
        using var client = new SmtpClient(settings.Server, settings.Port)
        {
            EnableSsl = settings.UsesTls,
            Timeout = TimeoutMilliseconds,
        };
#pragma warning restore S5332

        if (settings.User is { Length: > 0 } user)
        {
            client.Credentials = new NetworkCredential(user, settings.Secret);
        }

        using var message = new MailMessage(settings.From, email.To, email.Subject, email.Text)
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        // An email that is tried again keeps its name, so that a mailbox can tell it is the same one.
        message.Headers.Add("Message-ID", $"<{email.Id:N}@{settings.Site.Host}>");

        // The library's time limit does not cover sending asynchronously.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeoutMilliseconds);
        await client.SendMailAsync(message, limit.Token);
    }
}
