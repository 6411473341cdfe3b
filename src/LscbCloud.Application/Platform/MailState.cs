namespace LscbCloud.Application.Platform;

/// <summary>The state of the service's email. It shows neither what an email says nor to whom it goes.</summary>
/// <param name="Waiting">How many emails wait to be sent.</param>
/// <param name="HeldUp">How many of them a mail server has not taken at least once.</param>
/// <param name="HeldUpSince">When the oldest of those was written.</param>
/// <param name="MostTries">How often the one that was tried most has been tried.</param>
/// <param name="NextTryAt">When the next of those is tried.</param>
/// <param name="Reason">The reason given when the latest of those was declined.</param>
/// <param name="LastSentAt">When a mail server last took an email; none within the last 30 days.</param>
public sealed record MailState(
    int Waiting,
    int HeldUp,
    DateTimeOffset? HeldUpSince,
    int MostTries,
    DateTimeOffset? NextTryAt,
    string? Reason,
    DateTimeOffset? LastSentAt
);
