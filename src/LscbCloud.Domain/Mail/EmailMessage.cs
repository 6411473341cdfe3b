namespace LscbCloud.Domain.Mail;

/// <summary>What an email says.</summary>
public sealed record EmailMessage(string Kind, string Subject, string Text)
{
    /// <summary>The same as a page; none where the text is all.</summary>
    public string? Html { get; init; }

    /// <summary>Where such emails are stopped with one click; none for what is not sent regularly.</summary>
    public string? StopAddress { get; init; }
}
