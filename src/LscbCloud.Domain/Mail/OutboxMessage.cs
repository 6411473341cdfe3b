namespace LscbCloud.Domain.Mail;

/// <summary>An email to be sent, kept in the transaction that causes it. It carries no content of a board, only a link.</summary>
public sealed class OutboxMessage
{
    private OutboxMessage()
    {
        // EF Core materialises messages through here.
    }

    public Guid Id { get; private init; }

    /// <summary>What it is about, such as <c>invitation</c>.</summary>
    public string Kind { get; private init; } = "";

    public string Recipient { get; private init; } = "";

    public string Subject { get; private init; } = "";

    /// <summary>The text. It is emptied once sent, since it may hold a link that still works.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The same as a page, where there is one. It goes with the text.</summary>
    public string? Html { get; private init; }

    /// <summary>The address at which a mail program stops such emails with one click (RFC 8058); none for what is not sent regularly.</summary>
    public string? StopAddress { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? SentAt { get; private init; }

    public int Tries { get; private init; }

    public DateTimeOffset NextTryAt { get; private init; }

    public string? LastError { get; private init; }

    public static OutboxMessage Write(string recipient, EmailMessage letter, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(letter);

        return new OutboxMessage
        {
            Id = Guid.CreateVersion7(),
            Kind = letter.Kind,
            Recipient = recipient,
            Subject = letter.Subject,
            Text = letter.Text,
            Html = letter.Html,
            StopAddress = letter.StopAddress,
            CreatedAt = at,
            NextTryAt = at,
        };
    }
}
