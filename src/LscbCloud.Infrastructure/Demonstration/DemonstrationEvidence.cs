using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.People;
using LscbCloud.Infrastructure.Persistence;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the invented evidence of the invented board. Once the board has evidence, it is left as it is.</summary>
public sealed class DemonstrationEvidence(IServiceScopeFactory scopes, PlaceStore places)
{
    private const string Board = "northshire";
    private const string Neglect = "neglect";

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
        var counters = provider.GetRequiredService<IReferenceCounters>();

        var result = await provider
            .GetRequiredService<IUnitOfWork>()
            .RunAsync(
                Area.Board,
                isReadOnly: false,
                () => FillAsync(db, counters, cancellationToken),
                cancellationToken
            );

        if (result.IsFailure)
        {
            throw new InvalidOperationException($"{Board}: {result.Error.Message}");
        }
    }

    private static async Task<Result> FillAsync(
        AppDbContext db,
        IReferenceCounters counters,
        CancellationToken cancellationToken
    )
    {
        if (await db.Evidence.AnyAsync(cancellationToken))
        {
            return Result.Success;
        }

        var priority = await db.WholePriorities.SingleAsync(p => p.Slug == Neglect, cancellationToken);
        var update = priority.Updates.MaxBy(known => known.Number);
        var completion = await db.Set<Completion>().OrderBy(c => c.Id).FirstOrDefaultAsync(cancellationToken);
        var register = await AddAsync("Register of neglect training, summer 2017", new(2017, 7, 3), new(2018, 3, 31));
        var audit = await AddAsync("Audit of 24 neglect plans, spring 2017", new(2017, 6, 30), new(2017, 9, 15));
        var draft = await AddAsync("Draft of the neglect strategy", new(2017, 5, 2), reviewOn: null);
        Func<Result>[] steps =
        [
            () =>
                register.Revise(At("neglect-register-autumn", new(2017, 9, 8)), new(2018, 3, 31), Signed(2017, 9, 11)),
            () => Cite(audit, CitedPlace.InPriority(priority.Id), priority.Title),
            () => CitePart(register, UpdatePart.Did),
            () => CitePart(audit, UpdatePart.Impact),
            () =>
                completion is null
                    ? Result.Success
                    : Cite(register, CitedPlace.InCompletion(completion.Id), "An action that is done"),
            () =>
                draft.Withdraw(
                    "The agreed strategy has taken its place.",
                    new(2017, 9, 12),
                    Signed(2017, 9, 12).Author
                ),
        ];

        return Array.Find([.. steps.Select(step => step())], result => result.IsFailure) ?? Result.Success;

        async Task<EvidenceItem> AddAsync(string title, DateOnly documentOn, DateOnly? reviewOn)
        {
            var number = await counters.NextAsync(EvidenceReference.Letter, cancellationToken);
            var item = EvidenceItem.Add(
                new EvidenceReference(number),
                new EvidenceTerms(title, Note: null, reviewOn, IsInvented: true),
                At($"evidence-{number}", documentOn),
                Signed(2017, 7, 13),
                new(2017, 7, 13)
            );
            _ = db.Add(item);

            return item;
        }

        Result CitePart(EvidenceItem item, UpdatePart part)
        {
            return update is null
                ? Result.Success
                : Cite(item, CitedPlace.InUpdate(priority.Id, update.Id, part), $"{priority.Title}, latest update");
        }
    }

    private static Result Cite(EvidenceItem item, CitedPlace place, string words) =>
        item.Cite(place, words, Signed(2017, 9, 11));

    private static DocumentTerms At(string name, DateOnly on) => new($"https://{Board}.example/papers/{name}", on);

    private static Signature Signed(int year, int month, int day) =>
        new(
            new Author(
                PersonId.From(new Guid(2, 0, 0, new byte[8])),
                DemonstrationCast.People.Single(person => person.Email == $"manager@{Board}.example").Name
            ),
            new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero)
        );
}
