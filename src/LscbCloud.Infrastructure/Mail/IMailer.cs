namespace LscbCloud.Infrastructure.Mail;

/// <summary>Hands one email to whoever delivers it. It throws when the email was not taken, and it is tried again.</summary>
public interface IMailer
{
    Task SendAsync(Email email, CancellationToken cancellationToken);
}
