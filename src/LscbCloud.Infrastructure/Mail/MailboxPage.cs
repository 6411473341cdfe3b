namespace LscbCloud.Infrastructure.Mail;

/// <summary>One page of the mailbox, the newest first.</summary>
public sealed record MailboxPage(IReadOnlyList<MailboxMessage> Items, Guid? Next);
