using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Application.Sheets;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Writes the actions of the list into a sheet, all its pages; everyone who may read them may download it.</summary>
/// <remarks>Bounded: 5,000 actions. A sheet that was cut says so.</remarks>
[Requires(Permission.ReadActions)]
public sealed record ExportActions(
    ActionsShown Shown,
    string? Owner,
    string? Priority,
    DateOnly? DueBefore,
    string? Text,
    ActionOrder Order,
    string? Meeting = null,
    string? SourceKind = null,
    string? Source = null,
    int? SourceNumber = null
) : IQuery<Sheet>, IActionFilter;

internal sealed class ExportActionsValidator : AbstractValidator<ExportActions>
{
    public ExportActionsValidator(IValidator<IActionFilter> filter) => Include(filter);
}

internal sealed class ExportActionsHandler(
    IActionRows actionRows,
    IPriorityRows priorityRows,
    ActionFilters filters,
    ActionSources cameFrom,
    ITenantContext place,
    IBusinessDay day
) : IQueryHandler<ExportActions, Sheet>
{
    private const int MostActions = 5_000;

    public async Task<Result<Sheet>> Handle(ExportActions request, CancellationToken cancellationToken)
    {
        var today = day.Today;
        var actions = (await filters.ActionsAsync(request, cancellationToken)).AsNoTracking();
        var total = await actions.CountAsync(cancellationToken);
        var rows = await actions
            .InOrder(request.Order, priorityRows.Priorities)
            .Take(MostActions)
            .Read(actionRows.ActionUpdates)
            .ToListAsync(cancellationToken);
        var sources = await cameFrom.OfAsync([.. rows.Select(row => row.Id)], cancellationToken);

        return Sheet
            .Of<ActionRow>("Actions")
            .Text("Reference", row => new ActionReference(row.Number).ToString(), width: 12)
            .Text("Action", row => row.Title, width: 60)
            .Text("Owner", row => row.AgencyName ?? "The board itself", width: 30)
            .Text("Post", row => row.OwnerPost, width: 30)
            .Text("From", row => string.Join("; ", sources[row.Id].Select(source => source.Words)), width: 34)
            .Day("Due", row => row.DueOn)
            .Text("Comes again", row => ActionWords.Of(row.Recurrence), width: 16)
            .Number("Days late", row => Lateness.DaysLate(row.State, row.DueOn, today))
            .Text("State", row => ActionWords.Of(row.State), width: 24)
            .Text("Outlook", row => row.Outlook is { } outlook ? ActionWords.Of(outlook) : null, width: 18)
            .Text("Last word", row => row.LastWord?.Text, width: 60)
            .Text("Said by", row => row.LastWord?.By, width: 24)
            .Invented(row => row.IsInvented)
            .Fill(
                rows,
                new SheetAbout("Actions", place.Name, today, $"{place.Slug}-actions")
                {
                    Filters = [.. FiltersOf(request, await filters.NarrowedToAsync(request, cancellationToken))],
                    Notes =
                    [
                        "The last word on an action is cut to what the list shows. The whole of it is on its page.",
                    ],
                    Total = total,
                }
            );
    }

    private static IEnumerable<SheetFilter> FiltersOf(ExportActions request, RecordLink? source)
    {
        yield return new SheetFilter("Which", request.Shown.ToString());

        if (request.Owner.Trimmed() is { } owner)
        {
            yield return new SheetFilter("Owner", owner);
        }

        if (request.Priority.Trimmed() is { } priority)
        {
            yield return new SheetFilter("Priority", priority);
        }

        if (request.Meeting.Trimmed() is { } meeting)
        {
            yield return new SheetFilter("Meeting", meeting);
        }

        if (request.SourceKind.Trimmed() is { } kind)
        {
            yield return new SheetFilter("From", source?.Label ?? request.Source.Trimmed() ?? kind);
        }

        if (request.DueBefore is { } before)
        {
            yield return new SheetFilter("Due before", before.InWords());
        }

        if (request.Text.Trimmed() is { } text)
        {
            yield return new SheetFilter("Words", text);
        }
    }
}
