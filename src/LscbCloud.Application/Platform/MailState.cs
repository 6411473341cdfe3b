namespace LscbCloud.Application.Platform;

/// <summary>How the service's email stands. It tells nothing of what an email says or to whom it goes.</summary>
/// <param name="Waiting">How many emails wait to be sent.</param>
/// <param name="HeldUp">How many of them a mail server has not taken at least once.</param>
/// <param name="HeldUpSince">When the oldest of those was written.</param>
/// <param name="MostTries">How often the one that was tried most has been tried.</param>
/// <param name="NextTryAt">When the next of those is tried.</param>
/// <param name="Reason">What was said when the latest of those was not taken.</param>
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
