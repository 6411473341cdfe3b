using LscbCloud.Application.Common;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Objectives;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Removals;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Priorities as records, with their updates and judgements as parts.</summary>
internal sealed class PriorityRecords(
    IMeasureRows measureRows,
    IObjectiveRows objectiveRows,
    IPriorityRows priorityRows
) : IRecordKind
{
    public RecordKind Kind => RecordKind.Priority;

    public Permission ToOpen => RequiresAttribute.Of<GetPriority>().Permission;

    public Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken) =>
        priorityRows
            .Priorities.Where(p => p.Slug == address.Address)
            .Select(p => new FoundRecord(p.Id.Value, p.Title))
            .SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, RecordLink>> LinksAsync(
        IReadOnlyCollection<Guid> records,
        CancellationToken cancellationToken
    )
    {
        PriorityId[] ids = [.. records.Select(PriorityId.From)];

        var found = await priorityRows
            .Priorities.Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Title,
            })
            .ToListAsync(cancellationToken);

        return found.ToDictionary(
            p => p.Id.Value,
            p => new RecordLink(RecordKind.Priority, p.Slug, Number: null, $"priorities/{p.Slug}", p.Title)
        );
    }

    public Task<FoundPart?> FindPartAsync(
        FoundRecord record,
        RecordPartInput part,
        CancellationToken cancellationToken
    ) =>
        part.Kind switch
        {
            RecordPartKind.Judgement => JudgementAsync(record, part, cancellationToken),
            RecordPartKind.Update or RecordPartKind.Did or RecordPartKind.Impact or RecordPartKind.Next => UpdateAsync(
                record,
                part,
                cancellationToken
            ),
            _ => Task.FromResult<FoundPart?>(null),
        };

    /// <summary>A priority's history is also that of its objectives and measures.</summary>
    public async Task<IReadOnlyList<Guid>> SubjectsAsync(Guid record, CancellationToken cancellationToken)
    {
        var priority = PriorityId.From(record);
        var objectives = await objectiveRows
            .Objectives.Where(o => o.PriorityId == priority)
            .Select(o => o.Id)
            .ToListAsync(cancellationToken);
        var measures = await measureRows
            .Measures.Where(m => m.PriorityId == priority)
            .Select(m => m.Id)
            .ToListAsync(cancellationToken);

        return [record, .. objectives.Select(o => o.Value), .. measures.Select(m => m.Value)];
    }

    public Task<RecordSight> SightAsync(Guid record, CancellationToken cancellationToken) =>
        Task.FromResult(new RecordSight { HasFigures = true });

    /// <summary>A priority keeps its title for life, and its address is made of it. Once words were removed from it, it has another.</summary>
    public string? AddressOf(string label) => Removal.IsIn(label) ? null : Slugs.Of(label);

    private async Task<FoundPart?> UpdateAsync(
        FoundRecord record,
        RecordPartInput part,
        CancellationToken cancellationToken
    )
    {
        var (priority, id) = (PriorityId.From(record.Id), UpdateId.From(part.Id.GetValueOrDefault()));
        var found = await priorityRows
            .Updates.Where(u => u.Id == id && u.PriorityId == priority)
            .Select(u => new { u.AsAt })
            .SingleOrDefaultAsync(cancellationToken);

        return found is null
            ? null
            : new FoundPart(id.Value, $"{record.Words}: {InWords(part.Kind)}update as at {found.AsAt.InWords()}");
    }

    private async Task<FoundPart?> JudgementAsync(
        FoundRecord record,
        RecordPartInput part,
        CancellationToken cancellationToken
    )
    {
        var (priority, id) = (PriorityId.From(record.Id), JudgementId.From(part.Id.GetValueOrDefault()));
        var found = await priorityRows
            .Judgements.Where(j => j.Id == id && j.PriorityId == priority)
            .Select(j => new
            {
                j.Label,
                j.ProposedOn,
                j.AgreedOn,
            })
            .SingleOrDefaultAsync(cancellationToken);

        if (found is null)
        {
            return null;
        }

        var when = found.AgreedOn is { } on ? $"agreed on {on.InWords()}" : $"proposed on {found.ProposedOn.InWords()}";

        return new FoundPart(id.Value, $"{record.Words}: {found.Label}, {when}");
    }

    private static string InWords(RecordPartKind? part) =>
        part switch
        {
            RecordPartKind.Did => "What we did, ",
            RecordPartKind.Impact => "What the impact was, ",
            RecordPartKind.Next => "What we will do next, ",
            _ => "",
        };
}
