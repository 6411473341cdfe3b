using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>
/// Finds the records of one class that are past the date of its rule. Whatever implements it is found and its class listed, so that a
/// feature brings its own.
/// </summary>
internal interface IRecordsForDisposal
{
    RecordClass Class { get; }

    /// <summary>The records whose years count from this day or an earlier one and that stand after a place, the longest past first.</summary>
    IQueryable<RowForDisposal> Rows(DateOnly latest, DisposalPlace after);

    /// <summary>What people call a record by; none where it has no reference.</summary>
    string? ReferenceOf(RowForDisposal row);

    /// <summary>The files that these records still have, by the record's id.</summary>
    Task<ILookup<Guid, FileForDisposal>> FilesAsync(
        IReadOnlyList<RowForDisposal> rows,
        CancellationToken cancellationToken
    );
}
