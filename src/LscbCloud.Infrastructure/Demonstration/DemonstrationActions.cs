using LscbCloud.Application.Actions;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the actions, told by the board and by the agencies that own them. What is there already stays as it is.</summary>
public sealed class DemonstrationActions(DemonstrationLoader desk)
{
    private const string Meeting = "Board meeting";

    /// <summary>Nothing stated by a paper is shown as open or late when the paper does not say what became of it.</summary>
    private const string KeptAsHistory =
        "Kept as the paper states it. The paper does not say what became of it, so it is shown neither as open nor as late. Where it gives a month, the day is the last of it.";

    private static readonly DateOnly MetOn = new(2017, 7, 13);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var actions in DemonstrationActionList.All.GroupBy(action => action.Board, StringComparer.Ordinal))
        {
            var known = await desk.ReadAsync(
                actions.Key,
                async db =>
                    await db
                        .WholeActions.AsNoTracking()
                        .Select(a => new Known(a.Title, a.Number, a.Version))
                        .ToListAsync(cancellationToken),
                cancellationToken
            );

            foreach (var action in actions)
            {
                await LoadAsync(action, known.Find(k => k.Title == action.Title.Text), cancellationToken);
            }
        }

        foreach (
            var promised in DemonstrationActionList
                .All.Where(action => action.Commitment is not null)
                .GroupBy(action => action.Commitment, StringComparer.Ordinal)
        )
        {
            await GatherAsync([.. promised], cancellationToken);
        }
    }

    /// <summary>The agency says that what it promised to several boards is one commitment. Said again, it changes nothing.</summary>
    private async Task GatherAsync(DemonstrationAction[] promised, CancellationToken cancellationToken)
    {
        var lead = await desk.VoiceAsync("lead", promised[0].Agency ?? "", cancellationToken);
        var first = await NameAsync(promised[0], cancellationToken);

        foreach (var action in promised[1..])
        {
            await desk.SendAsync(
                lead,
                new LinkActions(first, await NameAsync(action, cancellationToken)),
                cancellationToken
            );
        }
    }

    private async Task<AgencyActionName> NameAsync(DemonstrationAction action, CancellationToken cancellationToken)
    {
        var number = await desk.ReadAsync(
            action.Board,
            db =>
                db.Actions.Where(a => a.Title == action.Title.Text)
                    .Select(a => a.Number)
                    .SingleAsync(cancellationToken),
            cancellationToken
        );

        return new AgencyActionName(action.Board, new ActionReference(number).ToString());
    }

    /// <summary>Raises it and tells what happened since. Its version counts what was told already, so a second run goes on where one was cut off.</summary>
    private async Task LoadAsync(DemonstrationAction content, Known? known, CancellationToken cancellationToken)
    {
        var (reference, version) = known is null
            ? await RaiseAsync(content, cancellationToken)
            : (new ActionReference(known.Number).ToString(), known.Version);
        var steps = content.Paper is { } paper
            ? OfPaper(content, paper)
            : new DemonstrationActionSteps(desk, content).All;
        // A proposal is one change, and an action that is agreed at once is two.
        var raised = IsProposed(content) ? 1 : 2;

        foreach (var step in steps.Skip(version - raised))
        {
            version = await step(new ActionTarget(reference, version), cancellationToken);
        }
    }

    private async Task<(string Reference, int Version)> RaiseAsync(
        DemonstrationAction content,
        CancellationToken cancellationToken
    )
    {
        var voice = content.Paper is { } paper
            ? Voice.OfPaper(content.Board, paper)
            : await desk.VoiceAsync("manager", content.Board, cancellationToken);
        var atMeeting = await MeetingAsync(content.Board, cancellationToken);
        var input = new ActionInput(
            content.Title.Text,
            content.Reason.Text,
            new ActionOwnerInput(content.Post.Text, content.Agency),
            content.Due,
            content.Recurrence,
            SourceOf(content, atMeeting)
        );
        var agreed = atMeeting is null
            ? new RaiseAction(input, Meeting, MetOn)
            : new RaiseAction(input, Meeting: null, AgreedOn: null, AtMeeting: atMeeting);
        var raised = IsProposed(content)
            ? await desk.SendAsync(voice, new ProposeAction(input), cancellationToken)
            : await desk.SendAsync(voice, agreed, cancellationToken);

        return (raised.Reference, raised.Version);
    }

    /// <summary>A paper states an action without saying who agreed it when, so it is never shown as agreed.</summary>
    private static bool IsProposed(DemonstrationAction content) => content.IsProposal || content.Paper is not null;

    /// <summary>The board's meeting of July by address, where the demonstration has it.</summary>
    private async Task<string?> MeetingAsync(string board, CancellationToken cancellationToken) =>
        (
            await desk.ReadAsync(
                board,
                db => db.Meetings.Where(m => m.HeldOn == MetOn).Select(m => m.Slug).ToListAsync(cancellationToken),
                cancellationToken
            )
        ).SingleOrDefault();

    private static ActionSourceInput SourceOf(DemonstrationAction content, string? atMeeting) =>
        (content.Priority, content.Origin) switch
        {
            ({ } priority, _) => new(SourceKind.Priority, priority, Words: null),
            (_, { } origin) => new(origin.Kind, Priority: null, $"{origin.Words.Text}. {content.Paper}"),
            _ when atMeeting is not null => new(SourceKind.Meeting, Priority: null, Words: null, atMeeting),
            _ => new(SourceKind.Meeting, Priority: null, $"{Meeting}, {MetOn.InWords()}"),
        };

    private IReadOnlyList<Func<ActionTarget, CancellationToken, Task<int>>> OfPaper(
        DemonstrationAction content,
        string paper
    ) =>
        [
            async (target, cancellationToken) =>
                (
                    await desk.SendAsync(
                        Voice.OfPaper(content.Board, paper),
                        new WithdrawAction(target, $"{KeptAsHistory} {paper}."),
                        cancellationToken
                    )
                ).Version,
        ];

    private sealed record Known(string Title, int Number, int Version);
}
