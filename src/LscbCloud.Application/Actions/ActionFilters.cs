using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Narrows the board's actions to those that a filter lets through, in no order.</summary>
internal sealed class ActionFilters(
    IActionRows actionRows,
    IActionSourceRows actionSourceRows,
    RecordLookup records,
    IBusinessDay day
)
{
    private const string BoardItself = "board";

    public async Task<IQueryable<BoardAction>> ActionsAsync(IActionFilter filter, CancellationToken cancellationToken)
    {
        var actions = await FromAsync(actionRows.Actions.Shown(filter.Shown, day.Today), filter, cancellationToken);

        if (filter.Owner.Trimmed() is { } owner)
        {
            actions =
                owner == BoardItself
                    ? actions.Where(a => a.OwnerAgencyId == null)
                    : actions.Where(a => a.OwnerAgencySlug == owner);
        }

        if (filter.DueBefore is { } before)
        {
            actions = actions.Where(a => a.DueOn < before);
        }

        return filter.Text.Trimmed() is { } text ? ActionPages.Named(actions, text) : actions;
    }

    /// <summary>The record that a filter narrows to; none where it names none that the board has.</summary>
    public async Task<RecordLink?> NarrowedToAsync(IActionFilter filter, CancellationToken cancellationToken)
    {
        if (await SourceAsync(filter, cancellationToken) is not { } source)
        {
            return null;
        }

        return (await records.LinksAsync([source], cancellationToken)).Of(source);
    }

    private async Task<RecordReference?> SourceAsync(IActionFilter filter, CancellationToken cancellationToken) =>
        filter.Source.Trimmed() is { } address && SourceWord.Read(filter.SourceKind ?? "") is { Record: { } kind }
            ? await records.ReferenceAsync(new RecordInput(kind, address, filter.SourceNumber), cancellationToken)
            : null;

    /// <summary>Narrows by what they came from.</summary>
    private async Task<IQueryable<BoardAction>> FromAsync(
        IQueryable<BoardAction> actions,
        IActionFilter filter,
        CancellationToken cancellationToken
    )
    {
        if (filter.Priority.Trimmed() is { } slug)
        {
            var priority = await IdAsync(RecordKind.Priority, slug, cancellationToken);
            var ids = actionSourceRows.ActionSources.Where(s => s.BelongsToId == priority).Select(s => s.ActionId);
            actions = actions.Where(a => ids.Contains(a.Id));
        }

        if (filter.Meeting.Trimmed() is { } address)
        {
            var ids = OfMeeting(await IdAsync(RecordKind.Meeting, address, cancellationToken));
            actions = actions.Where(a => ids.Contains(a.Id));
        }

        if (filter.Source.Trimmed() is not null)
        {
            var source = await SourceAsync(filter, cancellationToken);
            var id = source?.Id ?? Guid.Empty;
            var belongsTo = source?.BelongsToId ?? Guid.Empty;
            var isWhole = id == belongsTo;
            // What a record belongs to is looked up by an index; its own id alone is not.
            var ids = actionSourceRows
                .ActionSources.Where(s => s.BelongsToId == belongsTo && (isWhole || s.RecordId == id))
                .Select(s => s.ActionId);

            return actions.Where(a => ids.Contains(a.Id));
        }

        if (SourceWord.Read(filter.SourceKind.Trimmed() ?? "") is var (record, told))
        {
            var ids = actionSourceRows
                .ActionSources.Where(s => s.RecordKind == null ? s.Kind == told : s.RecordKind == record)
                .Select(s => s.ActionId);
            actions = actions.Where(a => ids.Contains(a.Id));
        }

        return actions;
    }

    /// <summary>The record at an address; an id that nothing has where the board has none there.</summary>
    private async Task<Guid> IdAsync(RecordKind kind, string address, CancellationToken cancellationToken) =>
        (await records.FindAsync(new RecordAddress(kind, address, Number: null), cancellationToken))?.Id ?? Guid.Empty;

    /// <summary>What a meeting agreed, and what came from it.</summary>
    private IQueryable<ActionId> OfMeeting(Guid meeting)
    {
        var id = MeetingId.From(meeting);

        return actionSourceRows
            .ActionAgreements.Where(agreement => agreement.MeetingId == id)
            .Select(agreement => agreement.ActionId)
            .Union(actionSourceRows.ActionSources.Where(s => s.BelongsToId == meeting).Select(s => s.ActionId));
    }
}
