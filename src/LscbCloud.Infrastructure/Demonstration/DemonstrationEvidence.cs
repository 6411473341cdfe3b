using LscbCloud.Application.Evidence;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>Loads the invented evidence of the invented board. What is there already stays as it is, so it may run any number of times.</summary>
public sealed class DemonstrationEvidence(DemonstrationLoader desk)
{
    private const string Board = "northshire";
    private const string Neglect = "neglect";
    private const string Conference = "Hold the board’s conference on neglect";

    /// <summary>Asked to look at it again tomorrow: nobody can ask for a day that has come already.</summary>
    private static readonly DateOnly Tomorrow = new(2017, 9, 27);

    private static readonly DateOnly PlanEnd = new(2018, 3, 31);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var manager = await desk.VoiceAsync("manager", Board, cancellationToken);
        var known = await KnownAsync(cancellationToken);

        foreach (var document in Documents(known.Cited))
        {
            var has = known.Items.Find(item => item.Title == document.Title);
            var (reference, version) = has is null
                ? await AddAsync(manager, document, cancellationToken)
                : (new EvidenceReference(has.Number).ToString(), has.Version);

            // Its version counts what was told of it already, so a second run goes on where one was cut off.
            foreach (var step in document.Steps.Skip(version - 1))
            {
                version = await step(manager, new EvidenceTarget(reference, version), cancellationToken);
            }
        }
    }

    private Document[] Documents(Cited cited) =>
        [
            new(
                "Register of neglect training, summer 2017",
                At("neglect-register-summer", new(2017, 7, 3), PlanEnd),
                [
                    Revise(At("neglect-register-autumn", new(2017, 9, 8), PlanEnd)),
                    Cite(CitedKind.Update, cited, UpdatePart.Did),
                    Cite(CitedKind.Completion, cited),
                ]
            ),
            new(
                "Audit of 24 neglect plans, spring 2017",
                At("neglect-audit", new(2017, 6, 30), Tomorrow),
                [Cite(CitedKind.Priority, cited), Cite(CitedKind.Update, cited, UpdatePart.Impact)]
            ),
            new(
                "Draft of the neglect strategy",
                At("neglect-strategy-draft", new(2017, 5, 2), reviewOn: null),
                [
                    async (manager, target, cancellationToken) =>
                        (
                            await desk.SendAsync(
                                manager,
                                new WithdrawEvidence(target, "The agreed strategy has taken its place."),
                                cancellationToken
                            )
                        ).Version,
                ]
            ),
        ];

    private Step Revise(DocumentInput document) =>
        async (manager, target, cancellationToken) =>
            (await desk.SendAsync(manager, new ReviseEvidence(target, document), cancellationToken)).Version;

    private Step Cite(CitedKind kind, Cited cited, UpdatePart? part = null)
    {
        var isCompletion = kind is CitedKind.Completion;
        var place = new CitedPlaceInput(
            kind,
            isCompletion ? null : Neglect,
            part is null ? null : cited.Update,
            part,
            Measure: null,
            Reading: null,
            isCompletion ? cited.Action : null,
            isCompletion ? cited.Completion : null
        );

        return async (manager, target, cancellationToken) =>
            (await desk.SendAsync(manager, new CiteEvidence(target, place), cancellationToken)).Version;
    }

    private async Task<(string Reference, int Version)> AddAsync(
        Voice manager,
        Document document,
        CancellationToken cancellationToken
    )
    {
        var added = await desk.SendAsync(
            manager,
            new AddEvidence(document.Title, Note: null, document.First, Place: null),
            cancellationToken
        );

        return (added.Reference, added.Version);
    }

    /// <summary>What there is already, and what of the priority and its actions the evidence shows.</summary>
    private Task<Known> KnownAsync(CancellationToken cancellationToken) =>
        desk.ReadAsync(
            Board,
            async db =>
            {
                var items = await db
                    .Evidence.Select(e => new KnownItem(e.Title, e.Number, e.Version))
                    .ToListAsync(cancellationToken);
                var priority = await db.WholePriorities.SingleAsync(p => p.Slug == Neglect, cancellationToken);
                var action = await db.WholeActions.SingleAsync(a => a.Title == Conference, cancellationToken);

                return new Known(
                    items,
                    new Cited(
                        priority.Updates.Single(u => u.Number == 1).Id.Value,
                        new ActionReference(action.Number).ToString(),
                        action.Completions[0].Id.Value
                    )
                );
            },
            cancellationToken
        );

    private static DocumentInput At(string name, DateOnly on, DateOnly? reviewOn) =>
        new($"https://{Board}.example/papers/{name}", on, reviewOn, IsDeclared: true);

    private delegate Task<int> Step(Voice manager, EvidenceTarget target, CancellationToken cancellationToken);

    private sealed record Document(string Title, DocumentInput First, IReadOnlyList<Step> Steps);

    private sealed record Known(List<KnownItem> Items, Cited Cited);

    private sealed record KnownItem(string Title, int Number, int Version);

    /// <summary>What cites the evidence, beside the priority itself.</summary>
    private sealed record Cited(Guid Update, string Action, Guid Completion);
}
