using LscbCloud.Application.Priorities;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the plans of the demonstration with their priorities. What is already there stays as it is, so it may run any number of times.</summary>
public sealed class DemonstrationContent(DemonstrationLoader desk)
{
    private const string Meeting = "Board meeting";

    /// <summary>The meeting that agrees an invented judgement: on the business day, because nobody agrees before it is proposed.</summary>
    private static readonly DateOnly MetOn = new(2017, 9, 26);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var plan in DemonstrationPlans.All)
        {
            await LoadAsync(plan, cancellationToken);
        }
    }

    private async Task LoadAsync(DemonstrationPlan plan, CancellationToken cancellationToken)
    {
        var known = await desk.ReadAsync(
            plan.Board,
            async db => new Known(
                await db.Plans.AnyAsync(p => p.FromOn == plan.From, cancellationToken),
                await db.Priorities.ToDictionaryAsync(
                    p => p.Slug,
                    p => p.Version,
                    StringComparer.Ordinal,
                    cancellationToken
                )
            ),
            cancellationToken
        );

        if (!known.HasPlan)
        {
            var voice = await VoiceAsync("manager", plan.Board, Telling.SourceOf(plan.Title), cancellationToken);
            _ = await desk.SendAsync(
                voice,
                new BeginPlan(plan.Title.Text, plan.From, plan.To, Carry: []),
                cancellationToken
            );
        }

        foreach (var content in plan.Priorities)
        {
            var slug = Slugs.Of(content.Title.Text);
            var version = known.Priorities.TryGetValue(slug, out var has)
                ? has
                : await AgreeAsync(plan, content, cancellationToken);
            await new DemonstrationMeasuring(desk, plan.Board, slug).LoadAsync(cancellationToken);
            await TellAsync(plan.Board, slug, content, version, cancellationToken);
        }
    }

    private async Task<int> AgreeAsync(
        DemonstrationPlan plan,
        DemonstrationPriority content,
        CancellationToken cancellationToken
    )
    {
        var voice = await VoiceAsync("manager", plan.Board, content.Source, cancellationToken);
        var command = new AgreePriority(
            content.Title.Text,
            content.Aim.Text,
            content.Reason.Text,
            new LeadInput(content.LeadPost.Text, content.LeadGroup?.Text),
            plan.From,
            plan.To,
            Tags: []
        );

        return (await desk.SendAsync(voice, command, cancellationToken)).Version;
    }

    /// <summary>What is told of it after it was agreed. Its version counts what was told already, so a second run goes on where one was cut off.</summary>
    private async Task TellAsync(
        string board,
        string slug,
        DemonstrationPriority content,
        int version,
        CancellationToken cancellationToken
    )
    {
        Func<int, Task<int>>[] steps =
        [
            .. content.Update is { } update
                ? new Func<int, Task<int>>[] { at => UpdateAsync(board, slug, update, at, cancellationToken) }
                : [],
            .. content.Judgement is { } judgement
                ?
                [
                    at => ProposeAsync(board, slug, judgement, at, cancellationToken),
                    at => AgreeJudgementAsync(board, slug, at, cancellationToken),
                ]
                : Array.Empty<Func<int, Task<int>>>(),
            .. content.Closure is { } closure
                ? new Func<int, Task<int>>[] { at => CloseAsync(board, slug, content, closure, at, cancellationToken) }
                : [],
        ];

        foreach (var step in steps.Skip(version - 1))
        {
            version = await step(version);
        }
    }

    private async Task<int> UpdateAsync(
        string board,
        string slug,
        DemonstrationUpdate update,
        int version,
        CancellationToken cancellationToken
    )
    {
        var voice = await VoiceAsync("lead", board, update.Source, cancellationToken);
        var impact = update.Impact is { } stated
            ? new ImpactInput(ImpactState.Stated, stated.Text, ExpectedBy: null)
            : new ImpactInput(ImpactState.NotStated, Text: null, ExpectedBy: null);
        var command = new RecordUpdate(slug, version, update.AsAt, update.Did.Text, impact, update.Next.Text);

        return (await desk.SendAsync(voice, command, cancellationToken)).Version;
    }

    private async Task<int> ProposeAsync(
        string board,
        string slug,
        (JudgementValue Value, string Reason) judgement,
        int version,
        CancellationToken cancellationToken
    )
    {
        var lead = await desk.VoiceAsync("lead", board, cancellationToken);
        var command = new ProposeJudgement(slug, version, judgement.Value, judgement.Reason);

        return (await desk.SendAsync(lead, command, cancellationToken)).Version;
    }

    private async Task<int> AgreeJudgementAsync(
        string board,
        string slug,
        int version,
        CancellationToken cancellationToken
    )
    {
        var chair = await desk.VoiceAsync("chair", board, cancellationToken);
        var priority = await desk.SendAsync(chair, new GetPriority(slug), cancellationToken);
        var proposal = new JudgementId(priority.Proposal?.Id ?? Guid.Empty);
        var command = new AgreeJudgement(slug, version, proposal, Meeting, MetOn);

        return (await desk.SendAsync(chair, command, cancellationToken)).Version;
    }

    private async Task<int> CloseAsync(
        string board,
        string slug,
        DemonstrationPriority content,
        (DateOnly On, string Reason) closure,
        int version,
        CancellationToken cancellationToken
    )
    {
        var voice = await VoiceAsync("manager", board, content.Source, cancellationToken);
        var command = new ClosePriority(slug, version, closure.On, closure.Reason);

        return (await desk.SendAsync(voice, command, cancellationToken)).Version;
    }

    /// <summary>The paper where one states it, else an invented person.</summary>
    private async Task<Voice> VoiceAsync(
        string mailbox,
        string board,
        string? source,
        CancellationToken cancellationToken
    ) => source is null ? await desk.VoiceAsync(mailbox, board, cancellationToken) : Voice.OfPaper(board, source);

    private sealed record Known(bool HasPlan, IReadOnlyDictionary<string, int> Priorities);
}
