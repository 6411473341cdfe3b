namespace LscbCloud.Infrastructure.Mail;

/// <summary>An email that is due.</summary>
public sealed record Email(Guid Id, string To, string Subject, string Text)
{
    /// <summary>The same as a page; none where the text is all.</summary>
    public string? Html { get; init; }

    /// <summary>Where such emails are stopped with one click; none for what is not sent regularly.</summary>
    public string? StopAddress { get; init; }
}
