namespace LscbCloud.Infrastructure.Mail;

/// <summary>Hands one email to whoever delivers it. It throws when the email was not taken, and it is tried again.</summary>
public interface IMailer
{
    Task SendAsync(Email email, CancellationToken cancellationToken);
}

/// <summary>An email that is due.</summary>
public sealed record Email(Guid Id, string To, string Subject, string Text)
{
    /// <summary>The same as a page; none where the text is all.</summary>
    public string? Html { get; init; }

    /// <summary>Where such emails are stopped with one click; none for what is not sent regularly.</summary>
    public string? StopAddress { get; init; }
}
