namespace LscbCloud.Infrastructure.Mail;

/// <summary>What the demonstration would have sent. Outside the demonstration there is no such thing.</summary>
public interface IMailbox
{
    bool IsOpen { get; }

    Task<MailboxPage> PageAsync(Guid? after, CancellationToken cancellationToken);
}
