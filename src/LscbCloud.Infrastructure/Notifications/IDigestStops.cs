using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Notifications;

/// <summary>Stops the daily email, or one sort of thing in it, for whoever holds the link from it.</summary>
public interface IDigestStops
{
    /// <summary>What a link stops. Looking changes nothing: mail programs open links by themselves.</summary>
    Result<DigestStop> Look(string token);

    /// <summary>Stops it in every place where the person works now. To stop what is stopped already is no mistake.</summary>
    Task<Result<DigestStop>> StopAsync(string token, CancellationToken cancellationToken);
}
