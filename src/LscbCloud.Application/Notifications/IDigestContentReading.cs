using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>Reads what the daily email says about the current board or agency, in a fixed number of statements.</summary>
/// <remarks>It reads for everybody at once, so the reader holds every permission of the place; <see cref="DigestContent.For"/> narrows it to a person.</remarks>
public interface IDigestContentReading
{
    /// <summary>What the reader must hold on a board, so that home tells all that there is.</summary>
    static IReadOnlySet<Permission> NeededOnBoard { get; } = Notice.OfBoards.Select(n => n.Permission).ToHashSet();

    /// <summary>What the reader must hold in an agency.</summary>
    static IReadOnlySet<Permission> NeededInAgency { get; } = Notice.OfAgencies.Select(n => n.Permission).ToHashSet();

    Task<Result<DigestContent>> OfBoardAsync(CancellationToken cancellationToken);

    Task<Result<DigestContent>> OfAgencyAsync(CancellationToken cancellationToken);
}
