using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using LscbCloud.Domain.Priorities;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the invented actions. A board that has an action already is left as it is.</summary>
public sealed class DemonstrationActions(IServiceScopeFactory scopes, PlaceStore places)
{
    private const string Meeting = "Board meeting";
    private static readonly DateOnly MetOn = new(2017, 7, 13);
    private static readonly DateOnly SpokenOn = new(2017, 9, 8);
    private static readonly DateOnly AskedOn = new(2017, 9, 19);
    private static readonly DateOnly DoneOn = new(2017, 9, 1);
    private static readonly DateOnly AnsweredOn = new(2017, 9, 12);

    /// <summary>Loads each board's actions in one transaction on its own ground.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var actions in DemonstrationActionList.All.GroupBy(action => action.Board, StringComparer.Ordinal))
        {
            await LoadAsync(actions.Key, [.. actions], cancellationToken);
        }
    }

    private async Task LoadAsync(string board, DemonstrationAction[] actions, CancellationToken cancellationToken)
    {
        var place =
            await places.BoardAsync(board, cancellationToken)
            ?? throw new InvalidOperationException($"The demonstration has no board {board}.");
        await using var scope = scopes.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        provider.GetRequiredService<OwnerScope>().EnterBoard(place.Id, place.Slug, place.Name);
        provider.GetRequiredService<ActingPerson>().Is(default, "The demonstration", [], new HashSet<Permission>());
        var db = provider.GetRequiredService<AppDbContext>();
        var counters = provider.GetRequiredService<IReferenceCounters>();

        var result = await provider
            .GetRequiredService<IUnitOfWork>()
            .RunAsync(
                Area.Board,
                isReadOnly: false,
                () => FillAsync(db, counters, actions, cancellationToken),
                cancellationToken
            );

        if (result.IsFailure)
        {
            throw new InvalidOperationException($"{board}: {result.Error.Message}");
        }
    }

    private static async Task<Result> FillAsync(
        AppDbContext db,
        IReferenceCounters counters,
        DemonstrationAction[] actions,
        CancellationToken cancellationToken
    )
    {
        if (await db.Set<BoardAction>().AnyAsync(cancellationToken))
        {
            return Result.Success;
        }

        var priorities = await db.Priorities.ToDictionaryAsync(p => p.Slug, StringComparer.Ordinal, cancellationToken);
        var seats = await db.Seats.OrderBy(s => s.Id).ToListAsync(cancellationToken);
        var agencies = seats
            .DistinctBy(s => s.AgencySlug, StringComparer.Ordinal)
            .ToDictionary(
                s => s.AgencySlug,
                s => new OwningAgency(s.AgencyId, s.AgencySlug, s.AgencyName),
                StringComparer.Ordinal
            );
        var cast = new Cast(actions[0].Board);

        foreach (var content in actions)
        {
            var number = await counters.NextAsync(ActionReference.Letter, cancellationToken);
            var agency = content.Agency is null ? null : agencies[content.Agency];
            var source = content.Priority is null
                ? new SourceTerms(SourceKind.Meeting, Priority: null, $"{Meeting}, {MetOn.InWords()}")
                : new SourceTerms(
                    SourceKind.Priority,
                    priorities[content.Priority].Id,
                    priorities[content.Priority].Title
                );
            var made = Make(new ActionReference(number), content, agency, source, cast);

            if (made.IsFailure)
            {
                return made.Error;
            }

            _ = db.Add(made.Value);
        }

        return Result.Success;
    }

    private static Result<BoardAction> Make(
        ActionReference reference,
        DemonstrationAction content,
        OwningAgency? agency,
        SourceTerms source,
        Cast cast
    )
    {
        var terms = new ActionTerms(
            content.Title,
            content.Reason,
            new ActionOwner(content.Post, agency),
            content.Due,
            content.Recurrence,
            source,
            IsInvented: true
        );
        var action = BoardAction.Propose(reference, terms, cast.Manager, MetOn);

        if (content.IsProposal)
        {
            return action;
        }

        var side = agency is null ? Side.Board : Side.Agency;
        var owner = agency is null ? cast.Manager : new Author(default, $"{content.Post}, {agency.Name}");
        Func<Result>[] steps =
        [
            () => action.Agree(Meeting, MetOn, cast.Chair),
            () =>
                content.Word is { } word
                    ? action.Update(word.Text, word.Outlook, Speaks(owner, side, SpokenOn))
                    : Result.Success,
            () =>
                content.AsksFor is { } asked
                    ? action.AskForTime(asked.Day, asked.Reason, Speaks(owner, side, AskedOn), AskedOn)
                    : Result.Success,
            () =>
                content.Proof is { } proof
                    ? action.SayDone(DoneOn, Proof.Shown(proof, address: null), Speaks(owner, side, DoneOn))
                    : Result.Success,
            () => content.IsVerified ? action.Verify(AnsweredOn, cast.Chair) : Result.Success,
            () => content.IsClosed ? action.Close(reason: null, AnsweredOn, cast.Chair) : Result.Success,
        ];
        var failed = Array.Find([.. steps.Select(step => step())], result => result.IsFailure);

        return failed?.Error is { } error ? error : action;
    }

    private static Spoken Speaks(Author author, Side side, DateOnly on) =>
        new(new Signature(author, new DateTimeOffset(on, new TimeOnly(12, 0), TimeSpan.Zero)), side);

    /// <summary>The invented people of a board, by the names that everybody sees when they try them.</summary>
    private sealed class Cast(string board)
    {
        // Two people, so that nobody verifies their own word.
        private static readonly PersonId ManagerId = PersonId.From(new Guid(2, 0, 0, new byte[8]));
        private static readonly PersonId ChairId = PersonId.From(new Guid(1, 0, 0, new byte[8]));

        public Author Manager { get; } = new(ManagerId, NameOf("manager", board));

        public Author Chair { get; } = new(ChairId, NameOf("chair", board));

        private static string NameOf(string mailbox, string board) =>
            DemonstrationCast.People.Single(person => person.Email == $"{mailbox}@{board}.example").Name;
    }
}
