using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>That a person's daily email for a day has been dealt with: written, or left out because there was nothing to tell.</summary>
/// <remarks>It is written together with the email, by one statement (<see cref="DigestReaders"/>).</remarks>
internal sealed class Digest
{
    public PersonId PersonId { get; init; }

    public DateOnly Day { get; init; }

    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>The email; none where there was nothing to tell.</summary>
    public Guid? MessageId { get; init; }
}
