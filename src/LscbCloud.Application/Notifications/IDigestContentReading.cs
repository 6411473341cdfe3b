using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>Reads what the daily email says about the current board or agency, in a fixed number of statements.</summary>
/// <remarks>It reads for everybody at once, so the reader holds every permission of <see cref="NoticeCatalogue.NeededIn"/>; <see cref="DigestContent.For"/> narrows it to a person.</remarks>
public interface IDigestContentReading
{
    Task<Result<DigestContent>> ReadAsync(CancellationToken cancellationToken);
}
