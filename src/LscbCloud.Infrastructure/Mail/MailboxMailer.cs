namespace LscbCloud.Infrastructure.Mail;

/// <summary>In the demonstration nothing leaves: what would have been sent stays where the mailbox page reads it.</summary>
internal sealed class MailboxMailer : IMailer
{
    public Task SendAsync(Email email, CancellationToken cancellationToken) => Task.CompletedTask;
}
