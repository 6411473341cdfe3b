using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Actions as records, with the words of their owners that they are done as parts.</summary>
internal sealed class ActionRecords(IActionRows actionRows) : IRecordKind
{
    public RecordKind Kind => RecordKind.Action;

    public Permission ToOpen => RequiresAttribute.Of<GetAction>().Permission;

    public async Task<FoundRecord?> FindAsync(RecordAddress address, CancellationToken cancellationToken)
    {
        if (ActionReference.Read(address.Address) is not { Number: var number })
        {
            return null;
        }

        var found = await actionRows
            .Actions.Where(a => a.Number == number)
            .Select(a => new { a.Id, a.Title })
            .SingleOrDefaultAsync(cancellationToken);

        return found is null ? null : new FoundRecord(found.Id.Value, $"{new ActionReference(number)} {found.Title}");
    }

    public async Task<IReadOnlyDictionary<Guid, RecordLink>> LinksAsync(
        IReadOnlyCollection<Guid> records,
        CancellationToken cancellationToken
    )
    {
        ActionId[] ids = [.. records.Select(ActionId.From)];
        var found = await actionRows
            .Actions.Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.Number,
                a.Title,
            })
            .ToListAsync(cancellationToken);

        return found.ToDictionary(a => a.Id.Value, a => LinkOf(new ActionReference(a.Number), a.Title));
    }

    public async Task<FoundPart?> FindPartAsync(
        FoundRecord record,
        RecordPartInput part,
        CancellationToken cancellationToken
    )
    {
        if (part.Kind is not RecordPartKind.Completion)
        {
            return null;
        }

        var (action, id) = (ActionId.From(record.Id), CompletionId.From(part.Id.GetValueOrDefault()));
        var found = await actionRows
            .Completions.Where(c => c.Id == id && c.ActionId == action)
            .Select(c => new { c.DoneOn })
            .SingleOrDefaultAsync(cancellationToken);

        return found is null ? null : new FoundPart(id.Value, $"{record.Words}: done on {found.DoneOn.InWords()}");
    }

    public async Task<RecordSight> SightAsync(Guid record, CancellationToken cancellationToken)
    {
        var id = ActionId.From(record);
        var action = await actionRows
            .Actions.Where(a => a.Id == id)
            .Select(a => new
            {
                a.AgencyId,
                a.OwnerAgencyName,
                HasFile = actionRows.Completions.Any(c => c.ActionId == a.Id && c.FileAnswers != null),
                GivesFilesOut = actionRows.Completions.Any(c =>
                    c.ActionId == a.Id && c.FileAnswers != null && c.DestroyedAt == null
                ),
            })
            .SingleAsync(cancellationToken);

        return new RecordSight
        {
            ToFetchFiles = action.HasFile ? RequiresAttribute.Of<GetProofFile>().Permission : null,
            GivesFilesOut = action.GivesFilesOut,
            Agency = action.OwnerAgencyName is { } name
                ? new AgencySight(
                    name,
                    IsTold: action.AgencyId is not null,
                    RequiresAttribute.Of<GetAgencyAction>().Permission,
                    RequiresAttribute.Of<GetAgencyActionHistory>().Permission
                )
                : null,
        };
    }

    /// <summary>The label of an action begins with its reference.</summary>
    public string? AddressOf(string label) => label.Split(' ')[0];

    private static RecordLink LinkOf(ActionReference reference, string title) =>
        new(RecordKind.Action, reference.ToString(), Number: null, $"actions/{reference}", $"{reference} {title}");
}
