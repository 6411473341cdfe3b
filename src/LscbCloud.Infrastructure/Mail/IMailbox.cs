namespace LscbCloud.Infrastructure.Mail;

/// <summary>What the demonstration would have sent. Outside the demonstration there is no such thing.</summary>
public interface IMailbox
{
    bool IsOpen { get; }

    Task<MailboxPage> PageAsync(Guid? after, CancellationToken cancellationToken);
}

/// <summary>One page of the mailbox, the newest first.</summary>
public sealed record MailboxPage(IReadOnlyList<MailboxMessage> Items, Guid? Next);

/// <summary>An email as the person would have received it.</summary>
public sealed record MailboxMessage(Guid Id, string To, string Subject, string Text, DateTimeOffset SentAt);
