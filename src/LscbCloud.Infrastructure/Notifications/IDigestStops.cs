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

/// <summary>What a link stops.</summary>
/// <param name="Label">The sort of thing, or everything.</param>
/// <param name="IsAll">Whether it is the daily email as a whole.</param>
public sealed record DigestStop(string Label, bool IsAll);
