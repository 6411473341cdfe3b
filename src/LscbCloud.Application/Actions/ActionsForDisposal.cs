using LscbCloud.Application.Retention;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Finished actions that are past their date, with the files that were given as proof.</summary>
internal sealed class ActionsForDisposal(IActionRows actionRows) : IRecordsForDisposal
{
    public RecordClass Class => RecordClass.Actions;

    public IQueryable<RowForDisposal> Rows(DateOnly latest, DisposalPlace after)
    {
        var (on, number) = after;

        return actionRows
            .Actions.AsNoTracking()
            .Where(a => a.EndedOn <= latest && (a.EndedOn > on || (a.EndedOn == on && a.Number > number)))
            .OrderBy(a => a.EndedOn)
            .ThenBy(a => a.Number)
            .Select(a => new RowForDisposal(a.Id.Value, a.EndedOn.GetValueOrDefault(), a.Number, a.Title));
    }

    public string? ReferenceOf(RowForDisposal row) => new ActionReference(row.Number).ToString();

    public async Task<ILookup<Guid, FileForDisposal>> FilesAsync(
        IReadOnlyList<RowForDisposal> rows,
        CancellationToken cancellationToken
    )
    {
        ActionId[] actions = [.. rows.Select(row => new ActionId(row.Id))];
        var statements = await actionRows
            .Completions.AsNoTracking()
            .Where(c => actions.Contains(c.ActionId) && c.FileAnswers != null && c.DestroyedAt == null)
            .OrderBy(c => c.Number)
            .ToListAsync(cancellationToken);

        return statements.ToLookup(c => c.ActionId.Value, c => new FileForDisposal(c.Number, c.File?.Name ?? ""));
    }
}
