namespace LscbCloud.Infrastructure.Mail;

/// <summary>An email as the person would have received it.</summary>
public sealed record MailboxMessage(Guid Id, string To, string Subject, string Text, DateTimeOffset SentAt);
