using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the invented groups and meetings of the invented board. A board that has a group already is left as it is.</summary>
public sealed class DemonstrationMeetings(IServiceScopeFactory scopes, PlaceStore places)
{
    private const string Board = "northshire";
    private static readonly DateOnly CopiedOn = new(2017, 9, 1);

    /// <summary>Loads them in one transaction on the board's own ground.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var place =
            await places.BoardAsync(Board, cancellationToken)
            ?? throw new InvalidOperationException($"The demonstration has no board {Board}.");
        await using var scope = scopes.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        provider.GetRequiredService<OwnerScope>().EnterBoard(place.Id, place.Slug, place.Name);
        provider.GetRequiredService<ActingPerson>().Is(default, "The demonstration", [], new HashSet<Permission>());
        var db = provider.GetRequiredService<AppDbContext>();

        var result = await provider
            .GetRequiredService<IUnitOfWork>()
            .RunAsync(Area.Board, isReadOnly: false, () => FillAsync(db, cancellationToken), cancellationToken);

        if (result.IsFailure)
        {
            throw new InvalidOperationException($"{Board}: {result.Error.Message}");
        }
    }

    private static async Task<Result> FillAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Groups.AnyAsync(cancellationToken))
        {
            return Result.Success;
        }

        var board = Group.Begin("Board", GroupType.Board, "Independent chair");
        var executive = Group.Begin("Executive", GroupType.Executive, "Director of children’s services");
        var quality = Group.Begin("Quality assurance", GroupType.SubGroup, "Designated nurse for safeguarding");
        db.AddRange(board, executive, quality);

        var reported = Planned(executive, new(2017, 9, 7), new(2017, 8, 31));
        db.AddRange(
            Planned(board, new(2017, 7, 13), cutOff: null),
            reported,
            Planned(executive, new(2017, 9, 28), new(2017, 9, 22)),
            Planned(board, new(2017, 10, 19), new(2017, 10, 12)),
            Planned(quality, new(2017, 11, 14), cutOff: null)
        );

        var reports = await ReportsAsync(db, cancellationToken);
        db.AddRange(reports.Select((report, index) => ReportedPriority.Of(reported.Id, index + 1, report)));

        return reported.Freeze(reports.Count, CopiedOn, Manager);
    }

    private static Author Manager =>
        new(default, DemonstrationCast.People.Single(person => person.Email == $"manager@{Board}.example").Name);

    private static Meeting Planned(Group group, DateOnly on, DateOnly? cutOff) =>
        Meeting.Plan(group, on, cutOff, isInvented: true).Value;

    /// <summary>What the priorities had to say on the day: everything invented for this board was said before it.</summary>
    private static async Task<IReadOnlyList<PriorityReport>> ReportsAsync(
        AppDbContext db,
        CancellationToken cancellationToken
    )
    {
        var priorities = await db.WholePriorities.OrderBy(p => p.Slug).ToListAsync(cancellationToken);
        var actions = await db.Set<BoardAction>()
            .SelectMany(
                a => a.Sources,
                (action, source) =>
                    new
                    {
                        action.State,
                        action.DueOn,
                        source.PriorityId,
                    }
            )
            .ToListAsync(cancellationToken);

        return
        [
            .. priorities.Select(priority =>
            {
                var own = actions.Where(a => a.PriorityId == priority.Id).ToArray();
                var open = own.Where(a => a.State is ActionState.Agreed or ActionState.InProgress or ActionState.Done)
                    .ToArray();

                return new PriorityReport(
                    priority,
                    priority.LatestUpdate,
                    new ReportedActions(
                        open.Length,
                        open.Count(a => a.State is not ActionState.Done && a.DueOn < CopiedOn),
                        own.Count(a => a.State is ActionState.Verified or ActionState.Closed)
                    )
                );
            }),
        ];
    }
}
