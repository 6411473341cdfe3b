using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Reads what actions came from, those of a whole page at once, and makes a source of what a person names.</summary>
internal sealed class ActionSources(IActionSourceRows actionSourceRows, RecordLookup records)
{
    public async Task<ILookup<ActionId, ActionSourceView>> OfAsync(
        IReadOnlyCollection<ActionId> actions,
        CancellationToken cancellationToken
    )
    {
        var found = await actionSourceRows
            .ActionSources.AsNoTracking()
            .Where(source => actions.Contains(source.ActionId))
            .OrderBy(source => source.Id)
            .ToListAsync(cancellationToken);
        var links = await records.LinksAsync(found.Select(source => source.Record), cancellationToken);

        return found.ToLookup(source => source.ActionId, source => ViewOf(source, links.Of(source.Record)));
    }

    /// <summary>How many of the board's actions came from each kind of source, the most first.</summary>
    public async Task<IReadOnlyList<SourceCount>> CountAsync(CancellationToken cancellationToken)
    {
        var counted = await actionSourceRows
            .ActionSources.GroupBy(source => new { source.RecordKind, source.Kind })
            .Select(some => new
            {
                some.Key.RecordKind,
                some.Key.Kind,
                Count = some.Count(),
            })
            .ToListAsync(cancellationToken);

        return
        [
            .. counted
                .GroupBy(some => SourceWord.Of(some.RecordKind, some.Kind), StringComparer.Ordinal)
                .Select(some => new SourceCount(some.Key, some.Sum(part => part.Count)))
                .OrderByDescending(some => some.Count)
                .ThenBy(some => some.Kind, StringComparer.Ordinal),
        ];
    }

    /// <summary>The source that a person names. If the board has no such record, the error names the field.</summary>
    public async Task<Result<SourceTerms>> ReadAsync(ActionSourceInput input, CancellationToken cancellationToken)
    {
        if (NamedIn(input) is not ({ } named, { } field, { } missing))
        {
            return SourceTerms.Told(input.Kind.GetValueOrDefault(), (input.Words ?? "").Trim());
        }

        if (await records.ReferenceAsync(named, cancellationToken) is not { } record)
        {
            return missing;
        }

        var asked = records.Of(record.Kind) is { } kind
            ? await kind.AskSourceAsync(record.Id, field, cancellationToken)
            : Result.Success;

        return asked.IsFailure ? asked.Error : SourceTerms.Of(record);
    }

    private static (RecordInput? Named, string? Field, Error? Missing) NamedIn(ActionSourceInput input)
    {
        if (input.Record is { } record)
        {
            return (record, "source.record", ActionErrors.NoSuchSource);
        }

        if (input.Meeting is { } meeting)
        {
            const string field = "source.meeting";

            return (
                new RecordInput(RecordKind.Meeting, meeting, Number: null),
                field,
                Domain.Meetings.MeetingErrors.NoSuchMeeting(field)
            );
        }

        return input.Kind is SourceKind.Priority
            ? (
                new RecordInput(RecordKind.Priority, input.Priority, Number: null),
                "source.priority",
                ActionErrors.NoSuchPriority
            )
            : default;
    }

    private static ActionSourceView ViewOf(ActionSource source, RecordLink? link) =>
        new(
            source.Kind,
            source.Words,
            link?.Kind is RecordKind.Priority ? link.Address : null,
            link?.Kind is RecordKind.Meeting ? link.Address : null,
            link
        );
}
