using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Records;

/// <summary>
/// One kind of a board's records. Another kind is one more class, in its feature's folder: it is found by this interface, and from
/// then on its records have a history and readers, and can be named as sources of actions and in citations of evidence.
/// </summary>
internal interface IRecordKind
{
    RecordKind Kind { get; }

    /// <summary>What the use case behind the record's own page requires.</summary>
    Permission ToOpen { get; }

    /// <summary>The record at an address; none where the board has none there.</summary>
    Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken);

    /// <summary>Where records are found and what they are called now: many of them in one query.</summary>
    Task<IReadOnlyDictionary<Guid, RecordLink>> LinksAsync(
        IReadOnlyCollection<Guid> records,
        CancellationToken cancellationToken
    );

    /// <summary>A part of a record; none where it has no such part.</summary>
    Task<FoundPart?> FindPartAsync(FoundRecord record, RecordPartInput part, CancellationToken cancellationToken) =>
        Task.FromResult<FoundPart?>(null);

    /// <summary>What the history of a record covers: itself, and what belongs to it.</summary>
    Task<IReadOnlyList<Guid>> SubjectsAsync(Guid record, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Guid>>([record]);

    /// <summary>Who sees more or less of a record than the roles that may open it.</summary>
    Task<RecordSight> SightAsync(Guid record, CancellationToken cancellationToken) =>
        Task.FromResult(RecordSight.OfRoles);

    /// <summary>Refuses a record that no action can have come from.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">Where the refusal is shown.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<Result> AskSourceAsync(Guid record, string field, CancellationToken cancellationToken) =>
        Task.FromResult(Result.Success);

    /// <summary>The address to which an entry of the history leads, read from the label that it kept; none where it leads nowhere.</summary>
    string? AddressOf(string label) => null;
}
