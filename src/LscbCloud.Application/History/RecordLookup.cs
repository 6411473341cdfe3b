using LscbCloud.Application.Actions;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Objectives;
using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.History;

/// <summary>Finds a thing by the address of its page.</summary>
internal sealed class RecordLookup(
    IActionRows actionRows,
    IEvidenceRows evidenceRows,
    IGroupRows groupRows,
    IMeasureRows measureRows,
    IMeetingRows meetingRows,
    IObjectiveRows objectiveRows,
    IPriorityRows priorityRows
)
{
    /// <summary>The thing, and whatever belongs to it; nothing where the board has none at this address.</summary>
    public Task<FoundRecord?> FindAsync(RecordAddress thing, CancellationToken cancellationToken) =>
        thing.Kind switch
        {
            RecordKind.Priority => PriorityAsync(thing.Address, cancellationToken),
            RecordKind.Measure => MeasureAsync(thing.Address, thing.Number, cancellationToken),
            RecordKind.Action => ActionAsync(thing.Address, cancellationToken),
            RecordKind.Evidence => EvidenceAsync(thing.Address, cancellationToken),
            RecordKind.Meeting => meetingRows
                .Meetings.Where(m => m.Slug == thing.Address)
                .Select(m => new FoundRecord(m.Label, new[] { m.Id.Value }))
                .SingleOrDefaultAsync(cancellationToken),
            RecordKind.Group => groupRows
                .Groups.Where(g => g.Slug == thing.Address)
                .Select(g => new FoundRecord(g.Name, new[] { g.Id.Value }))
                .SingleOrDefaultAsync(cancellationToken),
            _ => Task.FromResult<FoundRecord?>(null),
        };

    private async Task<FoundRecord?> PriorityAsync(string slug, CancellationToken cancellationToken)
    {
        var priority = await priorityRows
            .Priorities.Where(p => p.Slug == slug)
            .Select(p => new { p.Id, p.Title })
            .SingleOrDefaultAsync(cancellationToken);

        if (priority is null)
        {
            return null;
        }

        var objectives = await objectiveRows
            .Objectives.Where(o => o.PriorityId == priority.Id)
            .Select(o => o.Id)
            .ToListAsync(cancellationToken);
        var measures = await measureRows
            .Measures.Where(m => m.PriorityId == priority.Id)
            .Select(m => m.Id)
            .ToListAsync(cancellationToken);

        return new FoundRecord(
            priority.Title,
            [priority.Id.Value, .. objectives.Select(o => o.Value), .. measures.Select(m => m.Value)]
        );
    }

    private async Task<FoundRecord?> MeasureAsync(string slug, int? number, CancellationToken cancellationToken)
    {
        var measure = await (
            from priority in priorityRows.Priorities
            where priority.Slug == slug
            join found in measureRows.Measures on priority.Id equals found.PriorityId
            where found.Number == number
            select new { found.Id, found.Title }
        ).SingleOrDefaultAsync(cancellationToken);

        return measure is null ? null : new FoundRecord(measure.Title, [measure.Id.Value]);
    }

    private async Task<FoundRecord?> ActionAsync(string reference, CancellationToken cancellationToken)
    {
        if (ActionReference.Read(reference) is not { Number: var number })
        {
            return null;
        }

        var action = await actionRows
            .Actions.AsNoTracking()
            .Where(a => a.Number == number)
            .Select(a => new
            {
                a.Id,
                a.Title,
                a.AgencyId,
                a.OwnerAgencyName,
                HasFile = actionRows.Completions.Any(c => c.ActionId == a.Id && c.FileAnswers != null),
                GivesFileOut = actionRows.Completions.Any(c =>
                    c.ActionId == a.Id && c.FileAnswers != null && c.DestroyedAt == null
                ),
            })
            .SingleOrDefaultAsync(cancellationToken);

        return action is null
            ? null
            : new FoundRecord($"{new ActionReference(number)} {action.Title}", [action.Id.Value])
            {
                Agency = action.OwnerAgencyName,
                IsAgencyTold = action.AgencyId is not null,
                HasFile = action.HasFile,
                GivesFileOut = action.GivesFileOut,
            };
    }

    private async Task<FoundRecord?> EvidenceAsync(string reference, CancellationToken cancellationToken)
    {
        if (EvidenceReference.Read(reference) is not { Number: var number })
        {
            return null;
        }

        var item = await evidenceRows
            .WholeEvidence.AsNoTracking()
            .SingleOrDefaultAsync(e => e.Number == number, cancellationToken);

        return item is null
            ? null
            : new FoundRecord(item.Label, [item.SubjectId])
            {
                HasFile = item.Revisions.Any(r => r.File is not null),
                GivesFileOut =
                    item.WithdrawnOn is null && item.Revisions.Any(r => r.File is not null && r.DestroyedAt is null),
            };
    }
}
