using LscbCloud.Application.Actions;
using LscbCloud.Application.Agencies;
using LscbCloud.Application.Boards;
using LscbCloud.Application.History;
using LscbCloud.Application.Home;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Meetings;
using LscbCloud.Application.Objectives;
using LscbCloud.Application.Priorities;
using LscbCloud.Application.Records;
using LscbCloud.Application.Search;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Bench.Screens;

/// <summary>A screen, and what opening it asks of the service.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Open">What opening it asks.</param>
/// <param name="LookedUp">
/// How many rows it looks up one by one, such as the last word on each action of a page. Each costs the levels of an index, and
/// a table that is small enough is read whole instead.
/// </param>
public sealed record Screen(string Name, Func<IMediator, Task> Open, int LookedUp = 0)
{
    private const int Page = 50;
    private const string OnePriority = "priority-25";

    private static readonly RecordAddress ThatPriority = new(RecordKind.Priority, OnePriority, Number: null);

    /// <summary>Every screen that reads rows of a board. A new screen brings its line.</summary>
    public static IReadOnlyList<Screen> All { get; } =
    [
        new(
            "priorities, the list",
            mediator => mediator.Send(new ListPriorities(PriorityState.Open, After: null, Page)),
            // How many actions of each priority are done is counted from the actions, as home counts it.
            10 * Page
        ),
        new(
            "priorities, its second page",
            mediator => mediator.Send(new ListPriorities(PriorityState.All, "priority-20", 20)),
            10 * Page
        ),
        // For each of 50 priorities its objectives, its two measures, each asked whether it is the first, and the readings of that.
        new("the plan on one page", mediator => mediator.Send(new GetPlanOutline(Plan: null)), 7 * Page),
        new("one priority", mediator => mediator.Send(new GetPriority(OnePriority))),
        new("history of one priority", mediator => mediator.Send(new GetHistoryOf(ThatPriority, After: null, Page))),
        new("objectives of one priority", mediator => mediator.Send(new ListObjectives(OnePriority))),
        new("measures of one priority", mediator => mediator.Send(new ListMeasures(OnePriority))),
        new("one measure", mediator => mediator.Send(new GetMeasure(OnePriority, Number: 1, SeenOn: null))),
        new(
            "history of the board",
            mediator =>
                mediator.Send(
                    new ListHistory(Kind: null, Person: null, From: null, To: null, Text: null, After: null, Page)
                )
        ),
        new(
            "history of the board, some of it",
            mediator =>
                mediator.Send(
                    new ListHistory(
                        "priority",
                        Person: null,
                        new DateOnly(2017, 4, 1),
                        new DateOnly(2017, 9, 26),
                        "WROTE an update",
                        After: null,
                        Page
                    )
                )
        ),
        new("history, what to narrow it by", mediator => mediator.Send(new ListHistoryChoices())),
        new("highlight report", mediator => mediator.Send(new WriteHighlightReport(OnePriority))),
        new("who may see a priority", mediator => mediator.Send(new GetReaders(ThatPriority))),
        new("history verified", mediator => mediator.Send(new VerifyHistory(ExpectedSequence: null))),
        new(
            "actions, the list",
            mediator => mediator.Send(Actions(ActionsShown.Open, ActionOrder.Due, after: null)),
            3 * Page
        ),
        new(
            "actions by owner, the second page",
            mediator => mediator.Send(Actions(ActionsShown.All, ActionOrder.Owner, "A-100")),
            3 * Page
        ),
        new("actions from one priority", mediator => mediator.Send(OfPriority), 3 * Page),
        new("one action", mediator => mediator.Send(new GetAction("A-100"))),
        // For each of 50 priorities its latest update, the sources of its four actions, and its two measures with their readings.
        new("home", mediator => mediator.Send(new GetHome(Needs: 5)), 10 * Page),
        new("search", mediator => mediator.Send(new SearchRecords("shared profile"))),
        new("search that finds nothing", mediator => mediator.Send(new SearchRecords("proffile"))),
        new("meetings", mediator => mediator.Send(new ListMeetings(MeetingsShown.Past, After: null, Page))),
        new("one meeting", mediator => mediator.Send(new GetMeeting("board-2017-09-21")), Page),
        new("action log of a meeting", mediator => mediator.Send(new WriteActionLog("board-2017-09-21")), 7 * Page),
        new("the board's frame", mediator => mediator.Send(new GetBoard())),
        new("arrangements", mediator => mediator.Send(new ListArrangements())),
        new("seated agencies", mediator => mediator.Send(new ListSeatedAgencies(After: null, Page))),
    ];

    private static ListActions OfPriority =>
        Actions(ActionsShown.All, ActionOrder.Source, after: null) with
        {
            SourceKind = "priority",
            Source = OnePriority,
        };

    private static ListActions Actions(ActionsShown shown, ActionOrder order, string? after) =>
        new(shown, Owner: null, Priority: null, DueBefore: null, Text: null, order, after, Page);
}
