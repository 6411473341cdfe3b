using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the plans of the demonstration. What is already there stays as it is, so it may run any number of times.</summary>
public sealed class DemonstrationContent(IServiceScopeFactory scopes, PlaceStore places)
{
    private static readonly Author Paper = new(default, "Taken from the board’s paper");
    private static readonly PersonId Chair = PersonId.From(new Guid(1, 0, 0, new byte[8]));

    /// <summary>Loads every board's plan, each in one transaction on its own ground.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var plan in DemonstrationPlans.All)
        {
            await LoadAsync(plan, cancellationToken);
        }
    }

    private async Task LoadAsync(DemonstrationPlan plan, CancellationToken cancellationToken)
    {
        var place =
            await places.BoardAsync(plan.Board, cancellationToken)
            ?? throw new InvalidOperationException($"The demonstration has no board {plan.Board}.");
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<OwnerScope>().EnterBoard(place.Id, place.Slug, place.Name);
        scope
            .ServiceProvider.GetRequiredService<ActingPerson>()
            .Is(default, "The demonstration", [], new HashSet<Permission>());
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();

        var result = await scope
            .ServiceProvider.GetRequiredService<IUnitOfWork>()
            .RunAsync(Area.Board, isReadOnly: false, () => FillAsync(db, plan, cancellationToken), cancellationToken);

        if (result.IsFailure)
        {
            throw new InvalidOperationException($"{plan.Board}: {result.Error.Message}");
        }
    }

    private static async Task<Result> FillAsync(
        AppDbContext db,
        DemonstrationPlan plan,
        CancellationToken cancellationToken
    )
    {
        var known = await db.Priorities.Select(p => p.Slug).ToListAsync(cancellationToken);
        var kept = await db.Plans.SingleOrDefaultAsync(p => p.FromOn == plan.From, cancellationToken);

        if (kept is null)
        {
            kept = Plan.Begin($"Business plan {plan.From.Year} to {plan.To.Year}", plan.From, plan.To);
            _ = db.Add(kept);
        }

        var added = new List<Priority>();

        foreach (var content in plan.Priorities.Where(p => !known.Contains(Slugs.Of(p.Title), StringComparer.Ordinal)))
        {
            var priority = Make(kept, plan, content);

            if (priority.IsFailure)
            {
                return priority.Error;
            }

            _ = db.Add(priority.Value);
            added.Add(priority.Value);
        }

        return await new DemonstrationMeasuring(db, plan.Board, Paper, Player(default, "lead", plan.Board)).FillAsync(
            added,
            cancellationToken
        );
    }

    private static Result<Priority> Make(Plan plan, DemonstrationPlan demonstration, DemonstrationPriority content)
    {
        var by = content.IsInvented ? Player(default, "lead", demonstration.Board) : Paper;
        var terms = new PriorityTerms(
            content.Title,
            content.Aim,
            content.Reason,
            new Lead(content.LeadPost, content.LeadGroup),
            demonstration.From,
            demonstration.To
        );
        var priority = Priority.Agree(plan.Id, terms, by, new Provenance(content.Paper, content.IsInvented));
        var updated = Update(priority, content, by);

        if (updated.IsFailure)
        {
            return updated.Error;
        }

        return content.Judgement is { } judgement
            ? Judge(priority, content, judgement, by, Player(Chair, "chair", demonstration.Board))
            : priority;
    }

    /// <summary>An invented person of the board, by the name that everybody sees when they try them.</summary>
    private static Author Player(PersonId id, string mailbox, string board) =>
        new(id, DemonstrationCast.People.Single(person => person.Email == $"{mailbox}@{board}.example").Name);

    private static Result Update(Priority priority, DemonstrationPriority content, Author by)
    {
        if (content.Did is null)
        {
            return Result.Success;
        }

        var impact = content.Impact is null ? Impact.NotStated : Impact.Stated(content.Impact);

        return priority.RecordUpdate(
            content.AsAt,
            new UpdateText(content.Did, impact, content.Next),
            new Signature(by, new DateTimeOffset(content.AsAt, new TimeOnly(12, 0), TimeSpan.Zero)),
            content.Paper
        );
    }

    private static Result<Priority> Judge(
        Priority priority,
        DemonstrationPriority content,
        (JudgementValue Value, string Label, string Reason) judgement,
        Author lead,
        Author chair
    )
    {
        var proposed = new ProposedJudgement(judgement.Value, judgement.Label, judgement.Reason, IsInvented: true);
        var result = priority.ProposeJudgement(proposed, lead, content.AsAt);

        if (!result.IsFailure && priority.Proposal is { } proposal)
        {
            result = priority.AgreeJudgement(proposal.Id, "Board meeting", new DateOnly(2017, 7, 13), chair);
        }

        return result.IsFailure ? result.Error : priority;
    }
}
