using System.Net;
using System.Net.Mail;
using System.Net.Mime;
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
        AddPage(message, email.Html);
        AddStop(message, email.StopAddress);

        // The library's time limit does not cover sending asynchronously.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeoutMilliseconds);
        await client.SendMailAsync(message, limit.Token);
    }

    /// <summary>The page goes along as the other form of the text; a mail program shows one of the two.</summary>
    private static void AddPage(MailMessage message, string? html)
    {
        if (html is not null)
        {
            message.AlternateViews.Add(
                AlternateView.CreateAlternateViewFromString(html, Encoding.UTF8, MediaTypeNames.Text.Html)
            );
        }
    }

    /// <summary>Lets a mail program stop such emails with one click, as RFC 8058 wants it said.</summary>
    private static void AddStop(MailMessage message, string? address)
    {
        if (address is not null)
        {
            message.Headers.Add("List-Unsubscribe", $"<{address}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}
