using LscbCloud.Application.Retention;
using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Closed plans that are past their date.</summary>
internal sealed class PlansForDisposal(IPlanRows planRows) : IRecordsForDisposal
{
    public RecordClass Class => RecordClass.Plans;

    public IQueryable<RowForDisposal> Rows(DateOnly latest, DisposalPlace after)
    {
        var on = after.On;
        // No two plans of a board begin on one day.
        var from = DateOnly.FromDayNumber(after.Number);

        return planRows
            .Plans.AsNoTracking()
            .Where(p => p.ClosedOn <= latest && (p.ClosedOn > on || (p.ClosedOn == on && p.FromOn > from)))
            .OrderBy(p => p.ClosedOn)
            .ThenBy(p => p.FromOn)
            .Select(p => new RowForDisposal(p.Id.Value, p.ClosedOn.GetValueOrDefault(), p.FromOn.DayNumber, p.Title));
    }

    public string? ReferenceOf(RowForDisposal row) => null;

    public Task<ILookup<Guid, FileForDisposal>> FilesAsync(
        IReadOnlyList<RowForDisposal> rows,
        CancellationToken cancellationToken
    ) => Task.FromResult(Array.Empty<Guid>().ToLookup(id => id, _ => new FileForDisposal(0, "")));
}
